import type { FilePurpose } from '../../src/casework/attachment-kinds.table.ts'
import type { CaseCommand } from '../../src/casework/case-commands.ts'
import type {
  ConsultationAnswer,
  ConsultedParty,
  DisputeOrder,
  RecordResult,
  Registration,
} from '../../src/casework/case-events.ts'
import type { Decision, DecisionFacts } from '../../src/casework/decision.ts'
import { civilDate } from '../../src/kernel/civil-date.ts'
import type { DisputeKind, DisputeResultCode } from '../../src/statute/dispute-results.table.ts'
import type { TariffKind } from '../../src/statute/fees.table.ts'
import type { LetterKey } from '../../src/statute/letter-duties.table.ts'
import type { OutcomeCode } from '../../src/statute/outcomes.table.ts'
import type { ChannelCode } from '../../src/statute/receipt-day.table.ts'

/** The same command, said of an earlier day than today. */
export const on = (day: string, command: CaseCommand): CaseCommand => ({ ...command, on: civilDate(day) })

export const registration: Registration = {
  number: '云商公开登〔2025〕1号',
  matter: 'disclosure',
  channel: 'in-person',
  applicantId: 'applicant-1',
  applicantKind: 'natural',
  identityProven: true,
  wanted: { title: '2024年商贸流通专项资金分配方案', description: '2024年商贸流通专项资金分配方案及拨付明细' },
  delivery: { form: 'paper', route: 'post' },
}

export const receive = (channel: ChannelCode = 'in-person', more: Partial<Registration> = {}): CaseCommand => ({
  type: 'register',
  ...registration,
  channel,
  ...more,
})
export const signFor: CaseCommand = { type: 'sign-for' }
export const confirm: CaseCommand = { type: 'confirm-receipt' }
export const proveIdentity: CaseCommand = { type: 'prove-identity' }
export const assignTo = (section: string): CaseCommand => ({ type: 'assign', section })
export const callForRecords = (answerBy: string): CaseCommand => ({
  type: 'call-for-records',
  callId: 'call',
  section: '市场科',
  answerBy: civilDate(answerBy),
})
export const answerCall = (callId = 'call'): CaseCommand => ({
  type: 'answer-records-call',
  callId,
  found: 'all',
  note: '分配方案一份，拨付明细一份',
})

export const askCorrectionWithin = (workingDays: number | undefined): CaseCommand => ({
  type: 'ask-correction',
  items: ['未写明所指专项资金的年度'],
  guidance: '请写明年度，例如“2024年”',
  letterId: 'correction',
  ...(workingDays !== undefined && { workingDays }),
})
export const askCorrection = askCorrectionWithin(undefined)
export const correct = (description = '2024年商贸流通专项资金分配方案'): CaseCommand => ({
  type: 'receive-correction',
  wanted: { description },
})

export const consult = (party: ConsultedParty, id = 'consultation'): CaseCommand => ({
  type: 'consult',
  consultationId: id,
  party,
  partyId: `party-of-${id}`,
  about: '分配方案中涉及贵单位的部分',
  letterId: `${id}-letter`,
})
export const answer = (given: ConsultationAnswer, id = 'consultation'): CaseCommand => ({
  type: 'record-consultation-answer',
  consultationId: id,
  answer: given,
  reasons: given === 'consents' ? '' : '涉及尚未公开的投资计划',
})
export const lapse = (id = 'consultation'): CaseCommand => ({ type: 'lapse-consultation', consultationId: id })

const manyRecords = '材料分散在多个科室，需要逐份核对'
export const proposeExtension = (workingDays: number): CaseCommand => ({
  type: 'propose-extension',
  workingDays,
  reason: manyRecords,
})
export const extendBy = (workingDays: number, letterId = 'extension'): CaseCommand => ({
  type: 'approve-extension',
  workingDays,
  reason: manyRecords,
  letterId,
})
export const declineExtension: CaseCommand = { type: 'decline-extension', reason: '材料已经齐备' }

export const askReasons: CaseCommand = { type: 'ask-reasons', why: '本月已提出同类申请42件', letterId: 'reasons' }
export const giveReasons: CaseCommand = { type: 'receive-reasons', reasons: '用于编制行业统计' }
export const judgeReasons = (reasonable: boolean): CaseCommand => ({
  type: 'judge-reasons',
  reasonable,
  why: reasonable ? '所述用途具体、可信' : '所述用途与申请内容无关',
})
export const deferTo = (to: string): CaseCommand => ({ type: 'defer', to: civilDate(to), letterId: 'deferral' })

export const notifyFee = (tariff: TariffKind, count: number, earlierPieces = 0): CaseCommand => ({
  type: 'notify-fee',
  tariff,
  count,
  earlierPieces,
  letterId: 'fee',
})
export const waiveFee: CaseCommand = { type: 'waive-fee', reason: '申请人为低保对象' }
export const pay = (yuan: number): CaseCommand => ({ type: 'record-payment', yuan })

export const decision = (outcome: OutcomeCode, facts: DecisionFacts = {}): Decision => ({ outcome, facts })
export const propose = (outcome: OutcomeCode, facts: DecisionFacts = {}): CaseCommand => ({
  type: 'propose-decision',
  decision: decision(outcome, facts),
})
export const sendBack: CaseCommand = { type: 'return-decision', reason: '理由不充分' }
export const approve = (letterId = 'reply'): CaseCommand => ({ type: 'approve-decision', letterId })

export const send = (key: LetterKey, letterId: string, promises?: string): CaseCommand => ({
  type: 'send-letter',
  letterId,
  key,
  number: `云商公开〔2025〕${key}号`,
  route: 'post',
  template: key,
  version: 1,
  hash: '0'.repeat(64),
  ...(promises !== undefined && { promises: civilDate(promises) }),
})
export const serve = (letterId: string): CaseCommand => ({ type: 'record-service', letterId, proof: '邮件回执' })
export const comesBack = (letterId: string): CaseCommand => ({
  type: 'record-delivery-failure',
  letterId,
  reason: '查无此人',
})

export const withdraw: CaseCommand = { type: 'withdraw', reason: '已从他处取得', letterId: 'closing' }
export const splitInto = (...into: readonly string[]): CaseCommand => ({ type: 'split', into })
export const mergeInto = (into: string): CaseCommand => ({ type: 'merge', into })
export const reclassify = (kind: Registration['applicantKind']): CaseCommand => ({
  type: 'reclassify-applicant',
  kind,
  reason: '登记时误选',
})
export const passOn: CaseCommand = { type: 'pass-on', to: '县信访局', letterId: 'transfer' }
export const publish: CaseCommand = { type: 'record-publication', where: '门户网站“专项资金”栏目' }
export const addFile = (fileId = 'found', purpose: FilePurpose = 'search'): CaseCommand => ({
  type: 'add-file',
  fileId,
  purpose,
  size: 2048,
  hash: 'ab'.repeat(32),
})
export const takeOffFile = (fileId = 'found'): CaseCommand => ({ type: 'take-off-file', fileId, reason: '加错了案件' })
export const voidCase: CaseCommand = { type: 'void', reason: '重复登记' }

export const dispute = (
  kind: DisputeKind,
  against: 'reply' | 'no-reply' | 'other' = 'reply',
  id: string = kind,
): CaseCommand => ({
  type: 'record-dispute',
  disputeId: id,
  kind,
  before: kind === 'reconsideration' ? '云溪县人民政府' : '云溪县人民法院',
  number: '云复〔2025〕8号',
  against,
})
export const disputeEnds = (id: string, result: DisputeResultCode, order?: DisputeOrder): CaseCommand => ({
  type: 'record-dispute-result',
  disputeId: id,
  result,
  ...(order && { order }),
})
export const decideRecord = (result: RecordResult, organ?: string): CaseCommand => ({
  type: 'decide-record',
  result,
  why: '经核对，登记的成立日期与批准文件不一致',
  letterId: 'record',
  ...(organ !== undefined && { organ }),
})
export const moveDue = (from: string, to: string): CaseCommand => ({
  type: 'move-due',
  from: civilDate(from),
  to: civilDate(to),
  notice: '国办发明电〔2025〕7号',
})
