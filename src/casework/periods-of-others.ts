import type { CivilDate } from '../kernel/civil-date.ts'
import type { Words } from '../kernel/words.ts'
import { reg } from '../statute/citation.ts'
import { countedWorkingDays, eventStep } from '../statute/count-days.ts'
import { due } from '../statute/due.ts'
import { type Due, dueFrom } from '../statute/proof.ts'
import { correctionDueOn } from '../statute/correction-deadline.ts'
import { timeLimits } from '../statute/time-limits.table.ts'
import type { WorkingCalendar } from '../statute/working-calendar.ts'
import type { CaseFile, ConsultationHeld } from './case-file.ts'
import { letterOf } from './letters-owed.ts'

const servedOn = (file: CaseFile, letterId: string | undefined): CivilDate | undefined =>
  letterId === undefined ? undefined : letterOf(file, letterId)?.servedOn

/** Art. 30: until when the applicant may correct the request, from the service of the notice; undefined before. */
export function correctionPeriod(file: CaseFile, calendar: WorkingCalendar): Due | undefined {
  const served = servedOn(file, file.correction?.letterId)
  return file.correction && served && correctionDueOn(served, calendar, file.correction.workingDays)
}

/** 109号 art. 6: until when the fee is to be paid, from the service of the notice; undefined before. */
export function feePeriod(file: CaseFile, calendar: WorkingCalendar): Due | undefined {
  const served = servedOn(file, file.fee?.letterId)
  return served && due('fee', served, { calendar })
}

const askedForReasons: Words = { zh: '收到说明理由告知之日', en: 'day the request for reasons was received' }

/** Art. 35: until when the applicant is to give reasons, from the service of the letter; undefined before. */
export function reasonsPeriod(file: CaseFile, calendar: WorkingCalendar): Due | undefined {
  const { explanation } = file
  const served = servedOn(file, explanation?.letterId)
  return explanation && served && workingDayPeriod(served, explanation.workingDays, askedForReasons, 35, calendar)
}

const askedOrgan: Words = { zh: '收到征求意见函之日', en: 'day the letter of consultation was received' }

/**
 * Arts. 32–34: until when those consulted may answer: fifteen working days from the day they received the letter;
 * undefined before that day is recorded, and nobody is silent until it has passed.
 * Reading: organs other than co-makers have the same period (docs/adr/0084-time-of-running-consultations.md).
 */
export function consultationPeriod(file: CaseFile, held: ConsultationHeld, calendar: WorkingCalendar): Due | undefined {
  const served = servedOn(file, held.letterId)
  return served && answerPeriod(held, served, calendar)
}

/** For how long a consultation takes time out of the reply period at most: while service is not known, from sending. */
export function consultationTimeAtMost(
  file: CaseFile,
  held: ConsultationHeld,
  calendar: WorkingCalendar,
): Due | undefined {
  const letter = letterOf(file, held.letterId)
  const from = letter?.servedOn ?? letter?.sentOn
  return from && answerPeriod(held, from, calendar)
}

function answerPeriod({ party }: ConsultationHeld, from: CivilDate, calendar: WorkingCalendar): Due {
  return party === 'other-organ'
    ? workingDayPeriod(from, timeLimits['co-maker'].length.count, askedOrgan, 33, calendar)
    : due(party, from, { calendar })
}

function workingDayPeriod(
  from: CivilDate,
  workingDays: number,
  event: Words,
  article: number,
  calendar: WorkingCalendar,
): Due {
  const counted = countedWorkingDays(from, workingDays, calendar)
  return dueFrom(counted.at(-1)?.day ?? from, [eventStep(from, event, [reg(article)]), ...counted])
}
