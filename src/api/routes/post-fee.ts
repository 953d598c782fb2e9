import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { roleRefusal } from '../../casework/admission.ts'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuse } from '../../http/refuse.ts'
import { notifyFee } from '../../services/notify-fee.ts'
import { address } from '../address.ts'
import { answerOnce } from '../answer-once.ts'
import { json, refusals } from '../responses.ts'
import { caseParams } from '../shapes/common.ts'
import { stepShape } from './post-command.ts'

export const feeAskedShape = z.discriminatedUnion('tariff', [
  z.strictObject({ tariff: z.literal('pieces') }),
  z.strictObject({ tariff: z.literal('pages'), pages: z.int().min(1).max(100_000) }),
])

const route = createRoute({
  method: 'post',
  path: '/cases/{id}/fee',
  operationId: 'notifyFee',
  summary: '收费通知 / Notify the fee',
  description:
    'Notifies the fee by piece or by page; how many pieces the applicant had before in that month is counted here (国办函〔2020〕109号 arts. 3, 4, 6).',
  tags: ['cases'],
  middleware: idempotencyKey,
  request: { params: caseParams, body: { required: true, content: { 'application/json': { schema: feeAskedShape } } } },
  responses: { 200: json(stepShape, '已通知 / notified'), ...refusals },
})

export const postFee = address(route, async (c) => {
  const actor = c.get('actor')
  const notHis = roleRefusal('notify-fee', actor)
  if (notHis) return refuse(c, notHis)
  const asked = { caseId: c.req.valid('param').id, ...c.req.valid('json') }
  const result = await notifyFee(c.get('office'), actor, asked, answerOnce(c))
  return result.ok ? c.json(result.value, 200) : refuse(c, result.no)
})
