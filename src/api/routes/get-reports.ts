import { createRoute } from '@hono/zod-openapi'
import { reportStages } from '../../annual-report/desk/transitions.table.ts'
import { reportCards } from '../../reads/report-desk-view.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { reportListShape } from '../shapes/report-desk.ts'

const route = createRoute({
  method: 'get',
  path: '/reports',
  operationId: 'listReports',
  summary: '各年度报告 / The annual reports by year',
  description:
    'Every year there is something to report on, the latest first: where its report stands, its last day (art. 49), and what the rules find while it is written.',
  tags: ['reports'],
  responses: { 200: json(reportListShape, '各年度 / the years'), ...refusals },
})

export const getReports = address(route, async (c) => {
  const { db, organ, today } = c.get('office')
  const cards = await reportCards(readOnly(db), organ, today())
  const reports = cards.map((card) => ({ ...card, stageWords: reportStages[card.stage].label }))
  return c.json({ reports }, 200)
})
