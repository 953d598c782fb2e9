import type { CivilDate } from '../kernel/civil-date.ts'
import { no, type Result, yes } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import { type Citation, cite, reg } from './citation.ts'
import { countedWorkingDays, type Excluded, eventStep } from './count-days.ts'
import { type Due, dueFrom, type ProofStep } from './proof.ts'
import {
  type ClockRefusal,
  type Consultation,
  contradictionIn,
  type Extension,
  type ReplyClock,
} from './reply-clock.ts'
import { timeLimits } from './time-limits.table.ts'
import { isWorkingDay, nationalCalendar, type WorkingCalendar } from './working-calendar.ts'

/**
 * Arts. 30, 33, 35 and 109号 art. 6: the day by which the request must be answered, with the proof.
 * Twenty working days from receipt; anew from the corrected request or from payment; time of consultation not counted;
 * extensions added; a deferred date instead where one was fixed. Refuses days that contradict each other and extensions
 * that are too long or too late.
 *
 * Readings: docs/adr/0010-day-zero.md, 0014-time-of-consultation.md, 0016-extension-in-all.md, 0017-restart-and-deferral.md.
 */
export function replyDueOn(clock: ReplyClock, calendar: WorkingCalendar = nationalCalendar): Result<Due, ClockRefusal> {
  const refusal = contradictionIn(clock)
  if (refusal) return no(refusal)

  const starts = startsOf(clock)
  const start = starts.at(-1) ?? starts[0]
  const { consultations = [], deferredTo } = clock
  const excluded = excludedBy(consultations)
  const countedWith = (extension: number): readonly ProofStep[] => {
    const count = timeLimits.reply.length.count + extension
    return untilAnswered(countedWorkingDays(start.day, count, calendar, excluded), consultations, calendar)
  }

  const extensions = standingExtensions(clock, start)
  let extended = 0
  for (const { notifiedOn, workingDays } of extensions) {
    if (notifiedOn > lastDay(countedWith(extended), start)) return no({ code: 'extension-too-late', day: notifiedOn })
    extended += workingDays
  }

  const counted = countedWith(extended)
  const due = lastDay(counted, start)
  const proof = [
    ...starts.slice(0, -1).map(supersededStep),
    eventStep(start.day, start.event, start.cite),
    ...[...extensions.map(extensionStep), ...counted].toSorted((a, b) => dayOrder(a.day, b.day)),
  ]
  if (deferredTo === undefined) return yes(dueFrom(due, proof))
  if (deferredTo <= due) return no({ code: 'deferral-not-later', day: deferredTo })
  return yes(dueFrom(deferredTo, [...proof, { day: deferredTo, says: deferralSays, cite: [reg(35)] }]))
}

/** A day on which the period began, or began anew. */
interface Start {
  readonly day: CivilDate
  readonly event: Words
  readonly cite: readonly Citation[]
}

/** The days on which the period began, the last of them being the one that holds. */
function startsOf({ receivedOn, correctedOn, feePaidOn }: ReplyClock): [Start, ...Start[]] {
  const received: Start = { day: receivedOn, event: timeLimits.reply.from, cite: timeLimits.reply.cite }
  const later: Start[] = []
  if (correctedOn)
    later.push({
      day: correctedOn,
      event: {
        zh: '收到补正的申请之日，答复期限重新计算',
        en: 'day the corrected request was received, the period begins anew',
      },
      cite: [reg(30)],
    })
  if (feePaidOn)
    later.push({
      day: feePaidOn,
      event: { zh: '完成缴费之日，处理期限重新计算', en: 'day the fee was paid in full, the period begins anew' },
      cite: [cite('fee-measures', 6)],
    })
  return [received, ...later.toSorted((a, b) => dayOrder(a.day, b.day))]
}

/**
 * The days a consultation takes, which are not counted: those after the day of sending, up to and with the day of the
 * answer. Where consultations overlap, a day is passed over once.
 * Reading: docs/adr/0014-time-of-consultation.md.
 */
const excludedBy =
  (consultations: readonly Consultation[]): Excluded =>
  (day) => {
    const during = consultations.find(({ sentOn, endedOn }) => sentOn < day && day <= endedOn)
    return (
      during && {
        says: {
          zh: `征求意见期间（${during.sentOn}发出，${during.endedOn}结束），不计入`,
          en: `consultation (sent ${during.sentOn}, ended ${during.endedOn}): not counted`,
        },
        cite: [reg(33, 3)],
      }
    )
  }

/**
 * A consultation that was sent on the last day is sent in time: the period goes on through the time it takes.
 * Reading: docs/adr/0126-consultation-on-the-last-day.md.
 */
function untilAnswered(
  counted: readonly ProofStep[],
  consultations: readonly Consultation[],
  calendar: WorkingCalendar,
): readonly ProofStep[] {
  const last = counted.at(-1)?.day
  const sent = consultations.filter(({ sentOn, endedOn }) => last !== undefined && sentOn <= last && last < endedOn)
  if (last === undefined || !sent.length) return counted
  const excluded = excludedBy(sent)
  const after = countedWorkingDays(last, 1, calendar, excluded)
  const end = after.findLastIndex(({ day }) => isWorkingDay(day, calendar) && excluded(day) !== undefined)
  return end < 0 ? counted : untilAnswered([...counted, ...after.slice(0, end + 1)], consultations, calendar)
}

/**
 * The extensions that lengthen the period now running, in their order; one given before it began anew is spent.
 * Reading: docs/adr/0017-restart-and-deferral.md.
 */
const standingExtensions = ({ extensions = [] }: ReplyClock, start: Start): readonly Extension[] =>
  extensions
    .filter(({ notifiedOn }) => notifiedOn >= start.day)
    .toSorted((a, b) => dayOrder(a.notifiedOn, b.notifiedOn))

const lastDay = (counted: readonly ProofStep[], start: Start): CivilDate => counted.at(-1)?.day ?? start.day

const supersededStep = ({ day, event, cite }: Start): ProofStep => ({
  day,
  says: { zh: `${event.zh}（此后期限重新计算）`, en: `${event.en} (the period began anew later)` },
  cite,
})

const extensionStep = ({ notifiedOn, workingDays }: Extension): ProofStep => ({
  day: notifiedOn,
  says: {
    zh: `经工作机构负责人同意并告知申请人，延长${workingDays}个工作日`,
    en: `extended by ${workingDays} working days, agreed to by the head of the office and notified`,
  },
  cite: [reg(33, 2)],
})

const deferralSays: Words = { zh: '确定的延迟答复期限', en: 'the date fixed for the deferred reply' }

const dayOrder = (a: CivilDate, b: CivilDate): number => (a < b ? -1 : a > b ? 1 : 0)
