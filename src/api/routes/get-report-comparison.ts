import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { readManuscript } from '../../annual-report/check-manuscript.ts'
import { compare } from '../../annual-report/compare.ts'
import { workingManuscript } from '../../annual-report/desk/working-draft.ts'
import { refuseAtDoor } from '../../http/refuse.ts'
import { reportAt, reportBasis } from '../../reads/report-desk.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { reportParams } from './get-report-draft.ts'

const value = z.object({
  value: z.number().nullable(),
  unit: z.string().optional(),
  sumOf: z.array(z.string()).readonly().optional(),
})

export const reportComparisonShape = z.object({
  year: z.int(),
  cells: z
    .array(
      z.object({
        key: z.string(),
        table: z.union([z.literal(2), z.literal(3), z.literal(4)]),
        /** `a` is last year, `b` this one. */
        a: value,
        b: value,
        difference: z.number().nullable(),
        incomparable: z.enum(['edition', 'only-a', 'only-b', 'unit']).optional(),
      }),
    )
    .readonly(),
  carryOver: z
    .array(
      z.object({
        column: z.string(),
        carriedOut: z.number().nullable(),
        carriedIn: z.number().nullable(),
        holds: z.boolean().nullable(),
      }),
    )
    .readonly(),
})

const route = createRoute({
  method: 'get',
  path: '/reports/{year}/compare',
  operationId: 'compareReport',
  summary: '与上年比较 / The report beside last year’s',
  description:
    'Every cell of the report on the desk beside last year’s, as published or as counted. Cells that count other things under the two forms are not subtracted.',
  tags: ['reports'],
  request: { params: reportParams },
  responses: { 200: json(reportComparisonShape, '比较 / the comparison'), ...refusals },
})

export const getReportComparison = address(route, async (c) => {
  const { db, organ } = c.get('office')
  const year = Number(c.req.valid('param').year)
  const [{ file }, basis] = await Promise.all([
    reportAt(readOnly(db), organ.id, year),
    reportBasis(readOnly(db), organ, year),
  ])
  if (!basis) return refuseAtDoor(c, 'no-form', { year })
  if (!basis.lastYear) return refuseAtDoor(c, 'no-form', { year: year - 1 })
  const { cells, carryOver } = compare(readManuscript(basis.lastYear), readManuscript(workingManuscript(file, basis)))
  return c.json(
    {
      year,
      cells: cells.map(({ key, table, a, b, difference, incomparable }) => ({
        key,
        table,
        a,
        b,
        difference,
        ...(incomparable && { incomparable }),
      })),
      carryOver,
    },
    200,
  )
})
