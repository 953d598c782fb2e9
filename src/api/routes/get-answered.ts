import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { answeredRequests } from '../../reads/answered-requests.ts'
import { outcomes } from '../../statute/outcomes.table.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { dayText, words } from '../shapes/common.ts'

export const answeredListShape = z.object({
  count: z.int(),
  entries: z
    .array(
      z.object({
        id: z.string(),
        title: z.string(),
        summary: z.string(),
        outcome: z.string(),
        outcomeWords: words,
        receivedOn: dayText,
        answeredOn: dayText,
      }),
    )
    .readonly(),
})

const route = createRoute({
  method: 'get',
  path: '/answered',
  operationId: 'answeredRequests',
  summary: '公开的答复目录 / The disclosure log',
  description:
    'Answered requests as everybody sees them, newest first: in words of the office, never naming who asked.',
  tags: ['cases'],
  request: { query: z.strictObject({ from: z.exactOptional(z.string().regex(/^\d{1,6}$/)) }) },
  responses: { 200: json(answeredListShape, '目录 / the log'), ...refusals },
})

const most = 100

export const getAnswered = address(route, async (c) => {
  const { db, organ } = c.get('office')
  const from = Number(c.req.valid('query').from ?? 0)
  const { count, entries } = await answeredRequests(readOnly(db), organ.id, { from, most })
  return c.json(
    { count, entries: entries.map((entry) => ({ ...entry, outcomeWords: outcomes[entry.outcome].label })) },
    200,
  )
})
