import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuse } from '../../http/refuse.ts'
import { isKeepable } from '../../http/text-faults.ts'
import { id } from '../../services/case-command-shape.ts'
import { releaseAnswer } from '../../services/release-answer.ts'
import { address } from '../address.ts'
import { answerOnce } from '../answer-once.ts'
import { json, refusals } from '../responses.ts'

/** What everybody reads of an entry. */
export const answerWords = {
  title: z.string().trim().min(2).max(200).refine(isKeepable),
  summary: z.string().trim().min(2).max(4_000).refine(isKeepable),
}

export const answerReleaseShape = z.strictObject({ caseId: id, ...answerWords })
export const answerReleasedShape = z.object({ id: z.string() })

const route = createRoute({
  method: 'post',
  path: '/answered',
  operationId: 'releaseAnswer',
  summary: '列入公开的答复目录 / Put an answer on the disclosure log',
  description:
    'Title and summary are written by the office. Refused while the reply has not been sent, and where the words hold personal data or name who asked.',
  tags: ['cases'],
  middleware: idempotencyKey,
  request: { body: { required: true, content: { 'application/json': { schema: answerReleaseShape } } } },
  responses: { 201: json(answerReleasedShape, '已列入 / listed'), ...refusals },
})

export const postAnswered = address(route, async (c) => {
  const result = await releaseAnswer(c.get('office'), c.get('actor'), c.req.valid('json'), answerOnce(c))
  return result.ok ? c.json(result.value, 201) : refuse(c, result.no)
})
