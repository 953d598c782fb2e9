import type { Transaction } from 'kysely'
import type { CaseActor } from '../casework/case-desk.ts'
import { fillWords } from '../kernel/fill-words.ts'
import { type Instant, instantOf } from '../store/instant.ts'
import {
  claim,
  giveUp,
  interrupted,
  isStillTried,
  markDone,
  markFailed,
  type OutboxRow,
  takeDue,
} from '../store/outbox.ts'
import type { Schema } from '../store/schema.ts'
import { actOnCase } from './act-on-case.ts'
import { composeMessage, messagePayload } from './compose-message.ts'
import type { MailAnswer, Mailer, MailMessage } from './mailer.ts'
import { type DeliveryFault, deliveryFaults, messageWords } from './message-words.table.ts'
import type { Office } from './office.ts'
import { undoneWhenRefused } from './once.ts'

/** What goes to applicants. */
const kinds = ['letter', 'filed'] as const

/** After each attempt that failed, so many minutes: over two days in all. */
const waits = [1, 5, 15, 60, 240, 720, 1440] as const

const clockwork: CaseActor = { id: 'clockwork', roles: ['clockwork'] }

/** A server that says nothing is given up long before; until then nobody else takes the message up. */
const leaseMinutes = 15

/**
 * Sends what waits in the outbox, one after the other; answers how many were taken up. What cannot be delivered is tried
 * again with growing waits, then given up; a letter served by e-mail that did not arrive is recorded as come back. Without
 * a mailer nothing is tried and everything waits. No transaction is open while the server is spoken to: that a message is being sent
 * is written down before, what came of it after (docs/adr/0176-told-before-and-after.md).
 */
export async function deliverMessages(office: Office, most = 100): Promise<number> {
  const { mail } = office
  if (!mail) return 0
  for (let taken = 0; taken < most; taken += 1) if (!(await deliverOne(office, mail))) return taken
  return most
}

async function deliverOne(office: Office, mail: Mailer): Promise<boolean> {
  const taken = await inTransaction(office, (trx) => takeUp(trx, office))
  if (!taken) return false
  const { row, message } = taken
  if (!message) return true
  const answer = await mail.send(message)
  await inTransaction(office, async (trx) => {
    if (await isStillTried(trx, row)) await conclude(trx, office, row, answer)
  })
  return true
}

async function inTransaction<Answer>(
  office: Office,
  work: (trx: Transaction<Schema>) => Promise<Answer>,
): Promise<Answer | undefined> {
  const done = await undoneWhenRefused(office, async (trx) => ({ ok: true, value: await work(trx) }) as const)
  return done.ok ? done.value : undefined
}

/** The next message, now known to be under way; without words when there is nothing to send, which is settled. */
async function takeUp(
  trx: Transaction<Schema>,
  office: Office,
): Promise<{ readonly row: OutboxRow; readonly message?: MailMessage } | undefined> {
  const { organ, now } = office
  const [waiting] = await takeDue(trx, organ.id, kinds, now(), 1)
  if (!waiting) return undefined
  if (waiting.last_error === interrupted.twice) {
    await failed(trx, office, waiting, interrupted.twice)
    return { row: waiting }
  }
  const row = await claim(trx, waiting, later(now(), leaseMinutes))
  const composed = await composeMessage(trx, office, row)
  if (composed.ok) return { row, message: composed.value }
  const { fault, failure } = composed.no
  await (failure ? failed(trx, office, row, fault) : markDone(trx, row, now(), fault))
  return { row }
}

async function conclude(trx: Transaction<Schema>, office: Office, row: OutboxRow, answer: MailAnswer): Promise<void> {
  if (answer.ok) return markDone(trx, row, office.now(), answer.evidence)
  const wait = waits[row.attempts - 1]
  if (answer.forGood || wait === undefined) return failed(trx, office, row, answer.why)
  await markFailed(trx, row, answer.why, later(office.now(), wait))
}

const later = (at: Instant, minutes: number): Instant => instantOf(new Date(Date.parse(at) + minutes * 60_000))

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
