import { addDays } from '../kernel/civil-date.ts'
import type { Words } from '../kernel/words.ts'
import { countedWorkingDays, eventStep, rolledForward } from '../statute/count-days.ts'
import { disputeResults } from '../statute/dispute-results.table.ts'
import { type Due, dueFrom } from '../statute/proof.ts'
import type { WorkingCalendar } from '../statute/working-calendar.ts'
import type { CaseFile } from './case-file.ts'

const ordered: Words = {
  zh: '责令履行的行政复议决定或者判决之日',
  en: 'day of the decision or judgment that orders the organ to act',
}

/**
 * The day by which the organ must act as the last decision or judgment orders, with its proof; undefined when none does.
 * Reading: docs/adr/0083-period-of-an-order.md.
 */
export function orderDueOf({ disputes }: CaseFile, calendar: WorkingCalendar): Due | undefined {
  const last = disputes
    .flatMap(({ ended }) => (ended?.order ? [{ ...ended, order: ended.order }] : []))
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    .at(-1)
  if (!last) return undefined
  const { on, result, order } = last
  const law = [disputeResults[result].cite]
  const event = eventStep(on, ordered, law)
  if (order.unit === 'working-day') {
    const counted = countedWorkingDays(on, order.withinDays, calendar)
    return dueFrom(counted.at(-1)?.day ?? on, [event, ...counted])
  }
  const day = addDays(on, order.withinDays)
  const says = { zh: `第${order.withinDays}日，期间最后一日`, en: `day ${order.withinDays}, the last of the period` }
  const steps = [{ day, says, cite: law, counted: order.withinDays }, ...rolledForward(day, calendar)]
  return dueFrom(steps.at(-1)?.day ?? day, [event, ...steps])
}
