import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import type { DeliveryRoute } from '../../casework/case-events.ts'
import { deliveries, deliveryCounts } from '../../reads/deliveries.ts'
import { id } from '../../services/case-command-shape.ts'
import { deliveryFaults } from '../../services/message-words.table.ts'
import type { LetterKey } from '../../statute/letter-duties.table.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { deliveryRoute, letterKey } from '../shapes/case-file.ts'
import { instantText, words } from '../shapes/common.ts'
import { pageQuery } from '../shapes/staff.ts'

export const deliveriesShape = z.object({
  configured: z
    .boolean()
    .describe('是否设置了邮件服务器；没有设置的，全部等待 / whether mail is set up; if not, all of it waits'),
  counts: z.object({ waiting: z.int(), failing: z.int(), 'given-up': z.int() }),
  next: z.string().optional(),
  deliveries: z
    .array(
      z.object({
        id: z.string(),
        kind: z.string(),
        state: z.enum(['waiting', 'failing', 'given-up', 'done']),
        caseId: z.string(),
        number: z.string().describe('受理编号 / number of the case'),
        letterId: z.string().optional(),
        letter: z.object({ key: letterKey, number: z.string() }).optional(),
        route: deliveryRoute.optional(),
        createdAt: instantText,
        doneAt: instantText.optional(),
        attempts: z.int(),
        tryAfter: instantText.optional(),
        error: words.optional(),
        evidence: z.string().optional(),
      }),
    )
    .readonly(),
})

const route = createRoute({
  method: 'get',
  path: '/deliveries',
  operationId: 'deliveries',
  summary: '发送情况 / Messages to applicants',
  description:
    'What was sent to applicants by e-mail, what waits, what failed and why; newest first, page by page. No address is told. Evidence is what the mail server answered.',
  tags: ['letters'],
  request: {
    query: z.strictObject({
      case: z.exactOptional(id),
      state: z
        .exactOptional(z.enum(['waiting', 'failing', 'given-up', 'done', 'open']))
        .describe('open：没有送出的全部，失败的在前 / open: all that has not gone, failed first, as one page'),
      before: pageQuery.shape.before.describe('上一页的 next / `next` of the page before'),
    }),
  },
  responses: { 200: json(deliveriesShape, '发送情况 / the messages'), ...refusals },
})

/** So many on a page. */
const most = 200

export const getDeliveries = address(route, async (c) => {
  const { db, organ, mail } = c.get('office')
  const { case: caseId, ...asked } = c.req.valid('query')
  const reading = readOnly(db)
  const [found, counts] = await Promise.all([
    deliveries(reading, organ.id, { ...asked, ...(caseId !== undefined && { caseId }), most: most + 1 }),
    deliveryCounts(reading, organ.id),
  ])
  const page = found.slice(0, most)
  const next = found.length > most && asked.state !== 'open' ? page.at(-1)?.id : undefined
  return c.json(
    {
      configured: mail !== undefined,
      counts,
      ...(next !== undefined && { next }),
      deliveries: page.map(({ error, letter, route, ...rest }) => ({
        ...rest,
        ...(letter && { letter: { ...letter, key: letter.key as LetterKey } }),
        ...(route !== undefined && { route: route as DeliveryRoute }),
        ...(error !== undefined && { error: inWords(error) }),
      })),
    },
    200,
  )
})

const inWords = (error: string) =>
  Object.hasOwn(deliveryFaults, error) ? deliveryFaults[error as keyof typeof deliveryFaults] : { zh: error, en: error }
