import { civilDate } from '../../src/kernel/civil-date.ts'
import type { DecisionFacts } from '../../src/casework/decision.ts'
import type { LetterKey } from '../../src/statute/letter-duties.table.ts'
import type { OutcomeCode } from '../../src/statute/outcomes.table.ts'
import { approve, propose, receive, send, serve } from '../support/case-steps.ts'
import type { CaseStory } from '../support/case-story.ts'

/** A reply that needs nothing but its facts. */
interface PlainReply {
  readonly name: string
  readonly outcome: OutcomeCode
  readonly facts: DecisionFacts
  readonly letter: LetterKey
  readonly row: string
  /** The last day to sue at once; absent where reconsideration comes first. */
  readonly suit?: string
}

const suit = '2025-09-17'
const reasons = '公开后可能危及社会稳定，已按程序审查'
const earlierReply = { number: '云商公开〔2024〕9号', on: civilDate('2024-11-04') }

// prettier-ignore
const plainReplies: readonly PlainReply[] = [
  { name: 'Art. 36 item 1: already public, told how to get it', outcome: 'disclosed.already-public', facts: { howToObtain: '门户网站“财政资金”栏目' }, letter: 'L10', row: 'granted', suit },
  { name: 'Art. 36 item 2: disclosed', outcome: 'disclosed.provided', facts: { provided: '分配方案一份，随本告知书邮寄' }, letter: 'L11', row: 'granted', suit },
  { name: 'Art. 37: disclosed in part, reconsideration first', outcome: 'disclosed.in-part', facts: { disclosedPart: '分配方案正文', withheld: [{ part: '讨论记录', ground: 'N6', reason: '属于讨论记录' }] }, letter: 'L12', row: 'partial' },
  { name: 'Art. 14: a state secret', outcome: 'denied.state-secret', facts: { reasons: '已依法定密' }, letter: 'L13', row: 'denied.1' },
  { name: 'Art. 14: prohibited by a law or regulation', outcome: 'denied.prohibited-by-law', facts: { law: '《统计法》', reasons: '单个统计调查对象的资料不得对外提供' }, letter: 'L13', row: 'denied.2' },
  { name: 'Art. 14: danger to security or stability', outcome: 'denied.security-and-stability', facts: { reasons }, letter: 'L13', row: 'denied.3' },
  { name: 'Art. 16 ¶1: internal affairs', outcome: 'denied.internal-affairs', facts: { reasons: '属于人事管理信息' }, letter: 'L13', row: 'denied.5' },
  { name: 'Art. 16 ¶2: process information', outcome: 'denied.process-information', facts: { reasons: '属于请示报告' }, letter: 'L13', row: 'denied.6' },
  { name: 'Art. 16 ¶2: enforcement case file', outcome: 'denied.enforcement-file', facts: { reasons: '属于行政执法案卷' }, letter: 'L13', row: 'denied.7' },
  { name: 'Art. 36 item 7: a register has its own way', outcome: 'denied.register-enquiry', facts: { law: '《市场主体登记管理条例》', whereToGo: '县市场监督管理局登记窗口' }, letter: 'L14', row: 'denied.8', suit },
  { name: 'Art. 36 item 4: searched for and not there', outcome: 'unable.does-not-exist', facts: { searched: '检索2020年至2025年收发文和档案目录' }, letter: 'L15', row: 'unable.1', suit },
  { name: 'Art. 36 item 5: another organ’s', outcome: 'unable.not-responsible', facts: { reasons: '该信息由县财政局制作', responsibleOrgan: '云溪县财政局，电话见其公开指南' }, letter: 'L16', row: 'unable.1', suit },
  { name: 'Art. 38: would have to be created', outcome: 'unable.to-be-created', facts: { reasons: '需要对多年数据另行汇总、加工' }, letter: 'L17', row: 'unable.2', suit },
  { name: 'Art. 39 ¶1: a complaint in the form of a request', outcome: 'refused.petition', facts: { reasons: '以申请形式进行投诉', properChannel: '县信访局' }, letter: 'L19', row: 'refused.1', suit },
  { name: 'Art. 36 item 6: the same applicant was answered before', outcome: 'refused.repeated', facts: { earlierReply }, letter: 'L20', row: 'refused.2', suit },
  { name: 'Art. 39 ¶2: a public publication', outcome: 'refused.publication', facts: { publication: '《云溪年鉴》，新华书店有售' }, letter: 'L21', row: 'refused.3', suit },
  { name: 'Form of 2021: confirm or reissue what was received', outcome: 'refused.reissue', facts: { earlierReply }, letter: 'L23', row: 'refused.5', suit },
]

// prettier-ignore
const plainReplyStory = ({ name, outcome, facts, letter, row, suit }: PlainReply): CaseStory => ({
  name,
  steps: [
    { day: '2025-03-03', who: 'clerk', does: receive(), dueOn: '2025-03-31' },
    { day: '2025-03-10', who: 'clerk', does: propose(outcome, {}), refused: 'fact-missing' },
    { day: '2025-03-10', who: 'clerk', does: propose(outcome, facts), stage: 'proposed', done: 'none', owes: [], dueOn: '2025-03-31' },
    { day: '2025-03-11', who: 'head',  does: approve(), stage: 'decided', done: 'none', owes: [letter] },
    { day: '2025-03-12', who: 'clerk', does: send(letter, 'reply'), stage: 'answered', done: outcome, doneOn: '2025-03-12', reportRow: row, owes: [] },
    { day: '2025-03-17', who: 'clerk', does: serve('reply'), doneOn: '2025-03-12', until: { reconsideration: '2025-05-16', ...(suit && { suit }) } },
  ],
})

export const plainReplyStories: readonly CaseStory[] = plainReplies.map(plainReplyStory)
