import { createRoute } from '@hono/zod-openapi'
import { loadedNotices } from '../../reads/loaded-notices.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { calendarShape } from '../shapes/calendar.ts'

const route = createRoute({
  method: 'get',
  path: '/calendar',
  operationId: 'calendar',
  summary: '工作日历 / The working calendar',
  description:
    'What the calendar of the organ is made of beside the notices the program brings: its region, and the notices that were loaded here.',
  tags: ['office'],
  responses: { 200: json(calendarShape, '日历 / the calendar'), ...refusals },
})

export const getCalendar = address(route, async (c) => {
  const { db, organ } = c.get('office')
  const notices = await loadedNotices(readOnly(db))
  return c.json(
    {
      ...(organ.region !== undefined && { region: organ.region }),
      loaded: notices.map(({ id, loadedAt, notice: { year, title, publishedOn, off, work } }) => ({
        number: id,
        loadedAt,
        year,
        ...(title && { title }),
        publishedOn,
        off: [...off],
        work: [...work],
      })),
    },
    200,
  )
})
