import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { sessionList } from '../../reads/staff-list.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { instantText } from '../shapes/common.ts'

export const sessionsShape = z.object({
  sessions: z.array(
    z.object({
      id: z.string(),
      own: z.boolean(),
      beganAt: instantText,
      usedAt: instantText,
      address: z.string(),
      userAgent: z.string(),
    }),
  ),
})

const route = createRoute({
  method: 'get',
  path: '/sessions',
  operationId: 'sessions',
  summary: '我的登录 / My sessions',
  description: 'Where one is signed in; `own` is the session that asks.',
  tags: ['staff'],
  responses: { 200: json(sessionsShape, '登录 / sessions'), ...refusals },
})

export const getSessions = address(route, async (c) => {
  const rows = await sessionList(readOnly(c.get('office').db), c.get('staff').id)
  const own = c.get('session')?.sessionId
  const sessions = rows.map((row) => ({
    id: row.id,
    own: row.id === own,
    beganAt: row.created_at,
    usedAt: row.updated_at,
    address: row.ip_address ?? '',
    userAgent: row.user_agent ?? '',
  }))
  return c.json({ sessions }, 200)
})
