import { createRoute } from '@hono/zod-openapi'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuseDocument } from '../../http/refuse.ts'
import { documentActor } from '../../services/document-actor.ts'
import { handleDocument } from '../../services/handle-document.ts'
import { address } from '../address.ts'
import { answerOnce } from '../answer-once.ts'
import { json, refusals } from '../responses.ts'
import { caseParams } from '../shapes/common.ts'
import { documentActShape, documentStepShape } from '../shapes/document.ts'

const route = createRoute({
  method: 'post',
  path: '/documents/{id}/commands',
  operationId: 'actOnDocument',
  summary: '办理公开文件 / Act on a document',
  description:
    'Revises, submits, returns, reviews, reviews for secrecy, allows what the gate found (`allow-findings`) and confirms that a degree of secrecy is only mentioned (`allow-mentions`), publishes, publishes urgently, withdraws, supersedes, marks as amended, lapsed or repealed, discards. When something is published is the clock’s. `seen` is the version that was read: when the document has moved on meanwhile, the answer is 409 `document-moved-on`.',
  tags: ['documents'],
  middleware: idempotencyKey,
  request: {
    params: caseParams,
    body: { required: true, content: { 'application/json': { schema: documentActShape } } },
  },
  responses: { 200: json(documentStepShape, '已办理 / done'), ...refusals },
})

export const postDocumentCommand = address(route, async (c) => {
  const { command, seen } = c.req.valid('json')
  const result = await handleDocument(c.get('office'), {
    documentId: c.req.valid('param').id,
    actor: documentActor(c.get('staff')),
    command,
    ...(seen !== undefined && { seen }),
    key: answerOnce(c),
  })
  return result.ok ? c.json(result.value, 200) : refuseDocument(c, result.no)
})
