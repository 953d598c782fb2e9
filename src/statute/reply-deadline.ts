import type { CivilDate } from '../kernel/civil-date.ts'
import { no, type Result, yes } from '../kernel/result.ts'
import type { Words } from '../kernel/words.ts'
import { type Citation, cite, reg } from './citation.ts'
import type { ClockRefusalCode } from './clock-refusals.table.ts'
import { countedWorkingDays, type Excluded, eventStep } from './count-days.ts'
import { housePeriods } from './house-periods.table.ts'
import { type Due, dueFrom, type ProofStep } from './proof.ts'
import { timeLimits } from './time-limits.table.ts'
import { isWorkingDay, nationalCalendar, type WorkingCalendar } from './working-calendar.ts'

/** What bears on the day by which a request must be answered. */
export interface ReplyClock {
  /** By art. 31; see `receiptDay`. */
  readonly receivedOn: CivilDate
  /** Art. 30: the corrected request arrived. */
  readonly correctedOn?: CivilDate
  /** 109号 art. 6: the fee was paid in full. */
  readonly feePaidOn?: CivilDate
  readonly consultations?: readonly Consultation[]
  readonly extensions?: readonly Extension[]
  /** Art. 35: the date fixed for a deferred reply. */
  readonly deferredTo?: CivilDate
}

/** Art. 33 ¶3: a third party or another organ was asked; the time is not counted. */
export interface Consultation {
  readonly sentOn: CivilDate
  /** The day of the answer, or the day its period lapsed. */
  readonly endedOn: CivilDate
}

/** Art. 33 ¶2: agreed to by the head of the disclosure office and notified to the applicant. */
export interface Extension {
  readonly notifiedOn: CivilDate
  readonly workingDays: number
}

export interface ClockRefusal {
  readonly code: ClockRefusalCode
  readonly day?: CivilDate
}

const longestExtension = timeLimits.extension.length.count

/**
 * Arts. 30, 33, 35 and 109号 art. 6: the day by which the request must be answered, with the proof.
 * Twenty working days from receipt; anew from the corrected request or from payment; time of consultation not counted;
 * extensions added; a deferred date instead where one was fixed. Refuses days that contradict each other and extensions
 * that are too long or too late.
 *
 * Readings: docs/adr/0010-day-zero.md, 0014-time-of-consultation.md, 0016-extension-in-all.md, 0017-restart-and-deferral.md.
 */
export function replyDueOn(clock: ReplyClock, calendar: WorkingCalendar = nationalCalendar): Result<Due, ClockRefusal> {
  const refusal = contradiction(clock)
  if (refusal) return no(refusal)

  const restarts = startsOf(clock)
  const start = restarts.at(-1) ?? restarts[0]
  const { consultations = [] } = clock
  const excluded = excludedBy(consultations)
  const running = (workingDays: number) =>
    untilAnswered(
      countedWorkingDays(start.day, timeLimits.reply.length.count + workingDays, calendar, excluded),
      consultations,
      calendar,
    )

  let extended = 0
  const extensionSteps: ProofStep[] = []
  for (const { notifiedOn, workingDays } of sortedExtensions(clock)) {
    if (notifiedOn < start.day) continue
    if (notifiedOn > (running(extended).at(-1)?.day ?? start.day))
      return no({ code: 'extension-too-late', day: notifiedOn })
    extended += workingDays
    extensionSteps.push({ day: notifiedOn, says: extensionSays(workingDays), cite: [reg(33, 2)] })
  }
  const counted = running(extended)
  const due = counted.at(-1)?.day ?? start.day
  const proof = [
    ...restarts.slice(0, -1).map(supersededStep),
    eventStep(start.day, start.event, start.cite),
    ...[...extensionSteps, ...counted].toSorted((a, b) => dayOrder(a.day, b.day)),
  ]
  const { deferredTo } = clock
  if (deferredTo === undefined) return yes(dueFrom(due, proof))
  if (deferredTo <= due) return no({ code: 'deferral-not-later', day: deferredTo })
  return yes(dueFrom(deferredTo, [...proof, { day: deferredTo, says: deferralSays, cite: [reg(35)] }]))
}

/**
 * Art. 30: the day by which the applicant must correct the request, from the day the notice reached him.
 * The law says "reasonable"; the number of working days is the office's own.
 */
export function correctionDueOn(
  notifiedOn: CivilDate,
  calendar: WorkingCalendar = nationalCalendar,
  workingDays: number = housePeriods.correction.workingDays,
): Due {
  const steps = countedWorkingDays(notifiedOn, workingDays, calendar)
  const event = { zh: '收到补正告知之日', en: 'day the notice to correct was received' }
  return dueFrom(steps.at(-1)?.day ?? notifiedOn, [eventStep(notifiedOn, event, [reg(30)]), ...steps])
}

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

function contradiction(clock: ReplyClock): ClockRefusal | undefined {
  const { receivedOn, correctedOn, feePaidOn, consultations = [], extensions = [] } = clock
  const early = [
    correctedOn,
    feePaidOn,
    ...consultations.map(({ sentOn }) => sentOn),
    ...extensions.map(({ notifiedOn }) => notifiedOn),
  ].find((day) => day !== undefined && day < receivedOn)
  if (early) return { code: 'before-receipt', day: early }

  const backwards = consultations.find(({ sentOn, endedOn }) => endedOn < sentOn)
  if (backwards) return { code: 'consultation-backwards', day: backwards.endedOn }

  const fraction = extensions.find(({ workingDays }) => !Number.isSafeInteger(workingDays) || workingDays < 1)
  if (fraction) return { code: 'extension-not-whole', day: fraction.notifiedOn }
  const inAll = extensions.reduce((sum, { workingDays }) => sum + workingDays, 0)
  return inAll > longestExtension ? { code: 'extension-too-long' } : undefined
}

/** The union of half-open intervals: the day of sending counts, the day of the answer does not. */
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

const sortedExtensions = ({ extensions = [] }: ReplyClock): readonly Extension[] =>
  extensions.toSorted((a, b) => dayOrder(a.notifiedOn, b.notifiedOn))

const supersededStep = ({ day, event, cite }: Start): ProofStep => ({
  day,
  says: { zh: `${event.zh}（此后期限重新计算）`, en: `${event.en} (the period began anew later)` },
  cite,
})

const extensionSays = (workingDays: number): Words => ({
  zh: `经工作机构负责人同意并告知申请人，延长${workingDays}个工作日`,
  en: `extended by ${workingDays} working days, agreed to by the head of the office and notified`,
})

const deferralSays: Words = { zh: '确定的延迟答复期限', en: 'the date fixed for the deferred reply' }

const dayOrder = (a: CivilDate, b: CivilDate): number => (a < b ? -1 : a > b ? 1 : 0)
