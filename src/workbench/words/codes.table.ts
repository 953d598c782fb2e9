import type { CaseCommands } from '../../casework/case-commands.ts'
import type {
  ConsultationAnswer,
  ConsultedParty,
  Delivery,
  DeliveryRoute,
  DisputeOrder,
  RecordsFound,
} from '../../casework/case-events.ts'
import type { Dispute } from '../../casework/case-file.ts'
import type { RunningPeriod } from '../../casework/next-periods.ts'
import type { Words } from '../../kernel/words.ts'
import type { DisputeKind } from '../../statute/dispute-results.table.ts'
import type { TariffKind } from '../../statute/fees.table.ts'

/** Words of the codes that only the desk shows; what the law or the case names has its words in their own tables. */
// prettier-ignore
export const routeWords = {
  post:        { zh: '邮寄',         en: 'by post' },
  email:       { zh: '电子邮件',     en: 'by e-mail' },
  online:      { zh: '网上（门户）', en: 'on the portal' },
  'in-person': { zh: '当面领取',     en: 'in person' },
  fax:         { zh: '传真',         en: 'by fax' },
} as const satisfies Readonly<Record<DeliveryRoute, Words>>

// prettier-ignore
export const formWords = {
  paper:      { zh: '纸质',     en: 'on paper' },
  electronic: { zh: '电子文件', en: 'as a file' },
  disc:       { zh: '光盘',     en: 'on a disc' },
  inspection: { zh: '现场查阅', en: 'to be read on site' },
} as const satisfies Readonly<Record<Delivery['form'], Words>>

// prettier-ignore
export const foundWords = {
  all:        { zh: '全部找到',       en: 'All found' },
  some:       { zh: '找到一部分',     en: 'Some found' },
  none:       { zh: '没有找到',       en: 'None found' },
  'not-ours': { zh: '不是本科室掌握', en: 'Not kept by this section' },
} as const satisfies Readonly<Record<RecordsFound, Words>>

// prettier-ignore
export const partyWords = {
  'third-party': { zh: '第三方（合法权益可能受损害）', en: 'Third party whose rights may be harmed' },
  'co-maker':    { zh: '共同制作的其他机关',           en: 'Organ that made it with us' },
  'other-organ': { zh: '其他机关',                     en: 'Another organ' },
} as const satisfies Readonly<Record<ConsultedParty, Words>>

// prettier-ignore
export const answerWords = {
  consents:           { zh: '同意公开',     en: 'Consents' },
  'consents-in-part': { zh: '同意部分公开', en: 'Consents in part' },
  objects:            { zh: '不同意公开',   en: 'Objects' },
  none:               { zh: '逾期未提出',   en: 'No answer in time' },
} as const satisfies Readonly<Record<ConsultationAnswer | 'none', Words>>

// prettier-ignore
export const disputeKindWords = {
  reconsideration: { zh: '行政复议', en: 'Reconsideration' },
  suit:            { zh: '行政诉讼', en: 'Suit' },
} as const satisfies Readonly<Record<DisputeKind, Words>>

// prettier-ignore
export const pathWords = {
  reconsideration: { zh: '行政复议',             en: 'Reconsideration' },
  'direct-suit':   { zh: '行政诉讼（未经复议）', en: 'Suit without reconsideration' },
  'suit-after':    { zh: '行政诉讼（复议后）',   en: 'Suit after reconsideration' },
} as const satisfies Readonly<Record<Dispute['path'], Words>>

// prettier-ignore
export const againstWords = {
  reply:      { zh: '对答复不服',     en: 'against the reply' },
  'no-reply': { zh: '认为逾期不答复', en: 'against the want of a reply' },
  other:      { zh: '其他行为',       en: 'against another act' },
} as const satisfies Readonly<Record<CaseCommands['record-dispute']['against'], Words>>

// prettier-ignore
export const orderWords = {
  'reply-anew': { zh: '重新作出答复', en: 'Reply anew' },
  reply:        { zh: '作出答复',     en: 'Reply' },
  disclose:     { zh: '公开信息',     en: 'Disclose' },
} as const satisfies Readonly<Record<DisputeOrder['act'], Words>>

// prettier-ignore
export const orderUnitWords = {
  'working-day': { zh: '个工作日', en: 'working days' },
  day:           { zh: '日',       en: 'days' },
} as const satisfies Readonly<Record<DisputeOrder['unit'], Words>>

// prettier-ignore
export const tariffWords = {
  pieces: { zh: '按件计收', en: 'by piece' },
  pages:  { zh: '按量计收', en: 'by page' },
} as const satisfies Readonly<Record<TariffKind, Words>>

// prettier-ignore
export const periodWords = {
  correction:      { zh: '申请人补正',           en: 'for the applicant to correct' },
  fee:             { zh: '申请人缴费',           en: 'for the applicant to pay' },
  reasons:         { zh: '申请人说明理由',       en: 'for the applicant to give reasons' },
  consultation:    { zh: '被征求意见方答复',     en: 'for those consulted to answer' },
  reconsideration: { zh: '申请人申请行政复议',   en: 'for the applicant to ask for reconsideration' },
  suit:            { zh: '申请人提起行政诉讼',   en: 'for the applicant to sue' },
  'suit-after-reconsideration': { zh: '申请人对复议决定起诉', en: 'for the applicant to sue after reconsideration' },
} as const satisfies Readonly<Record<RunningPeriod['kind'], Words>>
