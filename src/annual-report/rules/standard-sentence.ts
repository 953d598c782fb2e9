import { plain } from '../read/plain.ts'
import type { Claim } from '../report.ts'

const speaker = '(?:我|本)(?:局|委|厅|办|院|县|区|市|镇|乡|街道|机关|单位|部门|级)'
const time = '(?:20\\d{2}年度?|本年度?|全年|年内)'
const opening = `(?:^|[，。；：、）])(?:${time}，?)?(?:${speaker}，?)?(?:${time})?(?:共|一共|总共)?`
const requests = '(?:的)?政府信息公开申请(?:数量)?(?:共|共计|合计|为)?'

/** The clauses in which part one repeats the first and the last rows of table 3, word for word but for who and when. */
const clauses: Readonly<Record<string, string>> = {
  'requests.new': `${opening}(?:新收到?|收到|受理)${requests}`,
  'requests.carry-in': `${opening}上年度?结转${requests}`,
  'requests.done': `${opening}(?:办结|答复)${requests}`,
  'requests.carry-out': `${opening}结转下年度继续办理(?:${requests})?`,
}

/** True where a claim stands in the standard wording of part one (本年度新收政府信息公开申请12件), which allows no other reading. */
export function isStandardSentence({ counts, value, unit, sentence }: Claim): boolean {
  const clause = clauses[counts]
  return clause !== undefined && unit === '件' && new RegExp(`${clause}${value}件(?![次套])`).test(plain(sentence))
}
