import { type Result, yes } from '../kernel/result.ts'
import type { LetterKey } from '../statute/letter-duties.table.ts'
import type { Due } from '../statute/proof.ts'
import { dueOf, pausedSince } from './case-clock.ts'
import type { CaseCommand } from './case-commands.ts'
import type { CaseDesk } from './case-desk.ts'
import type { CaseEvent } from './case-events.ts'
import type { CaseFile, LetterKept } from './case-file.ts'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import { nextPeriods, type RunningPeriod } from './next-periods.ts'
import type { CaseRefusal } from './refusals.table.ts'
import type { Stage } from './stages.table.ts'

/** Where a case stands, as far as it matters to whoever is about to act. */
export interface Standing {
  readonly stage: Stage
  readonly due: Due | undefined
  readonly pausedSince: string | undefined
  readonly periods: readonly RunningPeriod[]
}

/** What a command would lead to: at once, and once the letters it makes owed were sent and served today. */
export interface Rehearsal {
  readonly before: Standing
  readonly after: Standing
  readonly letters: readonly LetterKey[]
  /** Only where letters are owed. */
  readonly served: Standing | undefined
}

/** Looks ahead by the very rules that rule; writes nothing, and is refused where the command would be. */
export function rehearse(file: CaseFile, command: CaseCommand, desk: CaseDesk): Result<Rehearsal, CaseRefusal> {
  const ruling = decide(file, command, desk)
  if (!ruling.ok) return ruling
  const after = ruling.value.reduce(evolve, file)
  const owed = after.letters.slice(file.letters.length)
  const served = owed.flatMap((letter) => sentAndServed(letter, desk)).reduce(evolve, after)
  const standing = (state: CaseFile): Standing => standingOf(state, desk)
  return yes({
    before: standing(file),
    after: standing(after),
    letters: owed.map(({ key }) => key),
    served: owed.length > 0 ? standing(served) : undefined,
  })
}

const standingOf = (file: CaseFile, { calendar }: CaseDesk): Standing => {
  const due = dueOf(file, calendar)
  return {
    stage: file.stage,
    due,
    pausedSince: pausedSince(file, due?.due),
    periods: nextPeriods(file, calendar),
  }
}

const sentAndServed = ({ letterId, key }: LetterKept, { today: on }: CaseDesk): readonly CaseEvent[] => [
  { type: 'letter-sent', on, letterId, key, number: '', route: 'post', template: '', version: 1, hash: '' },
  { type: 'letter-served', on, letterId, proof: '' },
]
