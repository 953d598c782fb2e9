import type { CivilDate } from '../kernel/civil-date.ts'
import type { ClockRefusalCode } from './clock-refusals.table.ts'
import { timeLimits } from './time-limits.table.ts'

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

/** Why a clock cannot be reckoned, and the day at which it shows; the words stand in `clock-refusals.table.ts`. */
export interface ClockRefusal {
  readonly code: ClockRefusalCode
  readonly day?: CivilDate
}

const longestExtension = timeLimits.extension.length.count

/**
 * What in a clock contradicts itself, whatever the calendar: a day before receipt, a consultation that ends before it was
 * sent, extensions that are no whole days or longer than art. 33 ¶2 allows; undefined when nothing does.
 * Reading: the limit holds for all extensions together (docs/adr/0016-extension-in-all.md).
 */
export function contradictionIn(clock: ReplyClock): ClockRefusal | undefined {
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
