import type { CivilDate } from '../kernel/civil-date.ts'
import { no, type Result, yes } from '../kernel/result.ts'
import { type Outcome, outcomes } from '../statute/outcomes.table.ts'
import type { LetterKey } from '../statute/letter-duties.table.ts'
import type { Due } from '../statute/proof.ts'
import { type Remedies, remediesAgainst } from '../statute/remedies.ts'
import { dueOf } from './case-clock.ts'
import type { CaseDesk } from './case-desk.ts'
import type { CaseEvent } from './case-events.ts'
import type { CaseFile } from './case-file.ts'
import { decisionRefusal } from './decision-check.ts'
import type { Decision } from './decision.ts'
import { evolve } from './evolve.ts'
import { closesAtOnce } from './evolve-decision.ts'
import { lettersToSend } from './letters-owed.ts'
import { type CaseRefusal, refuse } from './refusals.table.ts'
import type { Stage } from './stages.table.ts'
import { transitions } from './transitions.table.ts'

/** What would follow if a decision were taken and its letter sent and served today. */
export interface Simulation {
  readonly on: CivilDate
  readonly due: Due | undefined
  /** Undefined where no period runs. */
  readonly inTime: boolean | undefined
  readonly stage: Stage
  /** The letters the decision would make the office owe, the reply first. */
  readonly letters: readonly LetterKey[]
  readonly remedies: Remedies
  /** Row of table 3 in each edition; undefined when the case is counted already by an earlier act. */
  readonly reportRow: Outcome['reportRow'] | undefined
}

/** Looks ahead by the very rules that rule; writes nothing. Refused where proposing or approving would be, roles apart. */
export function simulate(
  file: CaseFile,
  decision: Decision,
  { today, calendar }: Pick<CaseDesk, 'today' | 'calendar'>,
): Result<Simulation, CaseRefusal> {
  const { from, matter } = transitions['propose-decision']
  if (file.registration.matter !== matter) return no(refuse('wrong-matter', { command: 'propose-decision' }))
  if (![...from, 'proposed'].includes(file.stage))
    return no(refuse('wrong-stage', { stage: file.stage, command: 'propose-decision' }))
  const refusal = decisionRefusal(file, decision, { on: today, calendar })
  if (refusal) return no(refusal)

  const due = dueOf(file, calendar)
  const decided: CaseEvent = { type: 'decided', on: today, decision, letterId: 'simulated' }
  const after = evolve(file, decided)
  const letters = after.letters.slice(file.letters.length)
  return yes({
    on: today,
    due,
    inTime: due && today <= due.due,
    stage: closesAtOnce(decision.outcome) ? after.stage : 'answered',
    letters: lettersToSend({ ...after, letters }).map(({ key }) => key),
    remedies: remediesAgainst(decision.outcome, today, calendar),
    reportRow: file.done ? undefined : outcomes[decision.outcome].reportRow,
  })
}
