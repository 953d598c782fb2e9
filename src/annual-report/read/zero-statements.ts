import type { ClaimSubject } from '../report.ts'
import type { Counted } from './counted.ts'
import { findsIn } from './finds-in.ts'

const negative =
  /(?:(?:未曾?|从未|均未|暂未|并未)(?:再|有|收到|接到|受理|接收|产生|发生|出现|被|涉及|因|新收|收取|征收|制发)|(?:没有|尚无|暂无|不存在|无)(?:收到|接到|受理|接收|产生|发生|出现|被|涉及|因|新收|收取)?)(?:过|到)?([^，。；]{0,60})/g
const exempt =
  /超期|逾期|延期|投诉|举报|有偿|败诉|撤销|纠正|不满|重复|泄密|失密|差错|责任追究|追究|异议|争议|违反|违规|因[^，]{0,12}(?:答复|公开)不|其[他它](?!组织|需要)/
const limited = /信函|传真|邮件|邮寄|当面|网上|线上|线下|渠道|形式|方式|电话/
const lead =
  '(?:任何|任一|一件|有|新的?|公民|个人|群众|自然人|单位|社会|公众|企业|法人|其[他它]组织|组织|、|或者?|和|及|与|以及|对|向|我|本|局|机关|提出|的|要求|有关|关于|相关|书面|各类|需要|办理|受理|本级|本部门){0,14}'
const noun =
  '(?:(?:政府信息公开|信息公开|公开政府信息|公开信息|政府信息|公开)(?:的|类|工作|相关){0,2}申请|依申请(?:政府)?(?:信息)?公开(?:的|类|政府|信息|相关){0,3}(?:申请|事项|件)?|申请公开(?:政府)?信息?)'
const request = new RegExp(`^${lead}${noun}(?=$|[、和及与或，。；（也且]|的?(?:情况|事项|件))`)
const disputes = { reconsideration: /复议/, litigation: /诉讼|起诉|应诉/ } as const
const carried = {
  'carry-in': /上一?年度?结转|结转上/,
  'carry-out': /结转(?:到|至|入)?(?:下|次|明)|下一?年度?继续办理/,
} as const
const fee = /(?:信息公开|信息|处理)[^，。；]{0,6}费|处理费|收费|费用/
const feeExempt = /标准|依据|制度|文件|目录|项目/

/** Statements that nothing happened (未收到, 没有发生, 无), by clause. */
export function zerosIn(text: string): Counted[] {
  if (!/未|没有|无|不存在/.test(text)) return []
  return findsIn(text, negative).flatMap((match) => {
    const rest = match[1] ?? ''
    const said = match[0]
    if (exempt.test(rest) || /^无(?:法|关|需|须|正当|锡|障|效|偿|论|缝)/.test(said)) return []
    const subjects = subjectsOf(rest, said)
    return subjects.map((counts) => ({
      counts,
      unsure: limited.test(rest) || limited.test(text.slice(Math.max(0, match.index - 12), match.index)),
    }))
  })
}

function subjectsOf(rest: string, said: string): ClaimSubject[] {
  const kinds = Object.entries(disputes)
    .filter(([, words]) => words.test(rest))
    .map(([kind]) => `disputes.${kind}.total`)
  const carry = Object.entries(carried)
    .filter(([, words]) => words.test(rest))
    .map(([row]) => `requests.${row}`)
  if (carry.length > 0) return carry
  const asked = request.exec(rest)?.[0] ?? ''
  const cause = kinds.length > 0 && !/^[^复诉]*?(?:申请|公开|事项)(?:、|和|及|或|也|以及|以?及)/.test(rest)
  const asks =
    asked !== '' && !cause && !/复议|诉讼/.test(asked) && !/因/.test(said.slice(0, 5)) ? ['requests.new'] : []
  const fees = fee.test(rest) && !feeExempt.test(rest) ? ['fees.collected'] : []
  return [...asks, ...kinds, ...fees]
}

const upheld = /均(?:获|被|予以|予|得到|判决)?(?:结果)?维持|全部(?:获|被|予以)?维持|均[^，。]{0,6}(?:驳回|胜诉)|零败诉/

/** “均获维持”: the kinds of dispute it speaks of, all of which it says were upheld; undefined when nothing is said. */
export function allUpheld(text: string, kinds: string): Counted | undefined {
  const match = upheld.exec(text)
  if (!match || kinds === '' || /零败诉/.test(match[0])) return undefined
  return {
    counts: `disputes.${kinds}.all-upheld`,
    unsure: /办结|审结|已/.test(text.slice(Math.max(0, match.index - 12), match.index)),
  }
}
