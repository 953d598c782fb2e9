import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuse } from '../../http/refuse.ts'
import { organRecordShape } from '../../services/organ-record.ts'
import { setOrgan } from '../../services/set-organ.ts'
import { address } from '../address.ts'
import { answerOnce } from '../answer-once.ts'
import { json, refusals } from '../responses.ts'
import { recordChangesShape } from './get-organ-record.ts'

export const organAskedShape = z.strictObject({
  record: organRecordShape,
  seen: z.exactOptional(z.int().min(0)).describe('您看到的变更次数 / the change you had before your eyes'),
})

export const organSetShape = z.object({
  version: z.int(),
  changes: recordChangesShape,
  moved: z.array(z.string()).readonly().describe('期限随之改变的案件 / cases whose due date moved with it'),
})

const route = createRoute({
  method: 'post',
  path: '/organ/record',
  operationId: 'setOrgan',
  summary: '变更机关信息 / Change the record of the organ',
  description:
    'Enters the whole record. Guide, pages, letters and reports show it at once; with another region or period of the office the cases in hand are reckoned anew. Refused when the record moved on meanwhile.',
  tags: ['office'],
  middleware: idempotencyKey,
  request: { body: { required: true, content: { 'application/json': { schema: organAskedShape } } } },
  responses: { 200: json(organSetShape, '已变更 / changed'), ...refusals },
})

export const postOrganRecord = address(route, async (c) => {
  const { record, seen } = c.req.valid('json')
  const asked = { actor: c.get('staff').id, record, key: answerOnce(c), ...(seen !== undefined && { seen }) }
  const result = await setOrgan(c.get('office'), asked)
  return result.ok ? c.json(result.value, 200) : refuse(c, result.no)
})
