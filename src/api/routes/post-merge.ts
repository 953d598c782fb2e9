import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { roleRefusal } from '../../casework/admission.ts'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuse } from '../../http/refuse.ts'
import { id } from '../../services/case-command-shape.ts'
import { mergeCase } from '../../services/merge-case.ts'
import { address } from '../address.ts'
import { answerOnce } from '../answer-once.ts'
import { json, refusals } from '../responses.ts'
import { caseParams } from '../shapes/common.ts'
import { stepShape } from './post-command.ts'

export const mergeAskedShape = z.strictObject({ into: id })

const route = createRoute({
  method: 'post',
  path: '/cases/{id}/merge',
  operationId: 'mergeCase',
  summary: '合并 / Merge into another',
  description:
    'The same applicant asked for the same twice: this case is no longer counted, the other is answered. The other must exist, be of the same applicant, have come no later, and still be to answer.',
  tags: ['cases'],
  middleware: idempotencyKey,
  request: {
    params: caseParams,
    body: { required: true, content: { 'application/json': { schema: mergeAskedShape } } },
  },
  responses: { 200: json(stepShape, '已合并 / merged'), ...refusals },
})

export const postMerge = address(route, async (c) => {
  const actor = c.get('actor')
  const notHis = roleRefusal('merge', actor)
  if (notHis) return refuse(c, notHis)
  const asked = { caseId: c.req.valid('param').id, into: c.req.valid('json').into }
  const result = await mergeCase(c.get('office'), actor, asked, answerOnce(c))
  return result.ok ? c.json(result.value, 200) : refuse(c, result.no)
})
