import { createRoute } from '@hono/zod-openapi'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuseDocument } from '../../http/refuse.ts'
import { documentActor } from '../../services/document-actor.ts'
import { handleDocument } from '../../services/handle-document.ts'
import { address } from '../address.ts'
import { answerOnce } from '../answer-once.ts'
import { json, refusals } from '../responses.ts'
import { documentAskedShape, documentStepShape } from '../shapes/document.ts'

const route = createRoute({
  method: 'post',
  path: '/documents',
  operationId: 'draftDocument',
  summary: '起草公开文件 / Draft a document',
  description:
    'Begins a document that is to be made public: its text with a few marks (headings, lists, tables, links; never markup of a page), its category under arts. 20–21, its openness. Attachments are uploaded first and named by their hash.',
  tags: ['documents'],
  middleware: idempotencyKey,
  request: { body: { required: true, content: { 'application/json': { schema: documentAskedShape } } } },
  responses: { 201: json(documentStepShape, '已起草 / drafted'), ...refusals },
})

export const postDocument = address(route, async (c) => {
  const command = { type: 'draft', ...c.req.valid('json') } as const
  const actor = documentActor(c.get('staff'))
  const result = await handleDocument(c.get('office'), { actor, command, key: answerOnce(c) })
  return result.ok ? c.json(result.value, 201) : refuseDocument(c, result.no)
})
