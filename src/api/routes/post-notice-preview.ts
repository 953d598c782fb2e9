import { createRoute } from '@hono/zod-openapi'
import { holidayNoticeShape, loadedNotice } from '../../services/holiday-notice-shape.ts'
import { previewHolidayNotice } from '../../services/load-holiday-notice.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { noticeEffectShape } from '../shapes/calendar.ts'

const route = createRoute({
  method: 'post',
  path: '/calendar/preview',
  operationId: 'previewNotice',
  summary: '放假通知的影响 / What a holiday notice would move',
  description: 'Which due dates of this organ a notice would move if it were loaded. Writes nothing and takes no key.',
  tags: ['office'],
  request: { body: { required: true, content: { 'application/json': { schema: holidayNoticeShape } } } },
  responses: { 200: json(noticeEffectShape, '影响 / what would move'), ...refusals },
})

export const postNoticePreview = address(route, async (c) => {
  const notice = loadedNotice(c.req.valid('json'))
  const { looked, moved } = await previewHolidayNotice(c.get('office'), notice)
  return c.json({ number: notice.id, looked, moved }, 200)
})
