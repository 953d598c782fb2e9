import { runMigrations as installJobs } from 'graphile-worker'
import type { Pool } from 'pg'
import { no, yes, type Result } from '../../kernel/result.ts'
import { migratingLock } from '../locks.ts'
import type { StoreRefusal } from '../store-refusals.table.ts'
import { quietJobs } from '../jobs.ts'
import { migrations, type Migration } from './migrations.table.ts'

/**
 * Brings the database to this program's schema, each migration in a transaction of its own; what is already there stays.
 * Answers with what was applied. Refuses a database that a newer program has migrated. `upTo` stops at an older state, into
 * which a backup of that time is restored.
 */
export async function migrate(pool: Pool, upTo = Infinity): Promise<Result<readonly Migration[], StoreRefusal>> {
  const client = await pool.connect()
  const applied: Migration[] = []
  try {
    await client.query('select pg_advisory_lock($1)', [migratingLock])
    await client.query(
      'create table if not exists migration (id int primary key, name text not null, applied_at timestamptz not null default now())',
    )
    const { rows } = await client.query<{ id: number }>('select id from migration order by id')
    const newer = newerThanKnown(rows.map(({ id }) => id))
    if (newer) return no(newer)

    for (const migration of migrations) {
      if (migration.id > upTo || rows.some(({ id }) => id === migration.id)) continue
      await client.query('begin')
      // The row comes first: a rival that ran without the lock is stopped by its key, not by half a schema.
      await client.query('insert into migration (id, name) values ($1, $2)', [migration.id, migration.name])
      await client.query(migration.sql)
      await client.query('commit')
      applied.push(migration)
    }
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    await client.query('select pg_advisory_unlock($1)', [migratingLock]).catch(() => undefined)
    client.release()
  }
  await installJobs({ pgPool: pool, logger: quietJobs })
  return yes(applied)
}

/** The migrations the database still lacks; refuses a database that a newer program has migrated. */
export async function pendingMigrations(pool: Pool): Promise<Result<readonly Migration[], StoreRefusal>> {
  const { rows } = await pool.query<{ there: boolean }>(`select to_regclass('migration') is not null as there`)
  if (!rows[0]?.there) return yes(migrations)
  const read = await pool.query<{ id: number }>('select id from migration order by id')
  const done = read.rows.map(({ id }) => id)
  const newer = newerThanKnown(done)
  return newer ? no(newer) : yes(migrations.filter(({ id }) => !done.includes(id)))
}

function newerThanKnown(done: readonly number[]): StoreRefusal | undefined {
  const [known, newest] = [migrations.at(-1)?.id ?? 0, done.at(-1) ?? 0]
  return newest > known ? { code: 'database-is-newer', facts: { newest, known } } : undefined
}
