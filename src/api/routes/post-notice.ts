import { createRoute } from '@hono/zod-openapi'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { holidayNoticeShape, loadedNotice } from '../../services/holiday-notice-shape.ts'
import { loadHolidayNotice } from '../../services/load-holiday-notice.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { noticeEffectShape } from '../shapes/calendar.ts'

const route = createRoute({
  method: 'post',
  path: '/calendar/notices',
  operationId: 'loadNotice',
  summary: '载入放假通知 / Load a holiday notice',
  description:
    'Loads a notice of the State Council for the whole house and reckons every open case anew; a date that moves is an event of its case, what letters promised stays. The same notice again changes nothing twice. Of the cases that moved those of this organ are told.',
  tags: ['office'],
  middleware: idempotencyKey,
  request: { body: { required: true, content: { 'application/json': { schema: holidayNoticeShape } } } },
  responses: { 200: json(noticeEffectShape, '已载入 / loaded'), ...refusals },
})

export const postNotice = address(route, async (c) => {
  const office = c.get('office')
  const notice = loadedNotice(c.req.valid('json'))
  const { looked, moved } = await loadHolidayNotice(office, notice)
  const own = moved.filter(({ organ }) => organ === office.organ.id)
  return c.json({ number: notice.id, looked, moved: own }, 200)
})
