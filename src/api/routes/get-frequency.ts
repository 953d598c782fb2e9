import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { refuse } from '../../http/refuse.ts'
import { applicantPieces } from '../../reads/applicant-pieces.ts'
import { refuseService } from '../../services/service-refusals.table.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { caseParams } from '../shapes/common.ts'

export const frequencyShape = z.object({
  applicantId: z.string(),
  months: z.array(z.object({ month: z.string(), pieces: z.int() })),
})

const route = createRoute({
  method: 'get',
  path: '/applicants/{id}/frequency',
  operationId: 'applicantFrequency',
  summary: '申请频次 / How often an applicant asks',
  description: 'Requests received of one applicant by calendar month (arts. 35, 42; 国办函〔2020〕109号 art. 4).',
  tags: ['people'],
  request: { params: caseParams },
  responses: { 200: json(frequencyShape, '按月件数 / pieces by month'), ...refusals },
})

export const getFrequency = address(route, async (c) => {
  const { id } = c.req.valid('param')
  const { db, organ } = c.get('office')
  const pieces = await applicantPieces(readOnly(db), organ.id, id)
  if (!pieces) return refuse(c, refuseService('no-such-person', { id }).no)
  return c.json({ applicantId: id, months: [...pieces].map(([month, count]) => ({ month, pieces: count })) }, 200)
})
