import { createHash } from 'node:crypto'
import { sql, type Transaction } from 'kysely'
import type { Instant } from './instant.ts'
import type { Schema } from './schema.ts'

/** A command as its sender names it: the same key with the same words is the same command, sent again. */
export interface KeyedCommand {
  readonly organ: string
  readonly key: string
  /** The words of the command, in a form that is the same each time. */
  readonly request: string
}

/** Whether a key is new, was answered already, or was used for other words. */
export type KeyState<Answer> =
  | { readonly state: 'new' }
  | { readonly state: 'answered'; readonly answer: Answer }
  | { readonly state: 'other-request' }

/** Looks a key up; until the transaction ends, the same key waits elsewhere. */
export async function lookUpKey<Answer>(trx: Transaction<Schema>, command: KeyedCommand): Promise<KeyState<Answer>> {
  const { organ, key } = command
  await sql`select pg_advisory_xact_lock(hashtextextended(${`command/${organ}/${key}`}, 0))`.execute(trx)
  const kept = await trx
    .selectFrom('command_answer')
    .select(['request_hash', 'answer'])
    .where('organ_id', '=', organ)
    .where('key', '=', key)
    .executeTakeFirst()
  if (!kept) return { state: 'new' }
  return kept.request_hash.equals(hashOf(command))
    ? { state: 'answered', answer: kept.answer as Answer }
    : { state: 'other-request' }
}

/** Keeps the answer to a key, in the transaction that did what it says. */
export async function keepAnswer(
  trx: Transaction<Schema>,
  command: KeyedCommand,
  answer: unknown,
  at: Instant,
): Promise<void> {
  await trx
    .insertInto('command_answer')
    .values({
      organ_id: command.organ,
      key: command.key,
      request_hash: hashOf(command),
      answer: JSON.stringify(answer),
      at,
    })
    .execute()
}

const hashOf = ({ request }: KeyedCommand): Buffer => createHash('sha256').update(request).digest()
