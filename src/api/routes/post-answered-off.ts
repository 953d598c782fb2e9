import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuse } from '../../http/refuse.ts'
import { isKeepable } from '../../http/text-faults.ts'
import { takeOffAnswer } from '../../services/take-off-answer.ts'
import { address } from '../address.ts'
import { answerOnce } from '../answer-once.ts'
import { json, refusals } from '../responses.ts'
import { caseParams } from '../shapes/common.ts'
import { answerReleasedShape } from './post-answered.ts'

export const answerTakenOffShape = z.strictObject({ reason: z.string().trim().min(2).max(500).refine(isKeepable) })

const route = createRoute({
  method: 'post',
  path: '/answered/{id}/off',
  operationId: 'takeOffAnswer',
  summary: '从公开的答复目录撤下 / Take an answer off the disclosure log',
  description:
    'It is nowhere to be seen from then on; who took it off, when and why is kept. The case can be listed anew.',
  tags: ['cases'],
  middleware: idempotencyKey,
  request: {
    params: caseParams,
    body: { required: true, content: { 'application/json': { schema: answerTakenOffShape } } },
  },
  responses: { 200: json(answerReleasedShape, '已撤下 / taken off'), ...refusals },
})

export const postAnsweredOff = address(route, async (c) => {
  const result = await takeOffAnswer(
    c.get('office'),
    c.get('actor'),
    { ...c.req.valid('param'), ...c.req.valid('json') },
    answerOnce(c),
  )
  return result.ok ? c.json(result.value, 200) : refuse(c, result.no)
})
