import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { deliveries } from '../../reads/deliveries.ts'
import { id } from '../../services/case-command-shape.ts'
import { deliveryFaults } from '../../services/message-words.table.ts'
import { readOnly } from '../../store/read-only.ts'
import { address } from '../address.ts'
import { json, refusals } from '../responses.ts'
import { instantText, words } from '../shapes/common.ts'

export const deliveriesShape = z.object({
  configured: z
    .boolean()
    .describe('是否设置了邮件服务器；没有设置的，全部等待 / whether mail is set up; if not, all of it waits'),
  deliveries: z
    .array(
      z.object({
        id: z.string(),
        kind: z.string(),
        state: z.enum(['waiting', 'failing', 'given-up', 'done']),
        caseId: z.string(),
        letterId: z.string().optional(),
        route: z.string().optional(),
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
    'What was sent to applicants by e-mail, what waits, what failed and why; newest first. No address is told. Evidence is what the mail server answered.',
  tags: ['letters'],
  request: {
    query: z.strictObject({
      case: z.exactOptional(id),
      state: z.exactOptional(z.enum(['waiting', 'failing', 'given-up', 'done'])),
    }),
  },
  responses: { 200: json(deliveriesShape, '发送情况 / the messages'), ...refusals },
})

const most = 200

export const getDeliveries = address(route, async (c) => {
  const { db, organ, mail } = c.get('office')
  const { case: caseId, state } = c.req.valid('query')
  const asked = { ...(caseId !== undefined && { caseId }), ...(state && { state }), most }
  const found = await deliveries(readOnly(db), organ.id, asked)
  return c.json(
    {
      configured: mail !== undefined,
      deliveries: found.map(({ error, ...rest }) => ({
        ...rest,
        ...(error !== undefined && { error: inWords(error) }),
      })),
    },
    200,
  )
})

const inWords = (error: string) =>
  Object.hasOwn(deliveryFaults, error) ? deliveryFaults[error as keyof typeof deliveryFaults] : { zh: error, en: error }
