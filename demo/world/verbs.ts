/** What can be done to a case, in the words the tables of the demo world use. */
import type {
  ConsultationAnswer,
  ConsultedParty,
  DeliveryRoute,
  DisputeOrder,
  RecordResult,
  RecordsFound,
} from '../../src/casework/case-events.ts'
import type { ApplicantKind } from '../../src/statute/applicant-kinds.table.ts'
import type { DisputeKind, DisputeResultCode } from '../../src/statute/dispute-results.table.ts'
import type { OutcomeCode } from '../../src/statute/outcomes.table.ts'
import type { PersonKey } from './people.table.ts'
import type { Act, FactsTold, Row } from './told.ts'

type Acts = readonly Act[]

export const confirms: Acts = [{ type: 'confirm-receipt' }]
export const signsFor: Acts = [{ type: 'sign-for' }]
export const seesProof: Acts = [{ type: 'prove-identity' }]
export const assigns = (section: string): Acts => [{ type: 'assign', section }]
export const callsFor = (section: string, answerBy: string): Acts => [
  { type: 'call-for-records', callId: 'call', section, answerBy },
]
export const finds = (found: RecordsFound, note: string): Acts => [
  { type: 'answer-records-call', callId: 'call', found, note },
]

/** The one notice of art. 30, sent as soon as it is made. */
export const asksCorrection = (items: readonly string[], guidance: string): Acts => [
  { type: 'ask-correction', items, guidance, letterId: 'correction' },
  { send: 'correction' },
]
export const corrects = (description: string, title?: string): Acts => [
  { type: 'receive-correction', wanted: { description, ...(title !== undefined && { title }) } },
]

/** The view of another is asked; who is asked and the applicant both get their letter. */
export const consults = (party: ConsultedParty, whom: PersonKey, about: string): Acts => [
  { type: 'consult', consultationId: whom, party, partyId: whom, about, letterId: `consult-${whom}` },
  { send: `consult-${whom}`, route: 'post' },
  ...(party === 'third-party' ? [{ send: `consult-${whom}:L06` }] : []),
]
export const hears = (whom: PersonKey, answer: ConsultationAnswer, reasons = ''): Acts => [
  { type: 'record-consultation-answer', consultationId: whom, answer, reasons },
]
export const hearsNothing = (whom: PersonKey): Acts => [{ type: 'lapse-consultation', consultationId: whom }]

export const proposesExtension = (workingDays: number, reason: string): Acts => [
  { type: 'propose-extension', workingDays, reason },
]
export const allows = (workingDays: number, reason: string): Acts => [
  { type: 'approve-extension', workingDays, reason, letterId: 'extension' },
]
export const declinesExtension = (reason: string): Acts => [{ type: 'decline-extension', reason }]

export const asksReasons = (why: string): Acts => [
  { type: 'ask-reasons', why, letterId: 'reasons' },
  { send: 'reasons' },
]
export const givesReasons = (reasons: string): Acts => [{ type: 'receive-reasons', reasons }]
export const judgesReasons = (reasonable: boolean, why: string): Acts => [{ type: 'judge-reasons', reasonable, why }]
export const defersTo = (to: string): Acts => [{ type: 'defer', to, letterId: 'deferral' }]

export const asksFeeByPiece: Acts = [{ fee: 'pieces' }, { send: 'fee' }]
export const asksFeeByPage = (pages: number): Acts => [{ fee: pages }, { send: 'fee' }]
export const waivesFee = (reason: string): Acts => [{ type: 'waive-fee', reason }]
export const paid = (yuan: number): Acts => [{ type: 'record-payment', yuan }]

export const proposes = (outcome: OutcomeCode, facts: FactsTold): Acts => [{ type: 'propose-decision', outcome, facts }]
export const returns = (reason: string): Acts => [{ type: 'return-decision', reason }]
export const approves = (letter = 'reply'): Acts => [{ type: 'approve-decision', letterId: letter }]
export const sends = (letter: string, route?: DeliveryRoute): Acts => [{ send: letter, ...(route && { route }) }]
/** Without a word on the proof it is the usual one of the route. */
export const served = (letter = 'reply', proof = ''): Acts => [{ type: 'record-service', letterId: letter, proof }]
export const comesBack = (reason: string, letter = 'reply'): Acts => [
  { type: 'record-delivery-failure', letterId: letter, reason },
]

/** Proposed on one day, approved and sent on another, served on a third. */
export const reply = (
  [proposed, sent, arrived]: readonly [string, string, string?],
  outcome: OutcomeCode,
  facts: FactsTold,
  letter = 'reply',
): readonly Row[] => [
  [proposed, '经办', proposes(outcome, facts)],
  [sent, '负责', approves(letter)],
  [sent, '经办', sends(letter)],
  ...(arrived === undefined ? [] : [[arrived, '经办', served(letter)] satisfies Row]),
]

export const withdraws = (reason: string): Acts => [{ type: 'withdraw', reason, letterId: 'closing' }]
export const splits: Acts = [{ split: true }]
export const merges = (into: string): Acts => [{ type: 'merge', into }]
export const movesTo = (kind: ApplicantKind, reason: string): Acts => [{ type: 'reclassify-applicant', kind, reason }]
export const passesOn = (to: string): Acts => [{ type: 'pass-on', to, letterId: 'transfer' }]
export const publishes = (where: string): Acts => [{ type: 'record-publication', where }]
export const voids = (reason: string): Acts => [{ type: 'void', reason }]

export const disputed = (
  id: string,
  kind: DisputeKind,
  number: string,
  against: 'reply' | 'no-reply' | 'other' = 'reply',
): Acts => [
  {
    type: 'record-dispute',
    disputeId: id,
    kind,
    before: kind === 'reconsideration' ? '云溪县人民政府' : '云溪县人民法院',
    number,
    against,
  },
]
export const ends = (id: string, result: DisputeResultCode, order?: DisputeOrder): Acts => [
  { type: 'record-dispute-result', disputeId: id, result, ...(order && { order }) },
]
export const decidesRecord = (result: RecordResult, why: string, organ?: string): Acts => [
  { type: 'decide-record', result, why, letterId: 'record', ...(organ !== undefined && { organ }) },
]
