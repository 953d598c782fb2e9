import type { CivilDate } from '../kernel/civil-date.ts'
import { due } from '../statute/due.ts'
import type { Due } from '../statute/proof.ts'
import { remediesAgainst, remediesForNoReply } from '../statute/remedies.ts'
import type { WorkingCalendar } from '../statute/working-calendar.ts'
import { stages } from './stages.table.ts'
import { standingAt } from './standing.ts'
import { dueOf } from './case-clock.ts'
import type { CaseFile } from './case-file.ts'
import { leftUndecided } from './evolve-dispute.ts'
import { letterOf } from './letters-owed.ts'
import { consultationPeriod, correctionPeriod, feePeriod, reasonsPeriod } from './periods-of-others.ts'

/** A period in which somebody other than the office may or must act. */
export interface RunningPeriod {
  readonly kind:
    | 'correction'
    | 'fee'
    | 'reasons'
    | 'consultation'
    | 'reconsideration'
    | 'suit'
    | 'suit-after-reconsideration'
  readonly due: Due
  readonly consultationId?: string
}

/**
 * Every period of others that has begun and not been used; whether it has passed by today is for the reader to say. With
 * today's date also what is open to the applicant because no reply came in time (docs/adr/0020-no-reply.md).
 */
export function nextPeriods(file: CaseFile, calendar: WorkingCalendar, today?: CivilDate): readonly RunningPeriod[] {
  const remedies = remediesOpen(file, calendar)
  return [
    ...awaited(file, calendar),
    ...consultationsRunning(file, calendar),
    ...(remedies.length || today === undefined ? remedies : remediesForWant(file, calendar, today)),
  ]
}

function remediesForWant(file: CaseFile, calendar: WorkingCalendar, today: CivilDate): readonly RunningPeriod[] {
  const dueOn = stages[file.stage].open ? dueOf(file, calendar)?.due : undefined
  if (dueOn === undefined || today <= dueOn || file.disputes.some(({ against }) => against === 'no-reply')) return []
  const { reconsideration, suit } = remediesForNoReply(dueOn, calendar)
  return [{ kind: 'reconsideration', due: reconsideration }, ...(suit ? [{ kind: 'suit', due: suit } as const] : [])]
}

const awaitedAt = {
  correcting: { kind: 'correction', period: correctionPeriod },
  explaining: { kind: 'reasons', period: reasonsPeriod },
  'awaiting-fee': { kind: 'fee', period: feePeriod },
} as const

function awaited(file: CaseFile, calendar: WorkingCalendar): readonly RunningPeriod[] {
  const stage = standingAt(file)
  if (!(stage in awaitedAt) || (stage === 'explaining' && file.explanation?.given)) return []
  const { kind, period } = awaitedAt[stage as keyof typeof awaitedAt]
  const running = period(file, calendar)
  return running ? [{ kind, due: running }] : []
}

const consultationsRunning = (file: CaseFile, calendar: WorkingCalendar): readonly RunningPeriod[] =>
  file.consultations.flatMap((held) => {
    const running = held.ended ? undefined : consultationPeriod(file, held, calendar)
    return running ? [{ kind: 'consultation', due: running, consultationId: held.consultationId } as const] : []
  })

/**
 * From the day the reply reached the applicant; a way that was taken is no longer open. A reconsideration that ended without
 * a decision leaves the suit as it was, where it was open at all.
 */
function remediesOpen(file: CaseFile, calendar: WorkingCalendar): readonly RunningPeriod[] {
  const { decision, disputes } = file
  const letter = decision && letterOf(file, decision.letterId)
  const told = letter?.servedOn
  if (!decision || !told) return []
  const since = disputes.filter(({ filedOn }) => filedOn >= decision.on)
  if (since.some(({ kind }) => kind === 'suit')) return []
  const reconsidered = since.find(({ kind }) => kind === 'reconsideration')
  const { reconsideration, suit } = remediesAgainst(decision.decision.outcome, told, calendar, letter.sentOn)
  if (reconsidered?.ended && leftUndecided.has(reconsidered.ended.result))
    return suit ? [{ kind: 'suit', due: suit }] : []
  if (reconsidered?.ended)
    return [
      {
        kind: 'suit-after-reconsideration',
        due: due('suit-after-reconsideration', reconsidered.ended.on, { calendar }),
      },
    ]
  if (reconsidered) return []
  return [{ kind: 'reconsideration', due: reconsideration }, ...(suit ? [{ kind: 'suit', due: suit } as const] : [])]
}
