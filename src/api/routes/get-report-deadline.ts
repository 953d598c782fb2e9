import { createRoute } from '@hono/zod-openapi'
import { editionForYear } from '../../annual-report/editions.ts'
import { refuseAtDoor } from '../../http/refuse.ts'
import { publishedReport } from '../../reads/report-desk.ts'
import { deadlineView } from '../../reads/report-deadline-view.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { reportDeadlineShape } from '../shapes/report-desk.ts'
import { reportParams } from './get-report-draft.ts'

const route = createRoute({
  method: 'get',
  path: '/reports/{year}/deadline',
  operationId: 'reportDeadline',
  summary: '公布期限 / The last day of a report',
  description: 'The day by which the report must be published (art. 49), the days left, and whether it was kept.',
  tags: ['reports'],
  request: { params: reportParams },
  responses: { 200: json(reportDeadlineShape, '期限 / the day'), ...refusals },
})

export const getReportDeadline = address(route, async (c) => {
  const { db, organ, today } = c.get('office')
  const year = Number(c.req.valid('param').year)
  if (!editionForYear(year)) return refuseAtDoor(c, 'no-form', { year })
  const published = await publishedReport(readOnly(db), organ.id, year)
  return c.json(deadlineView(organ, year, today(), published?.versions ?? []), 200)
})
