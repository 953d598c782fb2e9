import type { Due } from '../statute/proof.ts'
import type { ReplyClock } from '../statute/reply-clock.ts'
import { replyDueOn } from '../statute/reply-deadline.ts'
import type { WorkingCalendar } from '../statute/working-calendar.ts'
import type { CaseFile, ConsultationHeld } from './case-file.ts'
import { letterOf } from './letters-owed.ts'
import { consultationTimeAtMost } from './periods-of-others.ts'

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
  const lapse = consultationTimeAtMost(file, held, calendar)
  if (!sentOn || !lapse) return undefined
  const ended = held.ended?.on ?? lapse.due
  const endedOn = ended < lapse.due ? ended : lapse.due
  return { sentOn, endedOn: endedOn < sentOn ? sentOn : endedOn }
}

/**
 * The due date by a clock. A history may hold what a later calendar makes contradict itself: an extension told on a day that now lies after the
 * period. The clock then leaves out what no longer holds instead of having no answer.
 */
export function soundDue(clock: ReplyClock, calendar: WorkingCalendar): Due | undefined {
  const due = replyDueOn(clock, calendar)
  if (due.ok) return due.value
  const { extensions = [], deferredTo: _, ...rest } = clock
  if (clock.deferredTo && due.no.code === 'deferral-not-later') return soundDue({ ...rest, extensions }, calendar)
  if (extensions.length) return soundDue({ ...clock, extensions: extensions.slice(0, -1) }, calendar)
  const bare = replyDueOn({ receivedOn: clock.receivedOn }, calendar)
  return bare.ok ? bare.value : undefined
}
