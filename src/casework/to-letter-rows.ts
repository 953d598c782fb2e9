import type { LetterKey } from '../statute/letter-duties.table.ts'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { DeliveryRoute } from './case-events.ts'
import type { CaseFile, LetterKept } from './case-file.ts'
import type { LetterState } from './letter-states.table.ts'
import { lettersToSend } from './letters-owed.ts'

/** What the register shows of a letter. */
export interface LetterRow {
  readonly letterId: string
  readonly key: LetterKey
  readonly number: string | undefined
  readonly state: LetterState
  readonly owedOn: CivilDate
  readonly sentOn: CivilDate | undefined
  readonly servedOn: CivilDate | undefined
  readonly returnedOn: CivilDate | undefined
  readonly route: DeliveryRoute | undefined
  /** When something last happened to it. */
  readonly lastOn: CivilDate
}

/** Every letter of a case, owed or gone: a function of the case alone. A case that was voided owes none. */
export function toLetterRows(file: CaseFile): readonly LetterRow[] {
  const toSend = new Set(file.stage === 'voided' ? [] : lettersToSend(file))
  return file.letters.map((letter) => {
    const { letterId, key, number, owedOn, sentOn, servedOn, failures, dispatches, route } = letter
    const returnedOn = failures.at(-1)?.on
    return {
      letterId,
      key,
      number,
      state: stateOf(letter, toSend.has(letter)),
      owedOn,
      sentOn,
      servedOn,
      returnedOn,
      route,
      lastOn: latest([owedOn, dispatches.at(-1), returnedOn, servedOn]),
    }
  })
}

function stateOf({ servedOn, dispatches, failures }: LetterKept, toSend: boolean): LetterState {
  if (servedOn !== undefined) return 'served'
  if (dispatches.length > failures.length) return 'sent'
  if (!toSend) return 'moot'
  return failures.length > 0 ? 'returned' : 'owed'
}

const latest = (days: readonly [CivilDate, ...(CivilDate | undefined)[]]): CivilDate =>
  days.reduce<CivilDate>((last, day) => (day !== undefined && day > last ? day : last), days[0])
