import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuse } from '../../http/refuse.ts'
import { isKeepable } from '../../http/text-faults.ts'
import { id } from '../../services/case-command-shape.ts'
import { takeOffFile } from '../../services/take-off-file.ts'
import { address } from '../address.ts'
import { answerOnce } from '../answer-once.ts'
import { json, refusals } from '../responses.ts'
import { caseParams } from '../shapes/common.ts'
import { stepShape } from './post-command.ts'

export const fileTakenOffShape = z.strictObject({ reason: z.string().trim().min(2).max(500).refine(isKeepable) })

const route = createRoute({
  method: 'post',
  path: '/cases/{id}/attachments/{attachmentId}/off',
  operationId: 'takeOffFile',
  summary: '撤下案件材料 / Take a file off a case',
  description:
    'A file the office put in, with the reason; an event of the case. It is kept and opened by the head alone. A section takes off what it put in itself; what an applicant handed in stays.',
  tags: ['cases'],
  middleware: idempotencyKey,
  request: {
    params: caseParams.extend({ attachmentId: id }),
    body: { required: true, content: { 'application/json': { schema: fileTakenOffShape } } },
  },
  responses: { 200: json(stepShape, '已撤下 / taken off'), ...refusals },
})

export const postAttachmentOff = address(route, async (c) => {
  const { id: caseId, attachmentId: fileId } = c.req.valid('param')
  const { reason } = c.req.valid('json')
  const result = await takeOffFile(c.get('office'), c.get('actor'), { caseId, fileId, reason }, answerOnce(c))
  return result.ok ? c.json(result.value, 200) : refuse(c, result.no)
})
