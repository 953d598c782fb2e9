import { createRoute } from '@hono/zod-openapi'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuseEntry } from '../../http/refuse.ts'
import { ledgerRoleRefusal } from '../../ledgers/decide.ts'
import { handleLedger } from '../../services/ledger-entries.ts'
import { address } from '../address.ts'
import { answerOnce } from '../answer-once.ts'
import { ledgerActor } from '../ledger-actor.ts'
import { json, refusals } from '../responses.ts'
import { caseParams } from '../shapes/common.ts'
import { entryActShape, entryStepShape } from '../shapes/ledger.ts'

const route = createRoute({
  method: 'post',
  path: '/ledger/{id}/commands',
  operationId: 'actOnEntry',
  summary: '办理台账条目 / Act on an entry',
  description:
    'Amends an entry, records its publication, its end or the result of a dispute, takes an end back, strikes the entry out. `seen` is the version that was read: when the entry has moved on meanwhile, the answer is 409 `changed-meanwhile`.',
  tags: ['ledger'],
  middleware: idempotencyKey,
  request: { params: caseParams, body: { required: true, content: { 'application/json': { schema: entryActShape } } } },
  responses: { 200: json(entryStepShape, '已办理 / done'), ...refusals },
})

export const postEntryCommand = address(route, async (c) => {
  const { command, seen } = c.req.valid('json')
  const actor = ledgerActor(c.get('actor'))
  const notHis = ledgerRoleRefusal(command.type, actor)
  if (notHis) return refuseEntry(c, notHis)
  const result = await handleLedger(c.get('office'), {
    entryId: c.req.valid('param').id,
    actor,
    command,
    ...(seen !== undefined && { seen }),
    key: answerOnce(c),
  })
  return result.ok ? c.json(result.value, 200) : refuseEntry(c, result.no)
})
