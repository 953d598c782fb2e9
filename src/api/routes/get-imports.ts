import { createRoute } from '@hono/zod-openapi'
import { importList } from '../../reads/import-list.ts'
import { address } from '../address.ts'
import { batchView, importJobView } from '../import-job-view.ts'
import { json, refusals } from '../responses.ts'
import { importListShape } from '../shapes/import.ts'

const route = createRoute({
  method: 'get',
  path: '/imports',
  operationId: 'listImports',
  summary: '导入记录 / The imports',
  description: 'What came in with imports, the latest first, and what was handed in lately with its progress.',
  tags: ['office'],
  responses: { 200: json(importListShape, '导入 / the imports'), ...refusals },
})

export const getImports = address(route, async (c) => {
  const { db, organ } = c.get('office')
  const { batches, jobs, undos, names } = await importList(db, organ.id)
  return c.json(
    {
      jobs: jobs.map((job) => importJobView(job, { batches, undos, names })),
      batches: batches.map((batch) => {
        const { kind, name, actor, at } = batch
        return { ...batchView(batch, undos), kind, name, actor, by: names[actor] ?? actor, at }
      }),
    },
    200,
  )
})
