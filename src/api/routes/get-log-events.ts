import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { logActors } from '../../reads/log-actors.ts'
import { logEvents } from '../../reads/log-events.ts'
import { streamLabels } from '../../reads/stream-labels.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { cursorOf, limitShape } from '../cursor.ts'
import { json, refusals } from '../responses.ts'
import { logEventShape, logFilters, streamKindCode } from '../shapes/log.ts'
import { logCursor } from '../log-cursor.ts'

const query = z.strictObject({
  ...logFilters,
  kind: z.exactOptional(streamKindCode).describe('哪一类案卷 / of which kind of history'),
  type: z.exactOptional(z.string().regex(/^[a-z-]{1,60}$/)).describe('哪一类事项 / which kind of event'),
  after: z.exactOptional(logCursor).describe('上一页的 next / `next` of the page before'),
  limit: limitShape,
})

export const logEventsShape = z.object({
  events: z.array(logEventShape),
  labels: z.record(z.string(), z.string()).describe('案卷的编号或者名称 / number or title of a history'),
  actors: z
    .array(z.object({ id: z.string(), name: z.string().optional() }))
    .readonly()
    .describe('可能的登记人 / who may have written something down'),
  next: z.string().optional(),
})

const route = createRoute({
  method: 'get',
  path: '/log/events',
  operationId: 'logEvents',
  summary: '日志 / The log',
  description:
    'What was written down across all histories, newest first, page by page: that it happened, when and by whom; never what it says.',
  tags: ['office'],
  request: { query },
  responses: { 200: json(logEventsShape, '一页 / one page'), ...refusals },
})

export const getLogEvents = address(route, async (c) => {
  const { db, organ } = c.get('office')
  const { limit, ...asked } = c.req.valid('query')
  const reading = readOnly(db)
  const { rows, next } = await logEvents(reading, organ.id, { ...asked, limit: Number(limit) })
  const [labels, actors] = await Promise.all([
    streamLabels(
      reading,
      organ.id,
      rows.map(({ stream }) => stream),
    ),
    logActors(reading, organ.id),
  ])
  const events = rows.map(({ stream, seq, type, happened_on, actor, at, hash }) => ({
    stream,
    seq,
    type,
    on: happened_on,
    actor,
    at,
    hash: hash.toString('hex'),
  }))
  return c.json(
    { events, labels, actors, ...(next && { next: cursorOf([next.at, `${next.stream}/${next.seq}`]) }) },
    200,
  )
})
