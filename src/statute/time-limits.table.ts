import type { Words } from '../kernel/words.ts'
import { type Citation, cite, reg } from './citation.ts'

/** A period fixed by law: from which event, how long, in which unit. */
export interface TimeLimit {
  readonly label: Words
  /** The event whose day is not counted. */
  readonly from: Words
  readonly length: Length
  readonly cite: readonly Citation[]
  /** The law on counting periods where the field has its own; otherwise that of litigation. */
  readonly counting?: readonly Citation[]
  /** What follows when the period passes without the act, where the article says it. */
  readonly lapse?: Words
  /** Since when this row is the law; earlier events were under other texts. */
  readonly inForceFrom?: string
}

export type Length =
  | { readonly unit: 'working-day' | 'day' | 'month'; readonly count: number }
  /** A date of the next year, as month and day. */
  | { readonly unit: 'date'; readonly month: number; readonly day: number }

const workingDays = (count: number) => ({ unit: 'working-day', count }) as const
const days = (count: number) => ({ unit: 'day', count }) as const
const months = (count: number) => ({ unit: 'month', count }) as const

const receivedRequest: Words = { zh: '收到申请之日', en: 'day the request was received' }
const receivedConsultation: Words = { zh: '收到征求意见书之日', en: 'day the consultation letter was received' }
const learnt: Words = { zh: '知道或者应当知道该行政行为之日', en: 'day the act was or should have been known' }
const accepted: Words = { zh: '受理之日', en: 'day of acceptance' }
const reportedYear: Words = { zh: '报告年度内的任意一日', en: 'any day of the year reported on' }
const publishedDraft: Words = { zh: '公开征求意见之日', en: 'day the draft was published' }

const inForce = '2019-05-15'
/** 行政复议法 art. 88 leaves the counting of periods to the Civil Procedure Law. */
const reconsiderationPeriods = [cite('reconsideration', 88, 1), cite('civil-procedure', 85)]

// prettier-ignore
export const timeLimits = {
  publish:          { label: { zh: '主动公开', en: 'publish proactive information' }, from: { zh: '政府信息形成或者变更之日', en: 'day the information was formed or changed' }, length: workingDays(20), cite: [reg(26)], inForceFrom: inForce },
  licence:          { label: { zh: '公开行政许可、行政处罚决定', en: 'publish a licence or penalty decision' }, from: { zh: '作出决定之日', en: 'day of the decision' }, length: workingDays(7), cite: [cite('enforcement-disclosure')], inForceFrom: '2018-12-05' },
  enforcement:      { label: { zh: '公开其他执法决定', en: 'publish another enforcement decision' }, from: { zh: '作出决定之日', en: 'day of the decision' }, length: workingDays(20), cite: [cite('enforcement-disclosure')], inForceFrom: '2018-12-05' },
  withdraw:         { label: { zh: '撤回已公开的行政处罚决定并说明理由', en: 'withdraw a published penalty decision and explain' }, from: { zh: '决定被变更、撤销、确认违法或者无效之日', en: 'day the decision was changed, revoked, held unlawful or void' }, length: workingDays(3), cite: [cite('penalties', 48, 2), cite('penalties', 85)], inForceFrom: '2021-07-15' },
  correction:       { label: { zh: '一次性告知补正', en: 'notify what to correct, once' }, from: receivedRequest, length: workingDays(7), cite: [reg(30)], inForceFrom: inForce },
  reply:            { label: { zh: '答复申请', en: 'reply to the request' }, from: receivedRequest, length: workingDays(20), cite: [reg(33, 2)], inForceFrom: inForce },
  extension:        { label: { zh: '延长答复的最后期限', en: 'reply after the longest extension' }, from: { zh: '原答复期限届满之日', en: 'first due date' }, length: workingDays(20), cite: [reg(33, 2)], inForceFrom: inForce },
  'third-party':    { label: { zh: '第三方提出意见', en: 'third party answers' }, from: receivedConsultation, length: workingDays(15), cite: [reg(32)], lapse: { zh: '第三方逾期未提出意见的，由行政机关依照条例的规定决定是否公开', en: 'a third party that does not answer in time leaves it to the organ to decide: silence is neither consent nor refusal' }, inForceFrom: inForce },
  'co-maker':       { label: { zh: '共同制作机关提出意见', en: 'co-making organ answers' }, from: receivedConsultation, length: workingDays(15), cite: [reg(34)], lapse: { zh: '被征求意见的行政机关逾期未提出意见的，视为同意公开', en: 'an organ that does not answer in time is deemed to consent' }, inForceFrom: inForce },
  fee:              { label: { zh: '缴纳信息处理费', en: 'pay the information-processing fee' }, from: { zh: '收到收费通知之日', en: 'day the fee notice was received' }, length: workingDays(20), cite: [cite('fee-measures', 6)], lapse: { zh: '逾期未缴纳的，视为放弃申请，行政机关不再处理', en: 'a fee not paid in time counts as abandoning the request, which is no longer processed' }, inForceFrom: '2021-01-01' },
  reconsideration:  { label: { zh: '申请行政复议', en: 'apply for reconsideration' }, from: learnt, length: days(60), cite: [cite('reconsideration', 20, 1)], counting: reconsiderationPeriods, inForceFrom: '2024-01-01' },
  'reconsideration-no-reply': { label: { zh: '对逾期不答复申请行政复议', en: 'apply for reconsideration for want of a reply' }, from: { zh: '答复期限届满之日', en: 'day the reply period expired' }, length: days(60), cite: [cite('reconsideration', 20, 1), cite('reconsideration-rules', 16, 1, 1)], counting: reconsiderationPeriods, inForceFrom: '2024-01-01' },
  'reconsideration-untold': { label: { zh: '未告知救济途径时申请行政复议的最长期限', en: 'latest day for reconsideration where the remedy was not stated' }, from: { zh: '知道或者应当知道行政行为内容之日', en: 'day the content of the act was or should have been known' }, length: months(12), cite: [cite('reconsideration', 20, 3)], counting: reconsiderationPeriods, inForceFrom: '2024-01-01' },
  'reconsideration-decision-summary': { label: { zh: '行政复议决定（简易程序）', en: 'reconsideration decision, summary procedure' }, from: accepted, length: days(30), cite: [cite('reconsideration', 53, 1, 4), cite('reconsideration', 62, 2)], counting: reconsiderationPeriods, inForceFrom: '2024-01-01' },
  'reconsideration-decision': { label: { zh: '行政复议决定（普通程序）', en: 'reconsideration decision, ordinary procedure' }, from: accepted, length: days(60), cite: [cite('reconsideration', 62, 1)], counting: reconsiderationPeriods, inForceFrom: '2024-01-01' },
  'reconsideration-decision-extended': { label: { zh: '行政复议决定的最长延长', en: 'reconsideration decision, longest extension' }, from: { zh: '原复议期限届满之日', en: 'day the period of sixty days expired' }, length: days(30), cite: [cite('reconsideration', 62, 1)], counting: reconsiderationPeriods, inForceFrom: '2024-01-01' },
  suit:             { label: { zh: '直接提起行政诉讼', en: 'sue directly' }, from: learnt, length: months(6), cite: [cite('litigation', 46, 1)], inForceFrom: '2017-07-01' },
  'suit-after-reconsideration': { label: { zh: '复议后提起行政诉讼', en: 'sue after reconsideration' }, from: { zh: '收到复议决定书或者复议期满之日', en: 'day the decision was received or its period expired' }, length: days(15), cite: [cite('litigation', 45), cite('reconsideration', 34)], inForceFrom: '2017-07-01' },
  'suit-no-reply':  { label: { zh: '对逾期不答复提起行政诉讼', en: 'sue for want of a reply' }, from: { zh: '答复期限届满之日', en: 'day the reply period expired' }, length: months(6), cite: [cite('litigation-interpretation', 66)], inForceFrom: '2018-02-08' },
  'draft-comments': { label: { zh: '规章、重大决策草案公开征求意见', en: 'draft rule or major decision open for comments' }, from: publishedDraft, length: days(30), cite: [cite('rule-making', 15), cite('major-decisions', 15), cite('business-environment', 62)], inForceFrom: '2019-09-01' },
  'annual-report':  { label: { zh: '部门年度报告提交并公布', en: "submit and publish a department's annual report" }, from: reportedYear, length: { unit: 'date', month: 1, day: 31 }, cite: [reg(49, 1)], inForceFrom: inForce },
  'annual-report-government': { label: { zh: '政府年度报告公布', en: "publish a government's annual report" }, from: reportedYear, length: { unit: 'date', month: 3, day: 31 }, cite: [reg(49, 2)], inForceFrom: inForce },
} as const satisfies Record<string, TimeLimit>

export type TimeLimitKind = keyof typeof timeLimits
