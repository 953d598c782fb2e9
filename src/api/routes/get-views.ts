import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { savedViews } from '../../reads/saved-views.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'

export const viewsShape = z.object({
  views: z.array(z.object({ viewId: z.string(), room: z.string(), name: z.string(), search: z.string() })),
})

const route = createRoute({
  method: 'get',
  path: '/views',
  operationId: 'savedViews',
  summary: '保存的视图 / Saved views',
  description: 'The lists as whoever asks likes to see them; nobody sees another’s.',
  tags: ['office'],
  responses: { 200: json(viewsShape, '视图 / the views'), ...refusals },
})

export const getViews = address(route, async (c) => {
  const { db, organ } = c.get('office')
  return c.json({ views: await savedViews(readOnly(db), organ.id, c.get('staff').id) }, 200)
})
