import { createRoute } from '@hono/zod-openapi'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuse } from '../../http/refuse.ts'
import { beginImport } from '../../services/desk-imports.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { caseParams } from '../shapes/common.ts'
import { importBegunShape, importHeldShape } from '../shapes/import.ts'

const route = createRoute({
  method: 'post',
  path: '/imports/{id}/run',
  operationId: 'runImport',
  summary: '开始导入 / Begin an import',
  description:
    'Begins an import that was handed in, or takes up again one that was stopped. It runs by itself; its progress stands at its address. All rows come in or none, unless `rowByRow`.',
  tags: ['office'],
  middleware: idempotencyKey,
  request: {
    params: caseParams,
    body: { required: true, content: { 'application/json': { schema: importBegunShape } } },
  },
  responses: { 202: json(importHeldShape, '已开始 / begun'), ...refusals },
})

export const postImportRun = address(route, async (c) => {
  const begun = await beginImport(c.get('office'), c.get('actor'), c.req.valid('param').id, c.req.valid('json'))
  return begun.ok ? c.json(begun.value, 202) : refuse(c, begun.no)
})
