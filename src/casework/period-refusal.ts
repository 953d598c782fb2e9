import type { CivilDate } from '../kernel/civil-date.ts'
import type { LetterKey } from '../statute/letter-duties.table.ts'
import type { Due } from '../statute/proof.ts'
import { type CaseRefusal, refuse } from './refusals.table.ts'

/** Why a period cannot yet be said to have passed: it has not begun because its letter was not served, or it runs. */
export function passedRefusal(period: Due | undefined, on: CivilDate, letter: LetterKey): CaseRefusal | undefined {
  if (!period) return refuse('period-not-begun', { letter })
  return on <= period.due ? refuse('period-still-running', { due: period.due }) : undefined
}
