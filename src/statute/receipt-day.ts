import type { CivilDate } from '../kernel/civil-date.ts'
import { no, type Result, yes } from '../kernel/result.ts'
import type { ProofStep } from './proof.ts'
import { type Channel, type ChannelCode, channels, type ReceiptEvent, receiptEvents } from './receipt-day.table.ts'
import { housePeriods } from './house-periods.table.ts'
import { addWorkingDays, type WorkingCalendar } from './working-calendar.ts'

/** The days known of a request's arrival; a letter or message is `submitted` on the day it reaches the office. */
export type Arrival = Readonly<Partial<Record<ReceiptEvent, CivilDate>>>

/** The day that decides has not come, or was not recorded. */
export interface NotYetReceived {
  readonly code: 'not-yet-received'
  readonly needs: ReceiptEvent
}

/** Art. 31: the day of receipt by channel; refused while the event that decides is not known. */
export function receiptDay(channel: ChannelCode, arrival: Arrival): Result<ProofStep, NotYetReceived> {
  const { label, countsFrom, cite }: Channel = channels[channel]
  const day = arrival[countsFrom]
  if (!day) return no({ code: 'not-yet-received', needs: countsFrom })
  const event = receiptEvents[countsFrom]
  return yes({
    day,
    says: { zh: `${label.zh}，以${event.zh}为收到申请之日`, en: `${label.en}: received on the ${event.en}` },
    cite: [cite],
  })
}

/**
 * Whether a request that counts from confirmation has waited for it too long since it arrived. An ordinary letter is
 * confirmed on the day it comes (art. 31 item 2). For the other channels the law fixes no limit, and the number is the
 * house's own warning (docs/adr/0012-receipt-by-confirmation.md).
 */
export function confirmationIsLate(
  channel: ChannelCode,
  { submitted, confirmed }: Arrival,
  today: CivilDate,
  calendar: WorkingCalendar,
): boolean {
  const { countsFrom, confirmWithin }: Channel = channels[channel]
  if (countsFrom !== 'confirmed' || !submitted) return false
  const allowed = confirmWithin ?? housePeriods.confirmation.workingDays
  return (confirmed ?? today) > addWorkingDays(submitted, allowed, calendar)
}
