import { addDays, type CivilDate } from '../kernel/civil-date.ts'
import { remember } from '../kernel/remember.ts'
import type { Due } from '../statute/proof.ts'
import { type ReplyClock, replyDueOn } from '../statute/reply-deadline.ts'
import { isWorkingDay, type WorkingCalendar } from '../statute/working-calendar.ts'
import type { CaseFile, ConsultationHeld } from './case-file.ts'
import { letterOf } from './letters-owed.ts'
import { orderDueOf } from './order-due.ts'
import { consultationPeriod } from './periods-of-others.ts'
import type { Stage } from './stages.table.ts'

/**
 * What bears on the reply period of a case (arts. 30–35), ready for `replyDueOn`; undefined while the request is not
 * received in the sense of art. 31. An extension and a deferral count once their letter is sent; a consultation from the
 * day its letter is sent until it is answered or its 15 working days have passed, whichever comes first.
 *
 * Reading: docs/adr/0084-time-of-running-consultations.md.
 */
export function replyClockOf(file: CaseFile, calendar: WorkingCalendar): ReplyClock | undefined {
  const { receivedOn, correction, fee, deferral } = file
  if (!receivedOn) return undefined
  const deferredTo = deferral && letterOf(file, deferral.letterId)?.sentOn && deferral.to
  return {
    receivedOn,
    ...(correction?.correctedOn && { correctedOn: correction.correctedOn }),
    ...(fee?.paid && { feePaidOn: fee.paid.on }),
    ...(deferredTo && { deferredTo }),
    consultations: file.consultations.flatMap((held) => {
      const time = consultationTime(file, held, calendar)
      return time ? [time] : []
    }),
    extensions: file.extensions.flatMap(({ letterId, workingDays }) => {
      const notifiedOn = letterOf(file, letterId)?.sentOn
      return notifiedOn ? [{ notifiedOn, workingDays }] : []
    }),
  }
}

function consultationTime(file: CaseFile, held: ConsultationHeld, calendar: WorkingCalendar) {
  const sentOn = letterOf(file, held.letterId)?.sentOn
  const lapse = consultationPeriod(file, held, calendar)
  if (!sentOn || !lapse) return undefined
  const ended = held.ended?.on ?? lapse.due
  const endedOn = ended < lapse.due ? ended : lapse.due
  return { sentOn, endedOn: endedOn < sentOn ? sentOn : endedOn }
}

/**
 * The day by which the office must reply, with the proof day by day; undefined while nothing runs: before receipt, while
 * the applicant is to correct or to pay (the period then begins anew), and for corrections of records, for which art. 41
 * fixes no period. After an order to act again it is the order's day.
 *
 * Readings: docs/adr/0083-period-of-an-order.md, 0085-fee-and-clock.md, 0086-records-have-no-period.md.
 */
export function dueOf(file: CaseFile, calendar: WorkingCalendar): Due | undefined {
  if (!hasPeriod(file)) return undefined
  const ordered = orderDueOf(file, calendar)
  if (ordered) return ordered
  const clock = replyClockOf(file, calendar)
  return clock && soundDue(clock, calendar)
}

/** The due date of a case without its proof, and the office's own date before it. */
export interface DueDays {
  readonly dueOn: CivilDate
  readonly earlyOn: CivilDate
  readonly provisional: boolean
}

/** As `dueOf`, the days alone: a register asks for the same ones again and again, and they are remembered. */
export function dueDaysOf(file: CaseFile, calendar: WorkingCalendar, earlyWorkingDays: number): DueDays | undefined {
  if (!hasPeriod(file)) return undefined
  const ordered = orderDueOf(file, calendar)
  if (ordered) return daysOf(ordered, calendar, earlyWorkingDays)
  const clock = replyClockOf(file, calendar)
  return clock && rememberedFor(calendar)(JSON.stringify({ clock, earlyWorkingDays }))
}

const remembered = new WeakMap<WorkingCalendar, (question: string) => DueDays | undefined>()

function rememberedFor(calendar: WorkingCalendar): (question: string) => DueDays | undefined {
  const known = remembered.get(calendar)
  if (known) return known
  const ask = remember((question) => {
    const { clock, earlyWorkingDays } = JSON.parse(question) as { clock: ReplyClock; earlyWorkingDays: number }
    const due = soundDue(clock, calendar)
    return due && daysOf(due, calendar, earlyWorkingDays)
  })
  remembered.set(calendar, ask)
  return ask
}

const daysOf = ({ due, provisional }: Due, calendar: WorkingCalendar, earlyWorkingDays: number): DueDays => ({
  dueOn: due,
  earlyOn: earlyDate(due, earlyWorkingDays, calendar),
  provisional,
})

/** A reply is or was owed: not where the applicant is awaited, nor for records, nor for what is no case of its own. */
const hasPeriod = (file: CaseFile): boolean =>
  file.registration.matter === 'disclosure' && !withoutPeriod.has(standingAt(file))

const withoutPeriod = new Set<Stage>(['correcting', 'awaiting-fee', 'split', 'merged', 'voided'])

/**
 * A history may hold what a later calendar makes contradict itself: an extension told on a day that now lies after the
 * period. The clock then leaves out what no longer holds instead of having no answer.
 */
function soundDue(clock: ReplyClock, calendar: WorkingCalendar): Due | undefined {
  const due = replyDueOn(clock, calendar)
  if (due.ok) return due.value
  const { extensions = [], deferredTo: _, ...rest } = clock
  if (clock.deferredTo && due.no.code === 'deferral-not-later') return soundDue({ ...rest, extensions }, calendar)
  if (extensions.length) return soundDue({ ...clock, extensions: extensions.slice(0, -1) }, calendar)
  const bare = replyDueOn({ receivedOn: clock.receivedOn }, calendar)
  return bare.ok ? bare.value : undefined
}

/** Where the case stands; while a decision is proposed, where it stood before. */
export const standingAt = ({ stage, proposal }: CaseFile): Stage =>
  stage === 'proposed' ? (proposal?.from ?? stage) : stage

/** Since when the reply period does not run: the applicant is to correct or to pay, or a consultation is under way. */
export function pausedSince(file: CaseFile): CivilDate | undefined {
  if (standingAt(file) === 'correcting') return file.correction?.on
  if (standingAt(file) === 'awaiting-fee') return file.fee?.on
  if (orderOf(file)) return undefined
  return file.consultations
    .flatMap(({ ended, letterId }) => (ended ? [] : (letterOf(file, letterId)?.sentOn ?? [])))
    .toSorted()
    .at(0)
}

const orderOf = ({ disputes }: CaseFile) => disputes.find(({ ended }) => ended?.order)

/** The office's own date: so many working days before the legal one. */
export function earlyDate(due: CivilDate, workingDays: number, calendar: WorkingCalendar): CivilDate {
  let day = due
  for (let left = workingDays; left > 0;) {
    day = addDays(day, -1)
    if (isWorkingDay(day, calendar)) left -= 1
  }
  return day
}
