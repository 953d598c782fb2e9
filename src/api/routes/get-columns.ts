import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { columnsByFreshness } from '../../reads/column-freshness.ts'
import { columnCode } from '../../services/document-command-shape.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { dayText } from '../shapes/common.ts'

export const columnListShape = z.object({
  columns: z
    .array(
      z.object({
        column: columnCode,
        state: z.enum(['fresh', 'late', 'empty', 'none']),
        lastOn: dayText.optional(),
        until: dayText.optional(),
        daysLate: z.int(),
      }),
    )
    .readonly(),
})

const route = createRoute({
  method: 'get',
  path: '/columns',
  operationId: 'listColumns',
  summary: '栏目更新情况 / Whether columns are kept up',
  description:
    'Every column of the catalogue: the last day on which something in it was published or corrected, until when that counts as kept up, how late it is. `none` has no duty of its own.',
  tags: ['documents'],
  responses: { 200: json(columnListShape, '栏目 / the columns'), ...refusals },
})

export const getColumns = address(route, async (c) => {
  const { db, organ, today } = c.get('office')
  return c.json({ columns: await columnsByFreshness(readOnly(db), organ.id, today()) }, 200)
})
