import type { Transaction } from 'kysely'
import type { Result } from '../kernel/result.ts'
import { keepAnswer, lookUpKey } from '../store/command-answers.ts'
import type { Schema } from '../store/schema.ts'
import type { Office } from './office.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

/** What makes a request the same request when it is sent again: its key, and its words. */
export interface Once {
  readonly key: string
  readonly request: unknown
}

/**
 * Runs one piece of work in one transaction. With a key, work that was accepted before is not done again: its answer is
 * given once more. A refusal leaves nothing behind, not even the key.
 */
export function once<Answer, No = OfficeRefusal>(
  office: Office,
  same: Once | undefined,
  work: (trx: Transaction<Schema>) => Promise<Result<Answer, No>>,
): Promise<Result<Answer, No | OfficeRefusal>> {
  return undoneWhenRefused(office, async (trx): Promise<Result<Answer, No | OfficeRefusal>> => {
    if (!same) return work(trx)
    const keyed = { organ: office.organ.id, key: same.key, request: JSON.stringify(same.request) }
    const known = await lookUpKey<Answer>(trx, keyed)
    if (known.state === 'other-request') return refuseService('key-used-otherwise', { key: same.key })
    if (known.state === 'answered') return { ok: true, value: known.answer }
    const result = await work(trx)
    if (result.ok) await keepAnswer(trx, keyed, result.value, office.now())
    return result
  })
}

/** Several streams may have been written before one of them refuses: all or nothing. */
export async function undoneWhenRefused<Answer, No = OfficeRefusal>(
  { db }: Pick<Office, 'db'>,
  work: (trx: Transaction<Schema>) => Promise<Result<Answer, No>>,
): Promise<Result<Answer, No>> {
  const trx = await db.startTransaction().execute()
  try {
    const result = await work(trx)
    await (result.ok ? trx.commit() : trx.rollback()).execute()
    return result
  } catch (error) {
    if (!trx.isCommitted && !trx.isRolledBack) await trx.rollback().execute()
    throw error
  }
}
