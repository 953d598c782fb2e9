import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { dashboard, type SideCounts } from '../../reads/dashboard.ts'
import { day } from '../../services/case-command-shape.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { dashboardShape, type DashboardView } from '../shapes/dashboard.ts'

const route = createRoute({
  method: 'get',
  path: '/dashboard',
  operationId: 'dashboard',
  summary: '工作看板 / The work in figures',
  description:
    'Requests of a period as table 3 counts them: received, answered, in time by the legal date, open, overdue; by channel, applicant, section and outcome; month by month; disputes. Every figure is the number of cases that `/cases?figure=…&from=…&to=…` lists.',
  tags: ['reports'],
  request: {
    query: z
      .strictObject({ from: day, to: day })
      .refine(({ from, to }) => from <= to, { path: ['to'], message: '≥ from' }),
  },
  responses: { 200: json(dashboardShape, '看板 / the figures'), ...refusals },
})

export const getDashboard = address(route, async (c) => {
  const { db, organ, today, calendar } = c.get('office')
  const { from, to } = c.req.valid('query')
  const asOf = today()
  const { counts, sides, months, medianWorkingDays, disputes } = await dashboard(
    readOnly(db),
    organ.id,
    { from, to, today: asOf },
    calendar,
  )
  const view = {
    period: { from, to },
    asOf,
    counts,
    // The codes of a register column are those of its table.
    channels: told(sides.channel) as DashboardView['channels'],
    applicantKinds: told(sides.applicant_kind) as DashboardView['applicantKinds'],
    sections: told(sides.section) as DashboardView['sections'],
    outcomes: told(sides.outcome) as DashboardView['outcomes'],
    months,
    ...(medianWorkingDays !== undefined && { medianWorkingDays }),
    disputes,
  }
  return c.json(view, 200)
})

const told = (rows: readonly SideCounts[]) =>
  rows.map(({ code, counts }) => ({ ...(code !== null && { code }), counts }))
