import { createRoute } from '@hono/zod-openapi'
import { z } from 'zod'
import { roleRefusal } from '../../casework/admission.ts'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuse } from '../../http/refuse.ts'
import { registerFields } from '../../services/case-command-shape.ts'
import { keepParty } from '../../services/keep-party.ts'
import { personShape } from '../../services/request-form-shape.ts'
import { address } from '../address.ts'
import { answerOnce } from '../answer-once.ts'
import { json, refusals } from '../responses.ts'

export const partyAskedShape = z.strictObject({ kind: registerFields.applicantKind, person: personShape })
export const partyKeptShape = z.strictObject({ partyId: z.string() })

const route = createRoute({
  method: 'post',
  path: '/parties',
  operationId: 'keepParty',
  summary: '登记第三方或者其他机关 / Enter a third party or another organ',
  description:
    'Keeps the name and address of whoever is to be consulted; the command `consult` names it by the id (arts. 32–34).',
  tags: ['cases'],
  middleware: idempotencyKey,
  request: { body: { required: true, content: { 'application/json': { schema: partyAskedShape } } } },
  responses: { 200: json(partyKeptShape, '已登记 / kept'), ...refusals },
})

export const postParty = address(route, async (c) => {
  const notHis = roleRefusal('consult', c.get('actor'))
  if (notHis) return refuse(c, notHis)
  const result = await keepParty(c.get('office'), c.req.valid('json'), answerOnce(c))
  return result.ok ? c.json(result.value, 200) : refuse(c, result.no)
})
