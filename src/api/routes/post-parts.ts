import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { roleRefusal } from '../../casework/admission.ts'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuse } from '../../http/refuse.ts'
import { registerFields } from '../../services/case-command-shape.ts'
import { splitCase } from '../../services/split-case.ts'
import { address } from '../address.ts'
import { answerOnce } from '../answer-once.ts'
import { json, refusals } from '../responses.ts'
import { caseParams } from '../shapes/common.ts'

export const partsAskedShape = z.strictObject({ parts: z.array(registerFields.wanted).min(2).max(20) })

export const splitShape = z.object({
  caseId: z.string(),
  version: z.int(),
  parts: z.array(z.object({ caseId: z.string(), number: z.string() })).readonly(),
})

const route = createRoute({
  method: 'post',
  path: '/cases/{id}/parts',
  operationId: 'splitCase',
  summary: '拆分 / Split into parts',
  description:
    'One request of several matters becomes several (国办函〔2020〕109号 art. 4): each part is numbered and keeps the day of receipt of the whole, which is no longer counted.',
  tags: ['cases'],
  middleware: idempotencyKey,
  request: {
    params: caseParams,
    body: { required: true, content: { 'application/json': { schema: partsAskedShape } } },
  },
  responses: { 201: json(splitShape, '已拆分 / split'), ...refusals },
})

export const postParts = address(route, async (c) => {
  const actor = c.get('actor')
  const notHis = roleRefusal('split', actor)
  if (notHis) return refuse(c, notHis)
  const asked = { caseId: c.req.valid('param').id, parts: c.req.valid('json').parts }
  const result = await splitCase(c.get('office'), actor, asked, answerOnce(c))
  return result.ok ? c.json(result.value, 201) : refuse(c, result.no)
})
