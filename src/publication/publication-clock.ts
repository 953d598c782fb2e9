import { due } from '../statute/due.ts'
import type { Due } from '../statute/proof.ts'
import type { WorkingCalendar } from '../statute/working-calendar.ts'
import type { Contents } from './contents.ts'

/** The last day on which a text is published in time, with its proof (art. 26; seven working days for licences and penalties). */
export const publicationDue = ({ clock, madeOn }: Contents, calendar: WorkingCalendar): Due =>
  due(clock, madeOn, { calendar })
