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
const mootOnce: Partial<Record<LetterKey, (file: CaseFile) => boolean>> = {
  L01: () => false,
  L02: ({ correction }) => Boolean(correction?.correctedOn),
  L03: ({ explanation }) => Boolean(explanation?.given ?? explanation?.judged),
  L04: () => false,
  L05: () => false,
  L06: () => false,
  L07: () => false,
  L09: ({ fee }) => Boolean(fee?.paid ?? fee?.waived),
  L24: () => false,
}

export function isMoot(file: CaseFile, { key }: LetterKept): boolean {
  const moot = mootOnce[key]
  return moot !== undefined && (!stages[file.stage].open || moot(file))
}

export const letterOf = ({ letters }: CaseFile, letterId: string): LetterKept | undefined =>
  letters.find((letter) => letter.letterId === letterId)
