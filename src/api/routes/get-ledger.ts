import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { yearPeriod } from '../../annual-report/count-year.ts'
import { editionForYear } from '../../annual-report/editions.ts'
import { figureCases } from '../../annual-report/figure-cases.ts'
import { refuseAtDoor } from '../../http/refuse.ts'
import { isKeepable } from '../../http/text-faults.ts'
import { parseCivilDate } from '../../kernel/civil-date.ts'
import { ledgerList } from '../../reads/ledger-list.ts'
import { day } from '../../services/case-command-shape.ts'
import { entryKindCode } from '../../services/ledger-command-shape.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { cursorOf, cursorShape, limitShape } from '../cursor.ts'
import { ledgerRow } from '../ledger-row.ts'
import { yearParam } from '../report-asked.ts'
import { json, refusals } from '../responses.ts'
import { entryRowShape, entryStageCode } from '../shapes/ledger.ts'

const cursor = cursorShape.transform(([by, entryId], context) => {
  const on = parseCivilDate(by)
  if (on) return { on, entryId }
  context.addIssue({ code: 'custom', message: 'next' })
  return z.NEVER
})

/** Of table 2, whichever edition. */
const figureKey = /^t2(?:\.[\w-]{1,40}){2}$/

const query = z.strictObject({
  kind: z.exactOptional(entryKindCode),
  stage: z.exactOptional(entryStageCode),
  from: z.exactOptional(day).describe('条目日期起 / entries of that day or later'),
  to: z.exactOptional(day).describe('条目日期止 / entries of that day or earlier'),
  text: z
    .exactOptional(z.string().min(1).max(100).refine(isKeepable))
    .describe('名称或编号中的文字 / words in the title or the number'),
  year: z.exactOptional(yearParam).describe('与 figure 同用 / the year of `figure`'),
  figure: z
    .exactOptional(z.string().regex(figureKey))
    .describe('该年度表二某一数字的条目 / what stands behind a figure of table 2 of that year'),
  newest: z.exactOptional(z.literal('true')).describe('日期新的在前 / the latest day first'),
  after: z.exactOptional(cursor).describe('上一页的 next / `next` of the page before'),
  limit: limitShape,
})

export const entryListShape = z.object({ entries: z.array(entryRowShape), next: z.string().optional() })

const route = createRoute({
  method: 'get',
  path: '/ledger',
  operationId: 'listEntries',
  summary: '台账 / The ledgers',
  description:
    'Entries of the ledgers that tables 2 and 4 count, by their day, page by page: `next` is handed back as `after`. Those struck out are listed too; `counted` says which the report counts. With `year` and `figure`, those behind one figure of table 2.',
  tags: ['ledger'],
  request: { query },
  responses: { 200: json(entryListShape, '一页 / one page'), ...refusals },
})

export const getLedger = address(route, async (c) => {
  const { db, organ } = c.get('office')
  const { limit, year: written, figure: key, newest, ...asked } = c.req.valid('query')
  const year = Number(written ?? 0)
  const edition = editionForYear(year)
  const figure = key !== undefined && edition ? figureCases(key, edition) : undefined
  if (key !== undefined && figure?.of !== 'ledger') return refuseAtDoor(c, 'no-such-figure', { year, key })
  const behind = figure?.of === 'ledger' ? { figure, period: yearPeriod(year) } : undefined
  const { rows, next } = await ledgerList(readOnly(db), organ.id, {
    ...asked,
    ...(behind && { behind }),
    newest: newest !== undefined,
    limit: Number(limit),
  })
  return c.json({ entries: rows.map(ledgerRow), ...(next && { next: cursorOf([next.on, next.entryId]) }) }, 200)
})
