import { outcomes } from '../statute/outcomes.table.ts'
import type { LetterKey } from '../statute/letter-duties.table.ts'
import type { CaseEventOf, CaseEventType } from './case-events.ts'
import type { CaseFile } from './case-file.ts'
import { toldOfDisclosure } from './third-party-view.ts'

/** A letter an event makes the office owe. */
export interface Owed {
  readonly letterId: string
  readonly key: LetterKey
  readonly consultationId?: string
}

type Owing<Type extends CaseEventType> = (event: CaseEventOf<Type>, after: CaseFile) => readonly Owed[]

const one =
  (key: LetterKey) =>
  ({ letterId }: { readonly letterId: string }): readonly Owed[] => [{ letterId, key }]

/** The receipt tells the day of receipt, so it is owed once that day is known; not for cases brought in from an older ledger. */
const receipt = (_: unknown, { receivedOn, letters, registration: { number, batch } }: CaseFile): readonly Owed[] =>
  receivedOn && batch === undefined && !letters.some(({ key }) => key === 'L01')
    ? [{ letterId: `${number}:L01`, key: 'L01' }]
    : []

/** Which event makes the office owe which letter; the event names the id of its main letter. */
// prettier-ignore
export const lettersOwed: { readonly [Type in CaseEventType]?: Owing<Type> } = {
  registered:           receipt,
  'signed-for':         receipt,
  'receipt-confirmed':  receipt,
  'correction-asked':   one('L02'),
  'reasons-asked':      one('L03'),
  'extension-approved': one('L04'),
  consulted: ({ letterId, consultationId, party }) => [
    { letterId, key: party === 'third-party' ? 'L05' : 'L07', consultationId },
    { letterId: `${letterId}:L06`, key: 'L06', consultationId },
  ],
  decided: ({ letterId, decision }, after) => [
    { letterId, key: outcomes[decision.outcome].letter },
    ...toldOfDisclosure(after, decision).map(({ consultationId }) => (
      { letterId: `${letterId}:L08:${consultationId}`, key: 'L08', consultationId } as const)),
  ],
  'fee-noticed':        one('L09'),
  deferred:             one('L24'),
  withdrawn:            one('L25'),
  'record-decided':     one('L26'),
  'passed-on':          one('L27'),
}
