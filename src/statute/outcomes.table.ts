import { civilDate } from '../kernel/civil-date.ts'
import type { Words } from '../kernel/words.ts'
import { type Citation, cite, reg } from './citation.ts'
import type { LetterKey } from './letter-duties.table.ts'

/** How a request may end, with everything that follows from it. */
export interface Outcome {
  /** One of the 22 kinds of the annual report; two outcomes may share one. */
  readonly kind: OutcomeKind
  readonly label: Words
  readonly cite: Citation
  readonly letter: LetterKey
  readonly remedy: RemedyRoute
  /** Row of table 3 in each edition of the form. */
  readonly reportRow: { readonly '2019': string; readonly '2021': string }
}

/** A: disclosed, B: in part, N: denied, U: unable, R: not processed, O: otherwise. */
// prettier-ignore
export type OutcomeKind =
  | 'A1' | 'A2' | 'B'
  | 'N1' | 'N2' | 'N3' | 'N4' | 'N5' | 'N6' | 'N7' | 'N8'
  | 'U1' | 'U2' | 'U3'
  | 'R1' | 'R2' | 'R3' | 'R4' | 'R5'
  | 'O1' | 'O2' | 'O3'

/** Whether reconsideration must come before a suit (复议前置), or the applicant may choose. */
export type RemedyRoute = 'reconsideration-first' | 'either'

/** 行政复议法 art. 23 ¶1 item 4 is the law since this day; replies made before it leave the choice. */
export const reconsiderationFirstSince = civilDate('2024-01-01')

const row = (key: string) => ({ '2019': key, '2021': key }) as const
const otherRow = (key: string) => ({ '2019': 'other', '2021': key }) as const

// prettier-ignore
export const outcomes = {
  'disclosed.already-public':     { kind: 'A1', label: { zh: '已主动公开',               en: 'Already public' },                     cite: reg(36, 1, 1), letter: 'L10', remedy: 'either', reportRow: row('granted') },
  'disclosed.provided':           { kind: 'A2', label: { zh: '予以公开',                 en: 'Disclosed' },                          cite: reg(36, 1, 2), letter: 'L11', remedy: 'either', reportRow: row('granted') },
  'disclosed.in-part':            { kind: 'B',  label: { zh: '部分公开',                 en: 'Disclosed in part' },                  cite: reg(37),       letter: 'L12', remedy: 'reconsideration-first', reportRow: row('partial') },
  'denied.state-secret':          { kind: 'N1', label: { zh: '属于国家秘密',             en: 'State secret' },                       cite: reg(14),       letter: 'L13', remedy: 'reconsideration-first', reportRow: row('denied.1') },
  'denied.prohibited-by-law':     { kind: 'N2', label: { zh: '其他法律行政法规禁止公开', en: 'Prohibited by law or regulation' },    cite: reg(14),       letter: 'L13', remedy: 'reconsideration-first', reportRow: row('denied.2') },
  'denied.security-and-stability': { kind: 'N3', label: { zh: '危及“三安全一稳定”',      en: 'Danger to security and stability' },   cite: reg(14),       letter: 'L13', remedy: 'reconsideration-first', reportRow: row('denied.3') },
  'denied.third-party':           { kind: 'N4', label: { zh: '保护第三方合法权益',       en: 'Rights of a third party' },            cite: reg(15),       letter: 'L13', remedy: 'reconsideration-first', reportRow: row('denied.4') },
  'denied.internal-affairs':      { kind: 'N5', label: { zh: '属于三类内部事务信息',     en: 'Internal affairs' },                   cite: reg(16, 1),    letter: 'L13', remedy: 'reconsideration-first', reportRow: row('denied.5') },
  'denied.process-information':   { kind: 'N6', label: { zh: '属于四类过程性信息',       en: 'Process information' },                cite: reg(16, 2),    letter: 'L13', remedy: 'reconsideration-first', reportRow: row('denied.6') },
  'denied.enforcement-file':      { kind: 'N7', label: { zh: '属于行政执法案卷',         en: 'Enforcement case file' },              cite: reg(16, 2),    letter: 'L13', remedy: 'reconsideration-first', reportRow: row('denied.7') },
  'denied.register-enquiry':      { kind: 'N8', label: { zh: '属于行政查询事项',         en: 'Register enquiry' },                   cite: reg(36, 1, 7), letter: 'L14', remedy: 'either', reportRow: row('denied.8') },
  'unable.does-not-exist':        { kind: 'U1', label: { zh: '经检索，信息不存在',       en: 'Searched for and not there' },         cite: reg(36, 1, 4), letter: 'L15', remedy: 'either', reportRow: row('unable.1') },
  'unable.not-responsible':       { kind: 'U1', label: { zh: '不属于本机关负责公开',     en: 'Not for this organ to disclose' },     cite: reg(36, 1, 5), letter: 'L16', remedy: 'either', reportRow: row('unable.1') },
  'unable.to-be-created':         { kind: 'U2', label: { zh: '没有现成信息需要另行制作', en: 'Would have to be created' },           cite: reg(38),       letter: 'L17', remedy: 'either', reportRow: row('unable.2') },
  'unable.still-unclear':         { kind: 'U3', label: { zh: '补正后申请内容仍不明确',   en: 'Unclear after correction' },           cite: reg(30),       letter: 'L18', remedy: 'either', reportRow: row('unable.3') },
  'refused.petition':             { kind: 'R1', label: { zh: '信访举报投诉类申请',       en: 'Petition, report or complaint' },      cite: reg(39, 1),    letter: 'L19', remedy: 'either', reportRow: row('refused.1') },
  'refused.repeated':             { kind: 'R2', label: { zh: '重复申请',                 en: 'Repeated request' },                   cite: reg(36, 1, 6), letter: 'L20', remedy: 'either', reportRow: row('refused.2') },
  'refused.publication':          { kind: 'R3', label: { zh: '要求提供公开出版物',       en: 'Public publication asked for' },       cite: reg(39, 2),    letter: 'L21', remedy: 'either', reportRow: row('refused.3') },
  'refused.excessive':            { kind: 'R4', label: { zh: '无正当理由大量反复申请',   en: 'Excessive without reason' },           cite: reg(35),       letter: 'L22', remedy: 'either', reportRow: row('refused.4') },
  'refused.reissue':              { kind: 'R5', label: { zh: '要求确认或重新出具已获取信息', en: 'Confirm or reissue what was received' }, cite: cite('report-form-2021'), letter: 'L23', remedy: 'either', reportRow: row('refused.5') },
  'closed.not-corrected':         { kind: 'O1', label: { zh: '逾期不补正，不再处理',     en: 'Not corrected in time' },              cite: reg(30),       letter: 'L25', remedy: 'either', reportRow: otherRow('other.1') },
  'closed.fee-unpaid':            { kind: 'O2', label: { zh: '逾期不缴费，不再处理',     en: 'Fee not paid in time' },               cite: cite('fee-measures', 6), letter: 'L25', remedy: 'either', reportRow: otherRow('other.2') },
  'closed.otherwise':             { kind: 'O3', label: { zh: '其他处理',                 en: 'Closed otherwise' },                   cite: cite('report-form-2021'), letter: 'L25', remedy: 'either', reportRow: otherRow('other.3') },
} as const satisfies Record<string, Outcome>

export type OutcomeCode = keyof typeof outcomes
