import { sql } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { Instant } from '../store/instant.ts'
import type { Schema } from '../store/schema.ts'

/** How a message to an applicant stands. */
export type DeliveryState = 'waiting' | 'failing' | 'given-up' | 'done'

/** How many messages of an office have not gone, by how they stand. */
export type DeliveryCounts = Readonly<Record<Exclude<DeliveryState, 'done'>, number>>

/** A message to an applicant; to whom it goes is not told. */
export interface Delivery {
  readonly id: string
  readonly kind: string
  readonly state: DeliveryState
  readonly caseId: string
  /** The number of the case. */
  readonly number: string
  readonly letterId?: string
  /** Which letter of the catalogue, and its number. */
  readonly letter?: { readonly key: string; readonly number: string }
  readonly route?: string
  readonly createdAt: Instant
  readonly doneAt?: Instant
  readonly attempts: number
  readonly tryAfter?: Instant
  readonly error?: string
  readonly evidence?: string
}

const kinds = ['letter', 'filed']

/** Messages to applicants, the newest first: of one case, or that stand so; `open` is all that has not gone, what failed first. */
export async function deliveries(
  db: ReadonlyKysely<Schema>,
  organId: string,
  { caseId, state, before, most }: DeliveriesAsked,
): Promise<readonly Delivery[]> {
  let query = db
    .selectFrom('outbox')
    .innerJoin('case_register', (join) =>
      join
        .onRef('case_register.organ_id', '=', 'outbox.organ_id')
        .on('case_register.case_id', '=', sql<string>`outbox.payload ->> 'caseId'`),
    )
    .leftJoin('letter', (join) =>
      join
        .onRef('letter.organ_id', '=', 'outbox.organ_id')
        .on('letter.case_id', '=', sql<string>`outbox.payload ->> 'caseId'`)
        .on('letter.letter_id', '=', sql<string>`outbox.payload ->> 'letterId'`),
    )
    .selectAll('outbox')
    .select([
      sql<string>`outbox.id::text`.as('numbered'),
      'case_register.number as case_number',
      'letter.key as letter_key',
      'letter.number as letter_number',
    ])
    .where('outbox.organ_id', '=', organId)
    .where('outbox.kind', 'in', kinds)
  if (state === 'done') query = query.where('done_at', 'is not', null)
  else if (state !== undefined) query = query.where('done_at', 'is', null)
  if (state === 'given-up') query = query.where('given_up_at', 'is not', null)
  if (state === 'failing') query = query.where('given_up_at', 'is', null).where('attempts', '>', 0)
  if (state === 'waiting') query = query.where('given_up_at', 'is', null).where('attempts', '=', 0)
  if (state === 'open')
    query = query.orderBy(sql`case when given_up_at is not null then 0 when attempts > 0 then 1 else 2 end`)
  if (caseId !== undefined) query = query.where('case_register.case_id', '=', caseId)
  if (before !== undefined) query = query.where('outbox.id', '<', before)
  const rows = await query.orderBy('outbox.id', 'desc').limit(most).execute()
  return rows.map((row) => {
    const payload = row.payload as { readonly caseId: string; readonly letterId?: string; readonly route?: string }
    return {
      id: row.numbered,
      kind: row.kind,
      state: row.done_at ? 'done' : row.given_up_at ? 'given-up' : row.attempts > 0 ? 'failing' : 'waiting',
      caseId: payload.caseId,
      number: row.case_number,
      ...(payload.letterId !== undefined && { letterId: payload.letterId }),
      ...(row.letter_key !== null &&
        row.letter_number !== null && { letter: { key: row.letter_key, number: row.letter_number } }),
      ...(payload.route !== undefined && { route: payload.route }),
      createdAt: row.created_at,
      ...(row.done_at && { doneAt: row.done_at }),
      attempts: row.attempts,
      ...(row.try_after && { tryAfter: row.try_after }),
      ...(row.last_error !== null && { error: row.last_error }),
      ...(row.evidence !== null && { evidence: row.evidence }),
    }
  })
}

export interface DeliveriesAsked {
  readonly caseId?: string
  readonly state?: DeliveryState | 'open'
  /** The message after which the page begins. */
  readonly before?: string
  readonly most: number
}

/** How many messages to applicants have not gone. */
export async function deliveryCounts(db: ReadonlyKysely<Schema>, organId: string): Promise<DeliveryCounts> {
  return db
    .selectFrom('outbox')
    .select(({ fn, eb }) => [
      fn.countAll<number>().filterWhere('given_up_at', 'is not', null).as('given-up'),
      fn
        .countAll<number>()
        .filterWhere(eb.and([eb('given_up_at', 'is', null), eb('attempts', '>', 0)]))
        .as('failing'),
      fn
        .countAll<number>()
        .filterWhere(eb.and([eb('given_up_at', 'is', null), eb('attempts', '=', 0)]))
        .as('waiting'),
    ])
    .where('organ_id', '=', organId)
    .where('kind', 'in', kinds)
    .where('done_at', 'is', null)
    .executeTakeFirstOrThrow()
}
