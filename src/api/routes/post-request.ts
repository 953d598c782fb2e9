import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuse } from '../../http/refuse.ts'
import { registerRequest } from '../../services/register-request.ts'
import { requestFormShape } from '../../services/request-form-shape.ts'
import { address } from '../address.ts'
import { answerOnce } from '../answer-once.ts'
import { json, refusals } from '../responses.ts'

export const registeredShape = z.object({
  caseId: z.string(),
  number: z.string(),
  applicantId: z.string(),
  version: z.int(),
})

const route = createRoute({
  method: 'post',
  path: '/requests',
  operationId: 'registerRequest',
  summary: '登记申请 / Register a request',
  description:
    'Registers a request for information, or for the correction of a record (arts. 29, 31, 41). The people are kept apart and sealed.',
  tags: ['cases'],
  middleware: idempotencyKey,
  request: { body: { required: true, content: { 'application/json': { schema: requestFormShape } } } },
  responses: { 201: json(registeredShape, '已登记 / registered'), ...refusals },
})

export const postRequest = address(route, async (c) => {
  const result = await registerRequest(c.get('office'), c.get('actor'), c.req.valid('json'), answerOnce(c))
  if (!result.ok) return refuse(c, result.no)
  c.header('Location', `/api/v1/cases/${result.value.caseId}`)
  return c.json(result.value, 201)
})
