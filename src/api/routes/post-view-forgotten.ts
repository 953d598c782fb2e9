import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { id } from '../../services/case-command-shape.ts'
import { forgetView } from '../../services/saved-view.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { nothingShape } from './post-invitation-back.ts'

export const viewForgottenShape = z.object({ viewId: z.string() })

const route = createRoute({
  method: 'post',
  path: '/views/{id}/forget',
  operationId: 'forgetView',
  summary: '删除视图 / Forget a view',
  description: 'Forgets a view of whoever asks; done twice it is done once.',
  tags: ['office'],
  middleware: idempotencyKey,
  request: {
    params: z.strictObject({ id }),
    body: { required: true, content: { 'application/json': { schema: nothingShape } } },
  },
  responses: { 200: json(viewForgottenShape, '已删除 / forgotten'), ...refusals },
})

export const postViewForgotten = address(route, async (c) => {
  const { id: viewId } = c.req.valid('param')
  await forgetView(c.get('office'), c.get('staff').id, viewId)
  return c.json({ viewId }, 200)
})
