import { createRoute } from '@hono/zod-openapi'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuse } from '../../http/refuse.ts'
import { stopLogVerification } from '../../services/verify-house-log.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { caseParams } from '../shapes/common.ts'
import { nothingShape } from './post-invitation-back.ts'
import { logVerificationBegunShape } from './post-log-verification.ts'

const route = createRoute({
  method: 'post',
  path: '/log/verifications/{id}/stop',
  operationId: 'stopLogVerification',
  summary: '停止核验 / Stop a verification',
  description: 'Asks a verification to stop. It finds nothing then; another can be begun.',
  tags: ['office'],
  middleware: idempotencyKey,
  request: {
    params: caseParams,
    body: { required: true, content: { 'application/json': { schema: nothingShape } } },
  },
  responses: { 202: json(logVerificationBegunShape, '已要求停止 / asked to stop'), ...refusals },
})

export const postLogVerificationStop = address(route, async (c) => {
  const stopped = await stopLogVerification(c.get('office'), c.req.valid('param').id)
  return stopped.ok ? c.json(stopped.value, 202) : refuse(c, stopped.no)
})
