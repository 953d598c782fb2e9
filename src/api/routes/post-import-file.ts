import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { isKeepable } from '../../http/text-faults.ts'
import { holdImport } from '../../services/desk-imports.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { importHeldShape, importKindCode } from '../shapes/import.ts'

const route = createRoute({
  method: 'post',
  path: '/imports',
  operationId: 'handInImport',
  summary: '上传旧台账 / Hand in an old ledger',
  description:
    'The body is the file itself (xlsx or csv, up to 50 MB). It is kept sealed for a day, to be previewed and brought in; nothing of it is read yet.',
  tags: ['office'],
  middleware: idempotencyKey,
  request: {
    query: z.strictObject({ kind: importKindCode, name: z.string().min(1).max(200).refine(isKeepable) }),
    body: {
      required: true,
      content: { 'application/octet-stream': { schema: { type: 'string', format: 'binary' } } },
    },
  },
  responses: { 201: json(importHeldShape, '已收下 / kept'), ...refusals },
})

export const postImportFile = address(route, async (c) => {
  const { kind, name } = c.req.valid('query')
  const bytes = new Uint8Array(await c.req.arrayBuffer())
  return c.json(await holdImport(c.get('office'), c.get('actor'), { kind, name, bytes }), 201)
})
