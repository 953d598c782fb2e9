import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { yearPeriod } from '../../annual-report/count-year.ts'
import { editionForYear } from '../../annual-report/editions.ts'
import { refuseAtDoor } from '../../http/refuse.ts'
import { behindFigure } from '../../reads/behind-figure.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { asOfQuery, isOfYear, yearParam } from '../report-asked.ts'
import { json, refusals } from '../responses.ts'
import { dayText } from '../shapes/common.ts'

export const figureShape = z.object({
  key: z.string(),
  period: z.object({ from: dayText, to: dayText }),
  sum: z.int(),
  behind: z
    .array(
      z.object({
        of: z.enum(['requests', 'disputes', 'ledger']),
        id: z.string(),
        number: z.string(),
        what: z.string(),
        from: dayText,
        until: dayText.optional(),
        as: z.string().optional(),
        share: z.int(),
      }),
    )
    .readonly(),
})

const route = createRoute({
  method: 'get',
  path: '/reports/{year}/figures/{key}',
  operationId: 'explainFigure',
  summary: '数字背后的案件 / What stands behind a figure',
  description:
    'The cases, disputes or ledger entries behind one cell (`t3.denied.4.natural`), and how much each of them counts there; money in fen.',
  tags: ['reports'],
  request: {
    params: z.strictObject({ year: yearParam, key: z.string().regex(/^t[234](?:\.[\w-]{1,40}){1,5}$/) }),
    query: asOfQuery,
  },
  responses: { 200: json(figureShape, '依据 / what stands behind it'), ...refusals },
})

export const getFigure = address(route, async (c) => {
  const { db, organ } = c.get('office')
  const { year: written, key } = c.req.valid('param')
  const year = Number(written)
  const { asOf } = c.req.valid('query')
  const edition = editionForYear(year)
  if (!edition) return refuseAtDoor(c, 'no-form', { year })
  if (!isOfYear(asOf, year)) return refuseAtDoor(c, 'not-of-year', { year })
  const period = yearPeriod(year, asOf)
  const behind = await behindFigure(readOnly(db), organ.id, key, period, edition)
  if (!behind) return refuseAtDoor(c, 'no-such-figure', { year, key })
  return c.json({ key, period, sum: behind.reduce((sum, { share }) => sum + share, 0), behind }, 200)
})
