import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuse } from '../../http/refuse.ts'
import { isKeepable } from '../../http/text-faults.ts'
import { saveView } from '../../services/saved-view.ts'
import { address } from '../address.ts'
import { answerOnce } from '../answer-once.ts'
import { json, refusals } from '../responses.ts'

export const viewAskedShape = z.strictObject({
  room: z.string().regex(/^[a-z-]{1,40}$/),
  name: z.string().trim().min(1).max(40).refine(isKeepable),
  search: z.string().max(1_000).refine(isKeepable),
})

export const viewKeptShape = z.object({ viewId: z.string() })

const route = createRoute({
  method: 'post',
  path: '/views',
  operationId: 'saveView',
  summary: '保存视图 / Keep a view',
  description: 'Keeps filters and order of a list under a name; the same name in the same room is replaced.',
  tags: ['office'],
  middleware: idempotencyKey,
  request: { body: { required: true, content: { 'application/json': { schema: viewAskedShape } } } },
  responses: { 200: json(viewKeptShape, '已保存 / kept'), ...refusals },
})

export const postView = address(route, async (c) => {
  const result = await saveView(c.get('office'), c.get('staff').id, c.req.valid('json'), answerOnce(c))
  return result.ok ? c.json(result.value, 200) : refuse(c, result.no)
})
