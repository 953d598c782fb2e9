import { createRoute } from '@hono/zod-openapi'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuse } from '../../http/refuse.ts'
import { stopImport } from '../../services/desk-imports.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { caseParams } from '../shapes/common.ts'
import { importHeldShape } from '../shapes/import.ts'
import { nothingShape } from './post-invitation-back.ts'

const route = createRoute({
  method: 'post',
  path: '/imports/{id}/stop',
  operationId: 'stopImport',
  summary: '停止导入 / Stop an import',
  description:
    'Asks an import to stop. What came in row by row stays and the import can be taken up again; what comes in all or none leaves nothing.',
  tags: ['office'],
  middleware: idempotencyKey,
  request: {
    params: caseParams,
    body: { required: true, content: { 'application/json': { schema: nothingShape } } },
  },
  responses: { 202: json(importHeldShape, '已要求停止 / asked to stop'), ...refusals },
})

export const postImportStop = address(route, async (c) => {
  const stopped = await stopImport(c.get('office'), c.req.valid('param').id)
  return stopped.ok ? c.json(stopped.value, 202) : refuse(c, stopped.no)
})
