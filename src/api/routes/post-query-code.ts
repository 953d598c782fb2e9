import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuse } from '../../http/refuse.ts'
import { issueQueryCode } from '../../services/issue-query-code.ts'
import { grouped } from '../../services/query-code.ts'
import { address } from '../address.ts'
import { answerOnce } from '../answer-once.ts'
import { json, refusals } from '../responses.ts'
import { caseParams } from '../shapes/common.ts'
import { nothingShape } from './post-invitation-back.ts'

export const queryCodeShape = z.object({
  number: z.string(),
  code: z.string().describe('16位数字，四位一组；只在这里告知一次 / sixteen digits in groups of four; told here only'),
})

const route = createRoute({
  method: 'post',
  path: '/cases/{id}/query-code',
  operationId: 'issueQueryCode',
  summary: '重新给查询码 / A new query code',
  description:
    'For requests on paper and for applicants who lost theirs, once it is known who they are. The code before it ends, and whoever is looking with it is shut out.',
  tags: ['people'],
  middleware: idempotencyKey,
  request: {
    params: caseParams,
    body: { required: true, content: { 'application/json': { schema: nothingShape } } },
  },
  responses: { 200: json(queryCodeShape, '查询码 / the code'), ...refusals },
})

export const postQueryCode = address(route, async (c) => {
  const issued = await issueQueryCode(c.get('office'), c.get('actor'), c.req.valid('param').id, answerOnce(c))
  if (!issued.ok) return refuse(c, issued.no)
  const { number, code } = issued.value
  return c.json({ number, code: grouped(code) }, 200)
})
