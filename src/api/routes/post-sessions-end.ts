import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { endSessions } from '../../services/sign-in/end-sessions.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'

export const sessionsToEndShape = z.strictObject({
  /** Left out: all but the one that asks. */
  id: z.exactOptional(z.string().max(120)),
})

export const sessionsEndedShape = z.object({ ended: z.int() })

const route = createRoute({
  method: 'post',
  path: '/sessions/end',
  operationId: 'endSessions',
  summary: '退出其他登录 / End sessions',
  description: 'Ends one of one’s own sessions, or all others.',
  tags: ['staff'],
  middleware: idempotencyKey,
  request: { body: { required: true, content: { 'application/json': { schema: sessionsToEndShape } } } },
  responses: { 200: json(sessionsEndedShape, '已退出 / ended'), ...refusals },
})

export const postSessionsEnd = address(route, async (c) => {
  const { id } = c.req.valid('json')
  const which = id === undefined ? { but: c.get('session')?.sessionId } : { only: id }
  return c.json({ ended: await endSessions(c.get('office'), c.get('staff').id, which) }, 200)
})
