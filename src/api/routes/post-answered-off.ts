import { createRoute } from '@hono/zod-openapi'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuse } from '../../http/refuse.ts'
import { takeOffAnswer } from '../../services/release-answer.ts'
import { address } from '../address.ts'
import { answerOnce } from '../answer-once.ts'
import { json, refusals } from '../responses.ts'
import { caseParams } from '../shapes/common.ts'
import { answerReleasedShape } from './post-answered.ts'
import { nothingShape } from './post-invitation-back.ts'

const route = createRoute({
  method: 'post',
  path: '/answered/{id}/off',
  operationId: 'takeOffAnswer',
  summary: '从公开的答复目录撤下 / Take an answer off the disclosure log',
  description: 'It is nowhere to be seen from then on; who took it off and when is kept. The case can be listed anew.',
  tags: ['cases'],
  middleware: idempotencyKey,
  request: {
    params: caseParams,
    body: { required: true, content: { 'application/json': { schema: nothingShape } } },
  },
  responses: { 200: json(answerReleasedShape, '已撤下 / taken off'), ...refusals },
})

export const postAnsweredOff = address(route, async (c) => {
  const result = await takeOffAnswer(c.get('office'), c.get('actor'), c.req.valid('param').id, answerOnce(c))
  return result.ok ? c.json(result.value, 200) : refuse(c, result.no)
})
