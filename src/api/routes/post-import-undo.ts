import { createRoute } from '@hono/zod-openapi'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuse } from '../../http/refuse.ts'
import { beginImportUndo } from '../../services/desk-import-undo.ts'
import { address } from '../address.ts'
import { answerOnce } from '../answer-once.ts'
import { json, refusals } from '../responses.ts'
import { caseParams } from '../shapes/common.ts'
import { importUndoAskedShape, importUndoBegunShape } from '../shapes/import.ts'

const route = createRoute({
  method: 'post',
  path: '/imports/{id}/undo',
  operationId: 'undoImport',
  summary: '撤销导入 / Undo an import',
  description:
    'Begins to take back what came in with a batch, named by its id, all of it or nothing; the import tells how far it is. What has gone on since is named and nothing is undone, unless only the others are meant. It is stopped like an import, under its own id.',
  tags: ['office'],
  middleware: idempotencyKey,
  request: {
    params: caseParams,
    body: { required: true, content: { 'application/json': { schema: importUndoAskedShape } } },
  },
  responses: { 202: json(importUndoBegunShape, '已开始 / begun'), ...refusals },
})

export const postImportUndo = address(route, async (c) => {
  const { leaveOthers } = c.req.valid('json')
  const asked = { batch: c.req.valid('param').id, leaveOthers }
  const begun = await beginImportUndo(c.get('office'), c.get('actor'), asked, answerOnce(c))
  return begun.ok ? c.json(begun.value, 202) : refuse(c, begun.no)
})
