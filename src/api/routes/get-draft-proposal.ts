import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { refuse } from '../../http/refuse.ts'
import { proposeDraft } from '../../services/propose-draft.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { caseParams } from '../shapes/common.ts'

export const draftProposalShape = z.object({
  caseNumber: z.string(),
  title: z.string(),
  body: z.string(),
  number: z.string().optional(),
  covered: z.int().describe('已遮去几处 / pieces of personal data that were covered'),
})

const route = createRoute({
  method: 'get',
  path: '/cases/{id}/draft',
  operationId: 'proposeDraft',
  summary: '转主动公开的文稿 / Words to make an answer public with',
  description:
    'Title and text a document may begin with that makes public what was given to one applicant (art. 44 of the Regulations): personal data and the names of who asked are covered. The names are opened for that, which is kept as a reading. Drafted by `POST /documents` with `fromCase`; it passes reviews as any document.',
  tags: ['documents'],
  request: { params: caseParams },
  responses: { 200: json(draftProposalShape, '文稿 / the words'), ...refusals },
})

export const getDraftProposal = address(route, async (c) => {
  const result = await proposeDraft(c.get('office'), c.get('actor'), c.req.valid('param').id)
  return result.ok ? c.json(result.value, 200) : refuse(c, result.no)
})
