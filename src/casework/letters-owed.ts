import type { CaseEvent } from './case-events.ts'
import type { LetterKey } from '../statute/letter-duties.table.ts'
import type { CaseFile, LetterKept } from './case-file.ts'
import { stages } from './stages.table.ts'
import { lettersOwed } from './letters-owed.table.ts'

/** The letters an event adds to those of the case as it stands after the event. */
export function lettersOwedBy(after: CaseFile, event: CaseEvent): readonly LetterKept[] {
  const owing = lettersOwed[event.type] as
    | ((event: CaseEvent, after: CaseFile) => readonly Pick<LetterKept, 'letterId' | 'key'>[])
    | undefined
  return (owing?.(event, after) ?? []).map((owed) => ({ ...owed, owedOn: event.on, dispatches: [], failures: [] }))
}

/** Not sent, or sent and come back. */
export const isToSend = ({ dispatches, failures, servedOn }: LetterKept): boolean =>
  servedOn === undefined && dispatches.length <= failures.length

/** The letters the office still has to send; what came too late to be of use is no longer owed. */
export const lettersToSend = (file: CaseFile): readonly LetterKept[] =>
  file.letters.filter((letter) => isToSend(letter) && !isMoot(file, letter))

/** Letters on the way to the reply: of no use once the case has ended, or once what they ask for has come. */
// prettier-ignore
const mootOnce: Partial<Record<LetterKey, (file: CaseFile, letter: LetterKept) => boolean>> = {
  L01: () => false,
  L02: ({ correction, decision }) => Boolean(correction?.correctedOn ?? decision),
  L03: ({ explanation, decision }) => Boolean(explanation?.given ?? explanation?.judged ?? decision),
  L04: ({ extensions }, { letterId }) => !extensions.some((one) => one.letterId === letterId),
  L05: () => false,
  L06: () => false,
  L07: () => false,
  L09: ({ fee, decision }) => Boolean(fee?.paid ?? fee?.waived ?? decision),
  L24: ({ deferral }, { letterId }) => deferral?.letterId !== letterId,
}

export function isMoot(file: CaseFile, letter: LetterKept): boolean {
  const moot = mootOnce[letter.key]
  return moot === undefined ? isTakenBack(file, letter) : !stages[file.stage].open || moot(file, letter)
}

/** Of an act that no longer stands: a reply that was taken back or replaced, and what it made owed to third parties. */
function isTakenBack({ decision, recordDecision, withdrawn, passedOn }: CaseFile, { letterId }: LetterKept): boolean {
  const acts = [decision, recordDecision, withdrawn, ...passedOn]
  return !acts.some((act) => act && (letterId === act.letterId || letterId.startsWith(`${act.letterId}:`)))
}

export const letterOf = ({ letters }: CaseFile, letterId: string): LetterKept | undefined =>
  letters.find((letter) => letter.letterId === letterId)
