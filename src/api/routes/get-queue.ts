import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { dueBy, nearlyDue, overdue, toConfirm } from '../../reads/work-queue.ts'
import { day } from '../../services/case-command-shape.ts'
import { type ChannelCode, channels } from '../../statute/receipt-day.table.ts'
import { confirmationIsLate } from '../../statute/receipt-day.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { caseRow } from '../case-row.ts'
import { json, refusals } from '../responses.ts'
import { caseRowShape } from '../shapes/case-row.ts'
import { dayText } from '../shapes/common.ts'

const list = z.array(caseRowShape)

export const queueShape = z.object({ today: dayText, overdue: list, nearlyDue: list, due: list, unconfirmed: list })

const route = createRoute({
  method: 'get',
  path: '/queue',
  operationId: 'workQueue',
  summary: '待办 / What is due',
  description:
    'What the office owes, most urgent first: overdue; nearly due (its own early date has come); due by the day asked for, today when left out; and the requests whose receipt the office has put off confirming (art. 31).',
  tags: ['cases'],
  request: { query: z.strictObject({ by: z.exactOptional(day) }) },
  responses: { 200: json(queueShape, '待办 / the queue'), ...refusals },
})

const isChannel = (code: string): code is ChannelCode => Object.hasOwn(channels, code)

export const getQueue = address(route, async (c) => {
  const { db, organ, today, calendar } = c.get('office')
  const read = readOnly(db)
  const now = today()
  const by = c.req.valid('query').by ?? now
  const lists = {
    overdue: await overdue(read, organ.id, now),
    nearlyDue: await nearlyDue(read, organ.id, now),
    due: await dueBy(read, organ.id, by),
    unconfirmed: (await toConfirm(read, organ.id)).filter(
      ({ channel, arrived_on }) =>
        isChannel(channel) && confirmationIsLate(channel, { submitted: arrived_on }, now, calendar),
    ),
  }
  return c.json(
    {
      today: now,
      overdue: lists.overdue.map(caseRow),
      nearlyDue: lists.nearlyDue.map(caseRow),
      due: lists.due.map(caseRow),
      unconfirmed: lists.unconfirmed.map(caseRow),
    },
    200,
  )
})
