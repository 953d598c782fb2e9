import type { Transaction } from 'kysely'
import type { CaseActor } from '../casework/case-desk.ts'
import { fillWords } from '../kernel/fill-words.ts'
import { instantOf } from '../store/instant.ts'
import { giveUp, markDone, markFailed, type OutboxRow, takeDue } from '../store/outbox.ts'
import type { Schema } from '../store/schema.ts'
import { actOnCase } from './act-on-case.ts'
import { composeMessage, messagePayload } from './compose-message.ts'
import type { Mailer } from './mailer.ts'
import { type DeliveryFault, deliveryFaults, messageWords } from './message-words.table.ts'
import type { Office } from './office.ts'
import { undoneWhenRefused } from './once.ts'

/** What goes to applicants. */
const kinds = ['letter', 'filed'] as const

/** After each attempt that failed, so many minutes: over two days in all. */
const waits = [1, 5, 15, 60, 240, 720, 1440] as const

const clockwork: CaseActor = { id: 'clockwork', roles: ['clockwork'] }

/**
 * Sends what waits in the outbox, one after the other; answers how many were taken up. What cannot be delivered is tried
 * again with growing waits, then given up; a letter served by e-mail that did not arrive is recorded as come back. Without
 * a mailer nothing is tried and everything waits.
 */
export async function deliverMessages(office: Office, most = 100): Promise<number> {
  const { mail } = office
  if (!mail) return 0
  for (let taken = 0; taken < most; taken += 1) if (!(await deliverOne(office, mail))) return taken
  return most
}

async function deliverOne(office: Office, mail: Mailer): Promise<boolean> {
  const done = await undoneWhenRefused(office, async (trx) => {
    const [row] = await takeDue(trx, office.organ.id, kinds, office.now(), 1)
    if (row) await deliver(trx, office, mail, row)
    return { ok: true, value: row !== undefined } as const
  })
  return done.ok && done.value
}

async function deliver(trx: Transaction<Schema>, office: Office, mail: Mailer, row: OutboxRow): Promise<void> {
  const composed = await composeMessage(trx, office, row)
  if (!composed.ok) {
    const { fault, failure } = composed.no
    return failure ? failed(trx, office, row, fault) : markDone(trx, row, office.now(), fault)
  }
  const answer = await mail.send(composed.value)
  if (answer.ok) return markDone(trx, row, office.now(), answer.evidence)
  const wait = waits[row.attempts]
  if (answer.forGood || wait === undefined) return failed(trx, office, row, answer.why)
  await markFailed(trx, row, answer.why, instantOf(new Date(Date.parse(office.now()) + wait * 60_000)))
}

/** Given up: a letter that was to be served by it has come back, and is to be sent again. */
async function failed(trx: Transaction<Schema>, office: Office, row: OutboxRow, why: string): Promise<void> {
  await giveUp(trx, row, why, office.now())
  const payload = messagePayload(row)
  if (!('route' in payload) || payload.route !== 'email') return
  const said = Object.hasOwn(deliveryFaults, why) ? deliveryFaults[why as DeliveryFault].zh : why
  await actOnCase(trx, office, {
    caseId: payload.caseId,
    actor: clockwork,
    command: {
      type: 'record-delivery-failure',
      letterId: payload.letterId,
      reason: fillWords(messageWords.failed, 'zh', { why: said }),
    },
    commandId: `delivery-${row.id}`,
  })
}
