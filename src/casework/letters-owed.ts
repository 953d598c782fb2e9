import type { CaseEvent } from './case-events.ts'
import type { CaseFile, LetterKept } from './case-file.ts'
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

/** The letters the office still has to send. */
export const lettersToSend = ({ letters }: CaseFile): readonly LetterKept[] => letters.filter(isToSend)

export const letterOf = ({ letters }: CaseFile, letterId: string): LetterKept | undefined =>
  letters.find((letter) => letter.letterId === letterId)
