import { createRoute } from '@hono/zod-openapi'
import { refuse } from '../../http/refuse.ts'
import { caseRecord } from '../../reads/case-record.ts'
import { refuseService } from '../../services/service-refusals.table.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { caseView } from '../case-view.ts'
import { json, refusals } from '../responses.ts'
import { caseViewShape } from '../shapes/case-view.ts'
import { caseParams } from '../shapes/common.ts'

const route = createRoute({
  method: 'get',
  path: '/cases/{id}',
  operationId: 'getCase',
  summary: '案件 / One case',
  description:
    'The case, its due date proved day by day, the periods that run for others, its letters and disputes, and what the roles of this token may do next. Personal data are masked.',
  tags: ['cases'],
  request: { params: caseParams },
  responses: { 200: json(caseViewShape, '案件 / the case'), ...refusals },
})

export const getCase = address(route, async (c) => {
  const { id } = c.req.valid('param')
  const office = c.get('office')
  const found = await caseRecord(readOnly(office.db), office.organ.id, id)
  if (!found) return refuse(c, refuseService('no-such-case', { id }).no)
  return c.json(await caseView(office, c.get('actor'), id, found), 200)
})
