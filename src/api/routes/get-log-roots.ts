import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { logRoots } from '../../reads/log-roots.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { dayText } from '../shapes/common.ts'

/** A year and a day of them. */
const most = 366

export const logRootsShape = z.object({
  roots: z.array(
    z.object({
      day: dayText,
      events: z.int(),
      hashName: z.string(),
      root: z.string(),
      previousRoot: z.string(),
    }),
  ),
})

const route = createRoute({
  method: 'get',
  path: '/log/roots',
  operationId: 'logRoots',
  summary: '每日摘要 / Daily roots of the log',
  description: `One hash over every event written down on a day, chained to the day before; the newest ${most}. Kept elsewhere, they prove that nothing was changed since.`,
  tags: ['office'],
  responses: { 200: json(logRootsShape, '每日摘要 / the roots'), ...refusals },
})

export const getLogRoots = address(route, async (c) => {
  const { db, organ } = c.get('office')
  const rows = await logRoots(readOnly(db), organ.id, most)
  const roots = rows.map(({ day, events, hash_name, root, previous_root }) => ({
    day,
    events,
    hashName: hash_name,
    root: root.toString('hex'),
    previousRoot: previous_root.toString('hex'),
  }))
  return c.json({ roots }, 200)
})
