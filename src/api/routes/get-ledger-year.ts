import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { refuseAtDoor } from '../../http/refuse.ts'
import { ledgerYear } from '../../reads/ledger-year.ts'
import { entryKindCode } from '../../services/ledger-command-shape.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { yearParam } from '../report-asked.ts'
import { json, refusals } from '../responses.ts'

export const ledgerYearShape = z.object({
  year: z.int(),
  edition: z.enum(['2019', '2021']),
  figures: z.record(z.string(), z.union([z.number(), z.string()])).describe('表二各栏 / the cells of table 2'),
  kinds: z.array(z.object({ kind: entryKindCode, entries: z.int(), count: z.int(), fen: z.int() })).readonly(),
  years: z.array(z.int()).readonly().describe('有条目的年度 / years that hold entries'),
  makesRules: z.boolean().describe('本机关有规章制定权 / the organ may make rules'),
})

const route = createRoute({
  method: 'get',
  path: '/ledger/years/{year}',
  operationId: 'ledgerYear',
  summary: '台账的一个年度 / A year of the ledgers',
  description:
    'What table 2 of the report of a year counts as the ledgers stand now, how many entries of each kind have a day in it, and which years hold entries; money in fen.',
  tags: ['ledger'],
  request: { params: z.strictObject({ year: yearParam }) },
  responses: { 200: json(ledgerYearShape, '该年度 / the year'), ...refusals },
})

export const getLedgerYear = address(route, async (c) => {
  const { db, organ, settings } = c.get('office')
  const year = Number(c.req.valid('param').year)
  const found = await ledgerYear(readOnly(db), organ.id, year)
  if (!found) return refuseAtDoor(c, 'no-form', { year })
  const { lapsed: _prose, kinds, figures, ...rest } = found
  const shown = kinds.map(({ kind, ...sums }) => ({ kind: entryKindCode.parse(kind), ...sums }))
  return c.json({ ...rest, figures: { ...figures }, kinds: shown, makesRules: settings.makesRules }, 200)
})
