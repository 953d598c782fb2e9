import { createRoute } from '@hono/zod-openapi'
import { refuse } from '../../http/refuse.ts'
import { importJob } from '../../reads/import-list.ts'
import { refuseService } from '../../services/service-refusals.table.ts'
import { address } from '../address.ts'
import { importJobView } from '../import-job-view.ts'
import { json, refusals } from '../responses.ts'
import { caseParams } from '../shapes/common.ts'
import { importJobShape } from '../shapes/import.ts'

const route = createRoute({
  method: 'get',
  path: '/imports/{id}',
  operationId: 'getImport',
  summary: '导入进度 / How far an import is',
  description: 'Where an import that was handed in stands: how many rows were gone through, and what it came to.',
  tags: ['office'],
  request: { params: caseParams },
  responses: { 200: json(importJobShape, '进度 / the progress'), ...refusals },
})

export const getImport = address(route, async (c) => {
  const { id } = c.req.valid('param')
  const { db, organ } = c.get('office')
  const found = await importJob(db, organ.id, id)
  return found
    ? c.json(importJobView(found.job, found), 200)
    : refuse(c, refuseService('no-such-import', { batch: id }).no)
})
