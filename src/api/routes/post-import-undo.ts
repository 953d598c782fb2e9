import { createRoute } from '@hono/zod-openapi'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuse } from '../../http/refuse.ts'
import { undoImport } from '../../services/import-undo.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { caseParams } from '../shapes/common.ts'
import { importUndoAskedShape, importUndoneShape } from '../shapes/import.ts'

const route = createRoute({
  method: 'post',
  path: '/imports/{id}/undo',
  operationId: 'undoImport',
  summary: '撤销导入 / Undo an import',
  description:
    'Takes back what came in with a batch, named by its id. What has gone on since is named and nothing is undone, unless only the others are meant.',
  tags: ['office'],
  middleware: idempotencyKey,
  request: {
    params: caseParams,
    body: { required: true, content: { 'application/json': { schema: importUndoAskedShape } } },
  },
  responses: { 200: json(importUndoneShape, '已撤销 / undone'), ...refusals },
})

export const postImportUndo = address(route, async (c) => {
  const { leaveOthers } = c.req.valid('json')
  const undone = await undoImport(c.get('office'), c.get('actor'), c.req.valid('param').id, { leaveOthers })
  return undone.ok ? c.json({ ...undone.value, left: [...undone.value.left] }, 200) : refuse(c, undone.no)
})
