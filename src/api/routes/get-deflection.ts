import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { deflectionDays } from '../../reads/deflection-days.ts'
import { day } from '../../services/case-command-shape.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { dayText } from '../shapes/common.ts'

export const deflectionShape = z.object({
  days: z.array(z.object({ day: dayText, shown: z.int(), opened: z.int(), filedAnyway: z.int() })).readonly(),
})

const route = createRoute({
  method: 'get',
  path: '/deflection',
  operationId: 'deflection',
  summary: '已公开信息提示的效果 / What suggestions came to',
  description:
    'How often somebody about to file was shown what is public already, opened some of it, and filed all the same; by day. Nothing is kept of who it was or what he typed.',
  tags: ['cases'],
  request: { query: z.strictObject({ from: day, to: day }) },
  responses: { 200: json(deflectionShape, '各日 / the days'), ...refusals },
})

export const getDeflection = address(route, async (c) => {
  const { db, organ } = c.get('office')
  const { from, to } = c.req.valid('query')
  return c.json({ days: await deflectionDays(readOnly(db), organ.id, from, to) }, 200)
})
