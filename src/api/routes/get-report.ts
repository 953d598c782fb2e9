import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { refuseAtDoor } from '../../http/refuse.ts'
import { builtReport } from '../../reads/built-report.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { asOfQuery, isOfYear, reportAsked, yearParam } from '../report-asked.ts'
import { json, refusals } from '../responses.ts'
import { dayText, words } from '../shapes/common.ts'

export const reportShape = z.object({
  organ: z.string(),
  year: z.int(),
  edition: z.enum(['2019', '2021']),
  period: z.object({ from: dayText, to: dayText }),
  /** By cell: `t3.denied.4.natural`. */
  figures: z.record(z.string(), z.union([z.number(), z.string()])),
  preamble: z.array(z.string()),
  parts: z.record(z.enum(['1', '2', '3', '4', '5', '6']), z.array(z.string())),
  findings: z.array(
    z.object({
      rule: z.string(),
      severity: z.enum(['error', 'warning', 'hint']),
      verdict: z.enum(['fault', 'doubt', 'not-assessable']),
      at: z.object({ cell: z.string().optional(), sentence: z.string().optional(), section: z.int().optional() }),
      found: z.string(),
      expected: z.string(),
      says: words,
    }),
  ),
})

const route = createRoute({
  method: 'get',
  path: '/reports/{year}',
  operationId: 'annualReport',
  summary: '年度报告 / The annual report',
  description:
    'The annual report of a year counted from the registers: figures, drafted prose, and what the rules find in it (art. 50).',
  tags: ['reports'],
  request: { params: z.strictObject({ year: yearParam }), query: asOfQuery },
  responses: { 200: json(reportShape, '年度报告 / the report'), ...refusals },
})

export const getReport = address(route, async (c) => {
  const office = c.get('office')
  const year = Number(c.req.valid('param').year)
  const { asOf } = c.req.valid('query')
  if (!isOfYear(asOf, year)) return refuseAtDoor(c, 'not-of-year', { year })
  const built = await builtReport(readOnly(office.db), office.organ.id, reportAsked(office, year, asOf))
  if (!built.ok) return refuseAtDoor(c, built.no, { year })
  const { manuscript, period, findings } = built.value
  const { organ, edition, figures, preamble = [], parts } = manuscript
  return c.json(
    {
      organ,
      year,
      edition,
      period,
      figures,
      preamble: [...preamble],
      parts: {
        1: [...parts[1]],
        2: [...parts[2]],
        3: [...parts[3]],
        4: [...parts[4]],
        5: [...parts[5]],
        6: [...parts[6]],
      },
      findings: findings.map(({ rule, severity, verdict, at, found, expected, says }) => ({
        rule,
        severity,
        verdict,
        found,
        expected,
        says,
        at: {
          ...(at.cell !== undefined && { cell: at.cell }),
          ...(at.sentence !== undefined && { sentence: at.sentence }),
          ...(at.section !== undefined && { section: at.section }),
        },
      })),
    },
    200,
  )
})
