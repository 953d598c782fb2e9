import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuse } from '../../http/refuse.ts'
import { beginLogVerification } from '../../services/verify-house-log.ts'
import { address } from '../address.ts'
import { answerOnce } from '../answer-once.ts'
import { json, refusals } from '../responses.ts'
import { nothingShape } from './post-invitation-back.ts'

export const logVerificationBegunShape = z.object({ verificationId: z.string() })

const route = createRoute({
  method: 'post',
  path: '/log/verifications',
  operationId: 'verifyLog',
  summary: '核验日志 / Verify the log',
  description:
    'Begins to recompute every hash and every daily root of the organ. It runs by itself; how far it is and what it found stands in the list. While one is under way, that one is answered with.',
  tags: ['office'],
  middleware: idempotencyKey,
  request: { body: { required: true, content: { 'application/json': { schema: nothingShape } } } },
  responses: { 202: json(logVerificationBegunShape, '已开始 / begun'), ...refusals },
})

export const postLogVerification = address(route, async (c) => {
  const begun = await beginLogVerification(c.get('office'), c.get('staff'), answerOnce(c))
  return begun.ok ? c.json(begun.value, 202) : refuse(c, begun.no)
})
