import { sql } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { Instant } from '../store/instant.ts'
import type { Schema } from '../store/schema.ts'

/** How a message to an applicant stands. */
export type DeliveryState = 'waiting' | 'failing' | 'given-up' | 'done'

/** A message to an applicant; to whom it goes is not told. */
export interface Delivery {
  readonly id: string
  readonly kind: string
  readonly state: DeliveryState
  readonly caseId: string
  readonly letterId?: string
  readonly route?: string
  readonly createdAt: Instant
  readonly doneAt?: Instant
  readonly attempts: number
  readonly tryAfter?: Instant
  readonly error?: string
  readonly evidence?: string
}

const kinds = ['letter', 'filed']

/** Messages to applicants, newest first: all, or those of one case, or those in one state. */
export async function deliveries(
  db: ReadonlyKysely<Schema>,
  organId: string,
  { caseId, state, most }: { readonly caseId?: string; readonly state?: DeliveryState; readonly most: number },
): Promise<readonly Delivery[]> {
  let query = db
    .selectFrom('outbox')
    .selectAll()
    .select(sql<string>`id::text`.as('numbered'))
    .where('organ_id', '=', organId)
    .where('kind', 'in', kinds)
  if (state === 'done') query = query.where('done_at', 'is not', null)
  else if (state !== undefined) query = query.where('done_at', 'is', null)
  if (state === 'given-up') query = query.where('given_up_at', 'is not', null)
  if (state === 'failing') query = query.where('given_up_at', 'is', null).where('attempts', '>', 0)
  if (state === 'waiting') query = query.where('given_up_at', 'is', null).where('attempts', '=', 0)
  if (caseId !== undefined) query = query.where(sql<boolean>`payload ->> 'caseId' = ${caseId}`)
  const rows = await query.orderBy('id', 'desc').limit(most).execute()
  return rows.map((row) => {
    const payload = row.payload as { readonly caseId: string; readonly letterId?: string; readonly route?: string }
    return {
      id: row.numbered,
      kind: row.kind,
      state: row.done_at ? 'done' : row.given_up_at ? 'given-up' : row.attempts > 0 ? 'failing' : 'waiting',
      caseId: payload.caseId,
      ...(payload.letterId !== undefined && { letterId: payload.letterId }),
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
