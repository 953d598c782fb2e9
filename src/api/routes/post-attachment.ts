import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { filePurposes } from '../../casework/attachment-kinds.table.ts'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuseDocument } from '../../http/refuse.ts'
import { attachRecords } from '../../services/attach-records.ts'
import { address } from '../address.ts'
import { answerOnce } from '../answer-once.ts'
import { json, refusals } from '../responses.ts'
import { caseParams } from '../shapes/common.ts'

export const attachedShape = z.object({ id: z.string(), name: z.string(), size: z.int() })

const route = createRoute({
  method: 'post',
  path: '/cases/{id}/attachments',
  operationId: 'attachRecords',
  summary: '向案件加入材料 / Put a file into a case',
  description:
    'The body is the file itself: records that were found or are provided, proof of service, and so on. It is checked by what it holds, sealed, and kept with the case, as an event of it.',
  tags: ['cases'],
  middleware: idempotencyKey,
  request: {
    params: caseParams,
    query: z.strictObject({
      name: z.string().max(300).describe('文件名 / name of the file'),
      purpose: z.enum(filePurposes).describe('用途 / what for'),
    }),
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    },
  },
  responses: { 201: json(attachedShape, '已收下 / kept'), ...refusals },
})

export const postAttachment = address(route, async (c) => {
  const bytes = new Uint8Array(await c.req.arrayBuffer())
  const { id: caseId } = c.req.valid('param')
  const handedIn = { caseId, actor: c.get('actor'), ...c.req.valid('query'), bytes, key: answerOnce(c) }
  const kept = await attachRecords(c.get('office'), handedIn)
  if (!kept.ok) return refuseDocument(c, kept.no)
  const { id, name, size } = kept.value
  return c.json({ id, name, size }, 201)
})
