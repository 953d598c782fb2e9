import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuse } from '../../http/refuse.ts'
import { amendAnswer } from '../../services/amend-answer.ts'
import { address } from '../address.ts'
import { answerOnce } from '../answer-once.ts'
import { json, refusals } from '../responses.ts'
import { caseParams } from '../shapes/common.ts'
import { answerReleasedShape, answerWords } from './post-answered.ts'

export const answerAmendedShape = z.strictObject(answerWords)

const route = createRoute({
  method: 'post',
  path: '/answered/{id}/words',
  operationId: 'amendAnswer',
  summary: '修改公开的答复 / Put an entry otherwise',
  description:
    'Title and summary of an entry that stands; its address stays. Refused where the words hold personal data or name who asked. What it said before is kept in the log.',
  tags: ['cases'],
  middleware: idempotencyKey,
  request: {
    params: caseParams,
    body: { required: true, content: { 'application/json': { schema: answerAmendedShape } } },
  },
  responses: { 200: json(answerReleasedShape, '已修改 / put otherwise'), ...refusals },
})

export const postAnsweredWords = address(route, async (c) => {
  const result = await amendAnswer(
    c.get('office'),
    c.get('actor'),
    { ...c.req.valid('param'), ...c.req.valid('json') },
    answerOnce(c),
  )
  return result.ok ? c.json(result.value, 200) : refuse(c, result.no)
})
