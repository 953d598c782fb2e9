import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { isKeepable } from '../../http/text-faults.ts'
import { parseCivilDate } from '../../kernel/civil-date.ts'
import { ledgerList } from '../../reads/ledger-list.ts'
import { day } from '../../services/case-command-shape.ts'
import { entryKindCode } from '../../services/ledger-command-shape.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { cursorOf, cursorShape, limitShape } from '../cursor.ts'
import { ledgerRow } from '../ledger-row.ts'
import { json, refusals } from '../responses.ts'
import { entryRowShape, entryStageCode } from '../shapes/ledger.ts'

const cursor = cursorShape.transform(([by, entryId], context) => {
  const on = parseCivilDate(by)
  if (on) return { on, entryId }
  context.addIssue({ code: 'custom', message: 'next' })
  return z.NEVER
})

const query = z.strictObject({
  kind: z.exactOptional(entryKindCode),
  stage: z.exactOptional(entryStageCode),
  from: z.exactOptional(day).describe('条目日期起 / entries of that day or later'),
  to: z.exactOptional(day).describe('条目日期止 / entries of that day or earlier'),
  text: z
    .exactOptional(z.string().min(1).max(100).refine(isKeepable))
    .describe('名称或编号中的文字 / words in the title or the number'),
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
    'Entries of the ledgers that tables 2 and 4 count, by their day, page by page: `next` is handed back as `after`. Those struck out are listed too; `counted` says which the report counts.',
  tags: ['ledger'],
  request: { query },
  responses: { 200: json(entryListShape, '一页 / one page'), ...refusals },
})

export const getLedger = address(route, async (c) => {
  const { db, organ } = c.get('office')
  const { limit, ...asked } = c.req.valid('query')
  const { rows, next } = await ledgerList(readOnly(db), organ.id, { ...asked, limit: Number(limit) })
  return c.json({ entries: rows.map(ledgerRow), ...(next && { next: cursorOf([next.on, next.entryId]) }) }, 200)
})
