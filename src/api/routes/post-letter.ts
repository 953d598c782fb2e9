import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { roleRefusal } from '../../casework/admission.ts'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuse } from '../../http/refuse.ts'
import { day, id, routeShape } from '../../services/case-command-shape.ts'
import { sendLetter } from '../../services/send-letter.ts'
import { address } from '../address.ts'
import { answerOnce } from '../answer-once.ts'
import { json, refusals } from '../responses.ts'

export const letterParams = z.strictObject({ id, letterId: id })

export const letterAskedShape = z.strictObject({ route: routeShape, on: z.exactOptional(day) })

export const letterSentShape = z.object({
  caseId: z.string(),
  version: z.int(),
  number: z.string(),
  hash: z.string(),
})

const route = createRoute({
  method: 'post',
  path: '/cases/{id}/letters/{letterId}',
  operationId: 'sendLetter',
  summary: '发出文书 / Send a letter',
  description:
    'Sends a letter the case owes: it is numbered, composed from the case, set, kept with its hash, and written into the log, all or nothing. A letter that contradicts the case or lacks an element is refused.',
  tags: ['letters'],
  middleware: idempotencyKey,
  request: {
    params: letterParams,
    body: { required: true, content: { 'application/json': { schema: letterAskedShape } } },
  },
  responses: { 200: json(letterSentShape, '已发出 / sent'), ...refusals },
})

export const postLetter = address(route, async (c) => {
  const actor = c.get('actor')
  const notHis = roleRefusal('send-letter', actor)
  if (notHis) return refuse(c, notHis)
  const { id: caseId, letterId } = c.req.valid('param')
  const result = await sendLetter(c.get('office'), actor, { caseId, letterId, ...c.req.valid('json') }, answerOnce(c))
  return result.ok ? c.json(result.value, 200) : refuse(c, result.no)
})
