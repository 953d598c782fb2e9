import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { escapeIdentifier, type Pool, type PoolClient } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { yes, type Result } from '../kernel/result.ts'
import type { BackupProgress } from './backup.ts'
import type { Manifest } from './backup-manifest.ts'
import type { Section } from './backup-sections.ts'
import type { FileStore } from './files.ts'
import { migrate } from './migrations/migrate.ts'
import { migrations } from './migrations/migrations.table.ts'
import { refuseStore, type StoreRefusal } from './store-refusals.table.ts'
import { numberedColumns, tableNames } from './tables.table.ts'
import { readBackup, verifyBackup } from './verify-backup.ts'

/**
 * Brings a backup into an empty database: first it is read to its end and verified, then everything goes in by one
 * transaction. Refuses a database with anything in it, a damaged file, and a backup of a newer program.
 */
export async function restore(
  pool: Pool,
  files: FileStore,
  path: string,
  progress: BackupProgress = () => undefined,
): Promise<Result<Manifest, StoreRefusal>> {
  const verified = await verifyBackup(path)
  if (!verified.ok) return verified
  const manifest = verified.value
  const known = migrations.at(-1)?.id ?? 0
  if (manifest.migration > known) return refuseStore('database-is-newer', { newest: manifest.migration, known })
  const filled = await firstFilledTable(pool)
  if (filled !== undefined) return refuseStore('not-empty', { table: filled })

  // First the schema the backup was made with, then its rows, then what has been migrated since.
  const before = await migrate(pool, manifest.migration)
  if (!before.ok) return before
  const client = await pool.connect()
  try {
    await client.query('begin')
    const filledSince = await firstFilledTable(client)
    if (filledSince !== undefined) return refuseStore('not-empty', { table: filledSince })
    const columns = new Map(manifest.tables.map((table) => [`table ${table.name}`, table]))
    const read = await readBackup(path, async (sections) => {
      let done = 0
      for await (const section of sections) {
        const table = columns.get(section.name)
        if (table && table.name !== 'migration') await copyInto(client, table.name, table.columns, section)
        else if (section.name === 'jobs') await addJobs(client, section)
        else if (section.name.startsWith('file ')) await files.keep(Readable.from(section.pieces))
        progress((done += 1), manifest.tables.length + manifest.files.length + 2)
      }
    })
    if (!read.ok) return read
    for (const [table, column] of numberedColumns)
      await client.query(
        `select setval(pg_get_serial_sequence('${table}', '${column}'), coalesce(max(${column}), 1), max(${column}) is not null) from ${table}`,
      )
    await client.query('commit')
  } finally {
    await client.query('rollback')
    client.release()
  }
  const after = await migrate(pool)
  if (!after.ok) return after
  await pool.query('analyze')
  return yes(manifest)
}

async function firstFilledTable(pool: Pool | PoolClient): Promise<string | undefined> {
  for (const table of tableNames) {
    if (table === 'migration') continue
    const there = await pool.query<{ there: boolean }>('select to_regclass($1) is not null as there', [table])
    if (!there.rows[0]?.there) continue
    const { rows } = await pool.query<{ filled: boolean }>(`select exists (select from ${table}) as filled`)
    if (rows[0]?.filled) return table
  }
  return undefined
}

async function copyInto(
  client: PoolClient,
  table: string,
  columns: readonly string[],
  { pieces }: Section,
): Promise<void> {
  const list = columns.map((column) => escapeIdentifier(column)).join(', ')
  await pipeline(
    Readable.from(pieces, { objectMode: false }),
    client.query(copyFrom(`copy ${escapeIdentifier(table)} (${list}) from stdin`)),
  )
}

/** Jobs go in through the queue's own door: its tables are its own affair. */
async function addJobs(client: PoolClient, { pieces }: Section): Promise<void> {
  await client.query(`create temporary table job_to_add (
    identifier text, payload json, queue_name text, run_at timestamptz, max_attempts int, key text, priority int
  ) on commit drop`)
  await pipeline(Readable.from(pieces, { objectMode: false }), client.query(copyFrom('copy job_to_add from stdin')))
  await client.query(`
    select graphile_worker.add_job(identifier, payload := payload, queue_name := queue_name, run_at := run_at,
      max_attempts := max_attempts, job_key := key, priority := priority)
    from job_to_add`)
}
