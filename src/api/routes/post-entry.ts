import { createRoute } from '@hono/zod-openapi'
import { idempotencyKey } from '../../http/idempotency-key.ts'
import { refuseEntry } from '../../http/refuse.ts'
import { ledgerRoleRefusal } from '../../ledgers/decide.ts'
import { ledgerContentsShape } from '../../services/ledger-command-shape.ts'
import { handleLedger } from '../../services/ledger-entries.ts'
import { address } from '../address.ts'
import { answerOnce } from '../answer-once.ts'
import { ledgerActor } from '../ledger-actor.ts'
import { json, refusals } from '../responses.ts'
import { entryStepShape } from '../shapes/ledger.ts'

const route = createRoute({
  method: 'post',
  path: '/ledger',
  operationId: 'enterEntry',
  summary: '登记台账条目 / Enter an entry of the ledgers',
  description:
    'Enters a document, an item, decisions, money, a procurement, or a dispute that comes from no request, as tables 2 and 4 of the annual report count them. Which fields a kind needs and may have is ruled by the ledgers; money in fen.',
  tags: ['ledger'],
  middleware: idempotencyKey,
  request: { body: { required: true, content: { 'application/json': { schema: ledgerContentsShape } } } },
  responses: { 201: json(entryStepShape, '已登记 / entered'), ...refusals },
})

export const postEntry = address(route, async (c) => {
  const actor = ledgerActor(c.get('actor'))
  const notHis = ledgerRoleRefusal('enter', actor)
  if (notHis) return refuseEntry(c, notHis)
  const command = { type: 'enter', contents: c.req.valid('json') } as const
  const result = await handleLedger(c.get('office'), { actor, command, key: answerOnce(c) })
  return result.ok ? c.json(result.value, 201) : refuseEntry(c, result.no)
})
