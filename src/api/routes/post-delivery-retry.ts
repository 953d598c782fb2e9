import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuse } from '../../http/refuse.ts'
import { retryDelivery } from '../../services/retry-delivery.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { caseParams } from '../shapes/common.ts'
import { nothingShape } from './post-invitation-back.ts'

export const retriedShape = z.object({ id: z.string() })

const route = createRoute({
  method: 'post',
  path: '/deliveries/{id}/retry',
  operationId: 'retryDelivery',
  summary: '再次发送 / Try a message again',
  description:
    'Lets a message that failed be tried at once. A letter served by e-mail that was given up is sent anew from its case instead.',
  tags: ['letters'],
  middleware: idempotencyKey,
  request: {
    params: caseParams,
    body: { required: true, content: { 'application/json': { schema: nothingShape } } },
  },
  responses: { 200: json(retriedShape, '将再次发送 / to be tried'), ...refusals },
})

export const postDeliveryRetry = address(route, async (c) => {
  const result = await retryDelivery(c.get('office'), c.get('actor'), c.req.valid('param').id)
  return result.ok ? c.json(result.value, 200) : refuse(c, result.no)
})
