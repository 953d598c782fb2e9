import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { roleRefusal } from '../../casework/admission.ts'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuse } from '../../http/refuse.ts'
import { handleCase } from '../../services/handle-case.ts'
import { address } from '../address.ts'
import { answerOnce } from '../answer-once.ts'
import { json, refusals } from '../responses.ts'
import { actShape } from '../shapes/command.ts'
import { caseParams } from '../shapes/common.ts'

export const stepShape = z.object({ caseId: z.string(), version: z.int() })

const route = createRoute({
  method: 'post',
  path: '/cases/{id}/commands',
  operationId: 'actOnCase',
  summary: '办理 / Act on a case',
  description:
    'Does one command. `seen` is the version of the case that was read: when it has moved on meanwhile, the answer is 409 `changed-meanwhile`. Left out, the command is ruled on whatever the case is by then.',
  tags: ['cases'],
  middleware: idempotencyKey,
  request: { params: caseParams, body: { required: true, content: { 'application/json': { schema: actShape } } } },
  responses: { 200: json(stepShape, '已办理 / done'), ...refusals },
})

export const postCommand = address(route, async (c) => {
  const { command, seen } = c.req.valid('json')
  const actor = c.get('actor')
  const notHis = roleRefusal(command.type, actor)
  if (notHis) return refuse(c, notHis)
  const result = await handleCase(c.get('office'), {
    caseId: c.req.valid('param').id,
    actor,
    command,
    ...(seen !== undefined && { seen }),
    key: answerOnce(c),
  })
  return result.ok ? c.json(result.value, 200) : refuse(c, result.no)
})
