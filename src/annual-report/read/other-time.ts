import { findsIn } from './finds-in.ts'

const years = /(20\d{2})年(?!度?结转)/g
const others =
  /上一?年度?(?!度?结转|度?转入)|去年(?!结转)|同期|同比|环比|较|相比|历年|每年|平均|下一步|拟(?!制)|计划|力争|明年|来年|季度|上半年|下半年|截[至止]|累计|以来|历史/
const thisYear = /全年|本年|今年|年内|当年|年度|20\d{2}年/
/** 2022年、2023年分别收到9件、12件: one number for each year. */
const yearByYear = /20\d{2}年度?(?:、|，|和|及|与|以及)20\d{2}年[^。；]{0,20}分别|近[两二三四五]年[^。；]{0,24}分别/
/** Some months only: 1月至6月收到5件; the twelve of them are the year. */
const someMonths =
  /(?:^|[。；，：])(?:20\d{2}年)?(?!1月?(?:至|到|[-—－~～])12月)(?:\d{1,2}月?(?:至|到|[-—－~～])\d{1,2}月|\d{1,2}月(?![\d至到—－~～-]))份?，?[^，。；：]*$/
const sumsOverYears = /截[至止](?!日期)|历年|自20\d{2}年以来|历史/

/**
 * The words put the number outside the reported year: another year named last, a comparison, a plan, a sum over years.
 * `carried` requests speak of other years and belong to this one all the same.
 */
export function speaksOfOtherTime(clause: string, year: number | null, before = clause, counts = ''): boolean {
  if (counts.startsWith('requests.carry')) return false
  const named = findsIn(before, years).at(-1)?.[1]
  if (year !== null && named !== undefined && Number(named) !== year) return true
  if (yearByYear.test(before) || someMonths.test(before)) return true
  if (sumsOverYears.test(before) && !/^[^，]*期限/.test(before)) return true
  const found = others.exec(clause)
  if (!found) return false
  const spansThisYear = /^(?:累计|以来)$/.test(found[0]) && thisYear.test(before)
  return !spansThisYear
}
