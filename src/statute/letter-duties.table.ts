import type { Words } from '../kernel/words.ts'
import { type Citation, cite, reg } from './citation.ts'

/** What a letter of the request procedure must say beside the elements common to all. */
export interface LetterDuty {
  readonly title: Words
  /** The rule that calls for it. */
  readonly trigger: readonly Citation[]
  readonly mustSay: readonly Words[]
  /** Whether it tells the remedies; `on-refusal` when it refuses what was asked, `optional` where no rule asks and none forbids. */
  readonly remedy: 'required' | 'on-refusal' | 'none' | 'optional'
}

/** What every letter says. */
// prettier-ignore
export const everyLetter: readonly Words[] = [
  { zh: '行政机关名称、文书名称和文号', en: 'name of the organ, title and number of the letter' },
  { zh: '申请人姓名或者名称', en: 'name of the applicant' },
  { zh: '收到申请之日和渠道', en: 'day and channel of receipt' },
  { zh: '申请公开的内容', en: 'what was asked for' },
  { zh: '事实和所依据的条款', en: 'the facts and the article relied on' },
  { zh: '处理决定，提供的方式、途径和时间', en: 'the decision, and way, route and time of delivery' },
  { zh: '行政机关署名、日期和印章', en: 'the organ, the date and the seal' },
]

const disclosedHow: Words = { zh: '获取信息的方式、途径', en: 'way and route to obtain the information' }
const reasons: Words = { zh: '理由', en: 'reasons' }
const ground: Words = { zh: '不予公开的情形和依据的条款', en: 'the ground and its article' }
const fifteen: Words = { zh: '15个工作日的答复期限', en: 'the period of 15 working days' }

// prettier-ignore
export const letterDuties = {
  L01: { title: { zh: '登记回执', en: 'Receipt' }, trigger: [reg(31)], mustSay: [{ zh: '登记编号', en: 'registration number' }, { zh: '收到申请之日', en: 'day of receipt' }, { zh: '答复期限', en: 'due date' }, { zh: '查询方式', en: 'how to follow the request' }], remedy: 'none' },
  L02: { title: { zh: '补正告知书', en: 'Notice to correct' }, trigger: [reg(30)], mustSay: [{ zh: '需要补正的各事项', en: 'each item to correct' }, { zh: '指导和释明', en: 'guidance' }, { zh: '补正期限', en: 'period for correction' }, { zh: '逾期不补正的后果', en: 'effect of not correcting' }], remedy: 'none' },
  L03: { title: { zh: '说明理由告知书', en: 'Request for reasons' }, trigger: [reg(35)], mustSay: [{ zh: '数量、频次明显超过合理范围的情况', en: 'why number or frequency looks unreasonable' }, { zh: '说明理由的期限', en: 'period for giving reasons' }], remedy: 'none' },
  L04: { title: { zh: '延期答复告知书', en: 'Notice of extension' }, trigger: [reg(33, 2)], mustSay: [{ zh: '延长后的答复期限（延长不超过20个工作日）', en: 'new due date, at most 20 working days later' }, { zh: '工作机构负责人同意', en: 'consent of the head of the disclosure office' }], remedy: 'none' },
  L05: { title: { zh: '第三方意见征询书', en: 'Consultation of a third party' }, trigger: [reg(32)], mustSay: [{ zh: '申请公开的内容', en: 'what is asked for' }, fifteen, { zh: '逾期未提出意见的，由行政机关依照条例的规定决定是否公开', en: 'that silence leaves it to the organ to decide' }], remedy: 'none' },
  L06: { title: { zh: '征询情况告知书', en: 'Notice to the applicant of consultation' }, trigger: [reg(33, 3)], mustSay: [{ zh: '征求意见所需时间不计入答复期限', en: 'that the time of consultation is not counted' }], remedy: 'none' },
  L07: { title: { zh: '征求其他机关意见函', en: 'Consultation of another organ' }, trigger: [reg(33, 3), reg(34)], mustSay: [fifteen, { zh: '共同制作机关逾期未提出意见的，视为同意公开', en: 'that a co-making organ which is silent is deemed to consent' }], remedy: 'none' },
  L08: { title: { zh: '决定公开告知第三方书', en: 'Notice to the third party of disclosure' }, trigger: [reg(32)], mustSay: [{ zh: '决定公开的内容', en: 'what will be disclosed' }, reasons], remedy: 'required' },
  L09: { title: { zh: '收费通知书', en: 'Fee notice' }, trigger: [cite('fee-measures', 6)], mustSay: [{ zh: '收费依据', en: 'basis' }, { zh: '收费标准', en: 'rate' }, { zh: '计算过程和金额', en: 'calculation and amount' }, { zh: '缴费方式', en: 'how to pay' }, { zh: '20个工作日的缴费期限', en: 'the period of 20 working days' }, { zh: '逾期不缴费的后果', en: 'effect of not paying' }], remedy: 'none' },
  L10: { title: { zh: '予以公开告知书（已主动公开）', en: 'Reply: already public' }, trigger: [reg(36, 1, 1)], mustSay: [disclosedHow], remedy: 'required' },
  L11: { title: { zh: '予以公开告知书（提供）', en: 'Reply: disclosed' }, trigger: [reg(36, 1, 2)], mustSay: [{ zh: '所附信息，或者获取的方式、途径和时间', en: 'the information, or way, route and time to obtain it' }], remedy: 'required' },
  L12: { title: { zh: '部分公开告知书', en: 'Reply: disclosed in part' }, trigger: [reg(37)], mustSay: [{ zh: '公开的部分', en: 'the part disclosed' }, { zh: '不予公开的部分', en: 'the part withheld' }, ground, reasons], remedy: 'required' },
  L13: { title: { zh: '不予公开告知书', en: 'Reply: denied' }, trigger: [reg(36, 1, 3)], mustSay: [ground, reasons], remedy: 'required' },
  L14: { title: { zh: '行政查询事项告知书', en: 'Reply: register enquiry' }, trigger: [reg(36, 1, 7)], mustSay: [{ zh: '适用的法律、行政法规', en: 'the law or regulation that applies' }, { zh: '办理的地方', en: 'where to go' }], remedy: 'required' },
  L15: { title: { zh: '信息不存在告知书', en: 'Reply: does not exist' }, trigger: [reg(36, 1, 4)], mustSay: [{ zh: '检索的情况和范围', en: 'that a search was made, and its scope' }], remedy: 'required' },
  L16: { title: { zh: '非本机关负责公开告知书', en: 'Reply: another organ' }, trigger: [reg(36, 1, 5)], mustSay: [reasons, { zh: '能够确定的负责机关的名称、联系方式', en: 'name and contact of the organ responsible, if known' }], remedy: 'required' },
  L17: { title: { zh: '无法提供告知书', en: 'Reply: would have to be created' }, trigger: [reg(38)], mustSay: [{ zh: '没有现成信息，需要加工、分析', en: 'that no ready information exists' }], remedy: 'required' },
  L18: { title: { zh: '补正后仍不明确告知书', en: 'Reply: still unclear' }, trigger: [reg(30)], mustSay: [{ zh: '仍不明确的内容', en: 'what is still unclear' }], remedy: 'required' },
  L19: { title: { zh: '不作为申请处理告知书', en: 'Reply: not a request for information' }, trigger: [reg(39, 1)], mustSay: [{ zh: '不作为政府信息公开申请处理', en: 'that it is not handled as a request' }], remedy: 'required' },
  L20: { title: { zh: '重复申请告知书', en: 'Reply: repeated' }, trigger: [reg(36, 1, 6)], mustSay: [{ zh: '此前答复的文号和日期', en: 'number and date of the earlier reply' }], remedy: 'required' },
  L21: { title: { zh: '公开出版物告知书', en: 'Reply: public publication' }, trigger: [reg(39, 2)], mustSay: [{ zh: '属于公开出版物', en: 'that it is a public publication' }], remedy: 'required' },
  L22: { title: { zh: '不予处理告知书（大量反复申请）', en: 'Reply: excessive' }, trigger: [reg(35)], mustSay: [{ zh: '认为申请理由不合理的说明', en: 'why the reasons are unreasonable' }], remedy: 'required' },
  L23: { title: { zh: '不予处理告知书（确认或重新出具）', en: 'Reply: confirm or reissue' }, trigger: [cite('report-form-2021')], mustSay: [{ zh: '此前提供的情况', en: 'when it was provided' }], remedy: 'required' },
  L24: { title: { zh: '延迟答复告知书', en: 'Notice of deferral' }, trigger: [reg(35)], mustSay: [{ zh: '延迟答复的期限', en: 'the deferred date' }], remedy: 'none' },
  L25: { title: { zh: '终止办理告知书', en: 'Notice of closing' }, trigger: [reg(30), cite('fee-measures', 6)], mustSay: [{ zh: '视为放弃申请或者撤回申请的情形', en: 'the ground on which it counts as abandoned, or that it was withdrawn' }], remedy: 'optional' },
  L26: { title: { zh: '更正处理告知书', en: 'Reply on correcting a record' }, trigger: [reg(41)], mustSay: [{ zh: '更正的结果，或者转送、告知的机关', en: 'the result, or the organ it went to' }], remedy: 'on-refusal' },
  L27: { title: { zh: '转办函', en: 'Internal transfer' }, trigger: [reg(39, 1)], mustSay: [], remedy: 'none' },
} as const satisfies Record<string, LetterDuty>

export type LetterKey = keyof typeof letterDuties
