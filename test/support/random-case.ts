import * as fc from 'fast-check'
import type { CaseCommand, CaseCommandType } from '../../src/casework/case-commands.ts'
import type { CaseActor } from '../../src/casework/case-desk.ts'
import type { CaseFile } from '../../src/casework/case-file.ts'
import type { DecisionFacts } from '../../src/casework/decision.ts'
import { decisionFacts, type DecisionNeeds } from '../../src/casework/decision-facts.table.ts'
import { transitions } from '../../src/casework/transitions.table.ts'
import { addDays, type CivilDate, civilDate } from '../../src/kernel/civil-date.ts'
import { applicantKinds } from '../../src/statute/applicant-kinds.table.ts'
import { disputeResults } from '../../src/statute/dispute-results.table.ts'
import { type OutcomeCode, outcomes } from '../../src/statute/outcomes.table.ts'
import { channels } from '../../src/statute/receipt-day.table.ts'
import * as steps from './case-steps.ts'
import { storyPeople } from './case-story.ts'

/** One step of a random history: what is tried, by whom, how many days after the step before, and numbers to choose by. */
export interface RandomStep {
  readonly type: CaseCommandType
  readonly who: keyof typeof storyPeople | 'everybody'
  readonly gap: number
  readonly backdated: number
  readonly pick: number
}

const everybody: CaseActor = { id: 'everybody', roles: ['applicant', 'clerk', 'section', 'head', 'clockwork'] }

export const actorOf = ({ who }: RandomStep): CaseActor => (who === 'everybody' ? everybody : storyPeople[who])

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): [Key, ...Key[]] =>
  Object.keys(table) as [Key, ...Key[]]

/** Steps mostly by somebody who may do everything, so that histories go far. */
export const anyCaseStep: fc.Arbitrary<RandomStep> = fc.record({
  type: fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...keysOf(transitions)) },
    { weight: 2, arbitrary: fc.constantFrom('send-letter', 'record-service', 'propose-decision', 'approve-decision') },
  ),
  who: fc.oneof(
    { weight: 6, arbitrary: fc.constant('everybody' as const) },
    { weight: 1, arbitrary: fc.constantFrom(...keysOf(storyPeople)) },
  ),
  gap: fc.oneof({ weight: 5, arbitrary: fc.nat(4) }, { weight: 1, arbitrary: fc.nat(60) }),
  backdated: fc.oneof(
    { weight: 6, arbitrary: fc.constant(0) },
    { weight: 1, arbitrary: fc.integer({ min: -3, max: 40 }) },
  ),
  pick: fc.nat(10_000),
})

/** A history of one case: registration by any channel, then whatever is tried. */
export const anyCaseHistory: fc.Arbitrary<readonly RandomStep[]> = fc
  .tuple(fc.nat(10_000), fc.array(anyCaseStep, { maxLength: 60, size: 'max' }))
  .map(([pick, rest]) => [{ type: 'register', who: 'everybody', gap: 0, backdated: 0, pick }, ...rest])

const choose = <Item>(items: readonly Item[], pick: number, otherwise: Item): Item =>
  items[pick % items.length] ?? otherwise

const someFacts: DecisionFacts = {
  reasons: '理由',
  howToObtain: '门户网站',
  provided: '复印件一份',
  disclosedPart: '正文',
  withheld: [{ part: '附件', ground: 'N6', reason: '属于讨论记录' }],
  law: '《统计法》',
  whereToGo: '登记窗口',
  searched: '档案目录',
  stillUnclear: '年度',
  earlierReply: { number: '云商公开〔2024〕9号', on: civilDate('2024-11-04') },
  publication: '《云溪年鉴》',
}

const proposeOne = (outcome: OutcomeCode, pick: number): CaseCommand =>
  steps.propose(outcome, pick % 11 ? factsFor(outcome) : {})

/** Those of the facts that the decision's letter tells. */
const factsFor = (outcome: OutcomeCode): DecisionFacts => {
  const { needs, may = [] }: DecisionNeeds = decisionFacts[outcome]
  const own: readonly string[] = [...needs, ...may]
  return Object.fromEntries(Object.entries(someFacts).filter(([name]) => own.includes(name)))
}

/** The command a step tries on the case as it stands on a day; ids are mostly those the case knows. */
export function commandOf(
  { type, pick, backdated }: RandomStep,
  file: CaseFile,
  today: CivilDate,
  serial: number,
): CaseCommand {
  const command = contentsOf(type, pick, file, today, `${type}-${serial}`)
  return backdated === 0 ? command : { ...command, on: addDays(today, -backdated) }
}

function contentsOf(type: CaseCommandType, pick: number, file: CaseFile, today: CivilDate, id: string): CaseCommand {
  const letter = choose(file.letters, pick, undefined)
  const letterId = letter?.letterId ?? 'no-letter'
  const consultationId = choose(file.consultations, pick, undefined)?.consultationId ?? 'none'
  const disputed = choose(file.disputes, pick, undefined)
  const later = addDays(today, pick % 90)
  // prettier-ignore
  const commands: { readonly [Type in CaseCommandType]: () => CaseCommand } = {
    register: () => steps.receive(choose(keysOf(channels), pick, 'online'), { matter: pick % 7 ? 'disclosure' : 'record-correction', applicantKind: choose(keysOf(applicantKinds), pick, 'other') }),
    'sign-for': () => steps.signFor,
    'confirm-receipt': () => steps.confirm,
    'prove-identity': () => steps.proveIdentity,
    assign: () => steps.assignTo(`科室${pick % 3}`),
    'call-for-records': () => ({ type: 'call-for-records', callId: id, section: '市场科', answerBy: later }),
    'answer-records-call': () => steps.answerCall(choose(file.recordCalls, pick, undefined)?.callId),
    'ask-correction': () => ({ ...steps.askCorrectionWithin(pick % 30), letterId: id }),
    'receive-correction': () => steps.correct(),
    consult: () => steps.consult(choose(['third-party', 'co-maker', 'other-organ'] as const, pick, 'co-maker'), id),
    'record-consultation-answer': () => steps.answer(choose(['consents', 'consents-in-part', 'objects'] as const, pick, 'objects'), consultationId),
    'lapse-consultation': () => steps.lapse(consultationId),
    'propose-extension': () => steps.proposeExtension(pick % 25),
    'approve-extension': () => steps.extendBy(pick % 25, id),
    'decline-extension': () => steps.declineExtension,
    'ask-reasons': () => ({ ...steps.askReasons, letterId: id }),
    'receive-reasons': () => steps.giveReasons,
    'judge-reasons': () => steps.judgeReasons(pick % 2 === 0),
    defer: () => ({ ...steps.deferTo(later), letterId: id }),
    'notify-fee': () => ({ ...steps.notifyFee(pick % 2 ? 'pages' : 'pieces', pick % 70, pick % 40), letterId: id }),
    'waive-fee': () => steps.waiveFee,
    'record-payment': () => steps.pay(pick % 3000),
    'propose-decision': () => proposeOne(choose(keysOf(outcomes), pick, 'closed.otherwise'), pick),
    'return-decision': () => steps.sendBack,
    'approve-decision': () => steps.approve(id),
    'send-letter': () => steps.send(letter?.key ?? 'L01', letterId),
    'record-service': () => steps.serve(letterId),
    'record-delivery-failure': () => steps.comesBack(letterId),
    withdraw: () => ({ ...steps.withdraw, letterId: id }),
    split: () => steps.splitInto(`${id}-1`, `${id}-2`),
    merge: () => steps.mergeInto(id),
    'reclassify-applicant': () => steps.reclassify(choose(keysOf(applicantKinds), pick, 'other')),
    'pass-on': () => ({ ...steps.passOn, letterId: id }),
    'record-publication': () => steps.publish,
    'record-dispute': () => steps.dispute(pick % 2 ? 'suit' : 'reconsideration', choose(['reply', 'no-reply', 'other'] as const, pick, 'reply'), id),
    'record-dispute-result': () => steps.disputeEnds(disputed?.disputeId ?? 'none', choose(keysOf(disputeResults), pick, 'suit.mediated'),
      pick % 3 ? undefined : { act: 'reply-anew', withinDays: pick % 40, unit: pick % 2 ? 'day' : 'working-day' }),
    'decide-record': () => ({ ...steps.decideRecord(pick % 2 ? 'corrected' : 'sent-on', pick % 5 ? '县市场监督管理局' : undefined), letterId: id }),
    'add-file': () => steps.addFile(id),
    'take-off-file': () => steps.takeOffFile(choose(file.files, pick, undefined)?.fileId ?? 'none'),
    'move-due': () => steps.moveDue(today, later),
    void: () => steps.voidCase,
  }
  return { ...commands[type]() }
}
