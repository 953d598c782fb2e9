import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { refuse } from '../../http/refuse.ts'
import { caseRecord } from '../../reads/case-record.ts'
import { letterReadings } from '../../reads/letter-readings.ts'
import { refuseService } from '../../services/service-refusals.table.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { caseParams, instantText } from '../shapes/common.ts'

export const readingsShape = z.object({
  letters: z
    .array(
      z.object({
        letterId: z.string(),
        readAt: instantText.optional(),
        confirmedAt: instantText.optional(),
      }),
    )
    .readonly(),
})

const route = createRoute({
  method: 'get',
  path: '/cases/{id}/readings',
  operationId: 'caseReadings',
  summary: '申请人阅读文书的情况 / What the applicant has read',
  description:
    'When the applicant first opened a letter on the site, and when he said that it had come: evidence for recording its service, which is for a clerk.',
  tags: ['letters'],
  request: { params: caseParams },
  responses: { 200: json(readingsShape, '阅读情况 / the readings'), ...refusals },
})

export const getReadings = address(route, async (c) => {
  const { db, organ } = c.get('office')
  const { id } = c.req.valid('param')
  if (!(await caseRecord(readOnly(db), organ.id, id))) return refuse(c, refuseService('no-such-case', { id }).no)
  return c.json({ letters: await letterReadings(readOnly(db), organ.id, id) }, 200)
})
