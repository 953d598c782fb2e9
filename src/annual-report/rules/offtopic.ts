import { reg } from '../../statute/citation.ts'
import { plain } from '../read/plain.ts'
import type { AnnualReport } from '../report.ts'
import { defineRule, type Remark } from './define-rule.ts'

const onTopic = /公开|处理费|收费|政务信息|网站|新媒体|提案|建议办理|解读|舆情|数据|透明|指南|咨询|年度报告|年报/
/** Less than this is no report of other business (docs/adr/0066-what-belongs-in-part-six.md). */
const leastStray = 300

/** Part six filled with the organ's business, Party affairs counted as disclosure: 不宜泛化, as the circular of 2021 says. */
export const offtopic = defineRule(
  {
    id: 'OFFTOPIC',
    severity: 'hint',
    cite: reg(50, 1, 5),
    title: {
      zh: '报告只写与政府信息公开有关的事项，不计党务信息',
      en: 'The report speaks of disclosure only and counts no information of the Party',
    },
  },
  (report) => [...partyRemarks(report), ...strayRemarks(report)],
)

const party = /党务(?:公开)?(?:类)?信息[^，。；、\d]{0,6}\d+[条篇件则]/

/** Part one counts information of the Party, which is no government information (art. 2). */
const partyRemarks = ({ sections }: AnnualReport): Remark[] =>
  sections
    .filter(({ ordinal }) => ordinal === 1)
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ value, at: place }) => {
      const found = value.includes('党') ? party.exec(plain(value))?.[0] : undefined
      return found === undefined ? [] : [partyRemark(found, { section: 1, sentence: found, place })]
    })

const partyRemark = (found: string, at: Remark['at']): Remark => ({
  verdict: 'doubt',
  at,
  found,
  expected: '',
  says: {
    zh: `第一部分把“${found}”计入政府信息公开。党务信息不是政府信息，请核对并从数量中减去。`,
    en: `Part one counts “${found}” as disclosure. Information of the Party is no government information: check, and take it out of the number.`,
  },
})

function strayRemarks(report: AnnualReport): Remark[] {
  const six = report.sections.find(({ ordinal }) => ordinal === 6)
  if (!six) return []
  const stray = six.paragraphs.filter(({ value }) => !onTopic.test(value))
  const [length, all] = [stray, six.paragraphs].map((list) =>
    list.reduce((sum, { value }) => sum + value.length, 0),
  ) as [number, number]
  const [first] = stray
  if (!first || length < leastStray || length * 2 < all) return []
  return [
    {
      verdict: 'doubt',
      at: { section: 6, sentence: first.value.slice(0, 60), place: first.at },
      found: `${length}字`,
      expected: '',
      says: {
        zh: `第六部分约有${length}字写的是业务工作，与政府信息公开无关。年度报告内容不宜泛化，请删去或移到其他文件。`,
        en: `Some ${length} characters of part six speak of other business, not of disclosure. Take them out: the report must not be padded.`,
      },
    },
  ]
}
