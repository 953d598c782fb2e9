import { useQuery } from '@tanstack/react-query'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { cite } from '../../../statute/citation.ts'
import type { HolidayNotice } from '../../../statute/holiday-notice.ts'
import { nationalNotices } from '../../../statute/holidays/notices.table.ts'
import { calendarFor, type WorkingCalendar } from '../../../statute/working-calendar.ts'
import { read } from '../../calls/call.ts'

export interface OfficeCalendar {
  readonly calendar: WorkingCalendar
  readonly region: string | undefined
  /** Every notice, those of the program first. */
  readonly notices: readonly (HolidayNotice & { readonly loadedHere: boolean })[]
}

export const calendarKey = ['calendar'] as const

/** The calendar of the organ: the notices of the program and those that were loaded. */
export const useCalendar = () =>
  useQuery({
    queryKey: calendarKey,
    queryFn: async ({ signal }): Promise<OfficeCalendar> => {
      const { region, loaded } = await read('/calendar', { signal })
      const own = loaded.map(noticeOf)
      return {
        calendar: calendarFor({ ...(region !== undefined && { region }), loaded: own }),
        region,
        notices: [
          ...nationalNotices.map((notice) => ({ ...notice, loadedHere: false })),
          ...own.map((notice) => ({ ...notice, loadedHere: true })),
        ],
      }
    },
  })

type Loaded = Awaited<ReturnType<typeof read<'/calendar'>>>['loaded'][number]

/** Days come as text; the server has held them to be days. */
const noticeOf = ({ number, year, title, publishedOn, off, work }: Loaded): HolidayNotice => ({
  cite: cite('holiday-measures'),
  year,
  title: title ?? { zh: number, en: number },
  publishedOn: publishedOn as CivilDate,
  off: off.map(({ holiday, from, to }) => ({ holiday, from: from as CivilDate, to: to as CivilDate })),
  work: work as readonly CivilDate[],
})
