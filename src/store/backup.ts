import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createGzip } from 'node:zlib'
import { escapeIdentifier, type Pool, type PoolClient } from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { yes, type Result } from '../kernel/result.ts'
import { Meter, type FileEntry, type Manifest, type TableEntry } from './backup-manifest.ts'
import { writeSection, writeStart } from './backup-sections.ts'
import { parseFileHash, type FileStore } from './files.ts'
import { pendingMigrations } from './migrations/migrate.ts'
import { refuseStore, type StoreRefusal } from './store-refusals.table.ts'
import { tableKeys, tableNames } from './tables.table.ts'

/** How many tables and files have been done, of how many. */
export type BackupProgress = (done: number, of: number) => void

/**
 * Writes everything the house holds into one file: all tables as they are at one moment, open jobs, all files they name, and a
 * manifest with counts and hashes. Others work on meanwhile. The file appears whole or not at all; one that exists is refused.
 */
export async function backup(
  pool: Pool,
  files: FileStore,
  path: string,
  progress: BackupProgress = () => undefined,
): Promise<Result<Manifest, StoreRefusal>> {
  if (existsSync(path)) return refuseStore('file-exists', { path })
  const pending = await pendingMigrations(pool)
  if (!pending.ok) return pending
  if (pending.value.length > 0) return refuseStore('not-migrated', { count: pending.value.length })
  const unfinished = `${path}.unfinished`
  const client = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    const made: { manifest?: Manifest } = {}
    const target = createWriteStream(unfinished, { mode: 0o600, flush: true })
    await pipeline(
      Readable.from(sections(client, files, progress, made), { objectMode: false }),
      createGzip({ level: constants.Z_BEST_SPEED }),
      target,
    )
    if (!made.manifest) throw new Error('The backup ended without a manifest')
    await rename(unfinished, path)
    return yes(made.manifest)
  } finally {
    await client.query('rollback')
    client.release()
    await rm(unfinished, { force: true })
  }
}

async function* sections(
  client: PoolClient,
  files: FileStore,
  progress: BackupProgress,
  made: { manifest?: Manifest },
): AsyncGenerator<Buffer> {
  yield writeStart()
  const hashes = await filesNamed(client)
  const all = tableNames.length + hashes.length
  const tables: TableEntry[] = []
  for (const [index, name] of tableNames.entries()) {
    const columns = await columnsOf(client, name)
    const meter = new Meter()
    const list = (names: readonly string[]): string => names.map((column) => escapeIdentifier(column)).join(', ')
    const select = `select ${list(columns)} from ${escapeIdentifier(name)} order by ${list(tableKeys[name])}`
    yield* writeSection(`table ${name}`, meter.through(rowsOf(client, select)))
    tables.push({ name, columns, rows: meter.lines, ...meter.end() })
    progress(index + 1, all)
  }
  const jobMeter = new Meter()
  yield* writeSection('jobs', jobMeter.through(rowsOf(client, openJobs)))

  const entries: FileEntry[] = []
  const missingFiles: string[] = []
  for (const [index, hash] of hashes.entries()) {
    const known = parseFileHash(hash)
    const file = known && (await files.pathOf(known))
    if (file === undefined) missingFiles.push(hash)
    else {
      const meter = new Meter()
      yield* writeSection(`file ${hash}`, meter.through(createReadStream(file)))
      entries.push({ hash, ...meter.end() })
    }
    progress(tableNames.length + index + 1, all)
  }
  made.manifest = {
    ...(await aboutServer(client)),
    tables,
    jobs: { count: jobMeter.lines, ...jobMeter.end() },
    files: entries,
    missingFiles,
  }
  yield* writeSection('manifest', [Buffer.from(JSON.stringify(made.manifest))])
}

const rowsOf = (client: PoolClient, select: string): AsyncIterable<Buffer> =>
  client.query(copyTo(`copy (${select}) to stdout`))

/** Jobs that were not done and not given up; one that runs now is begun anew after a restore. */
const openJobs = `
  select tasks.identifier, jobs.payload, queues.queue_name, jobs.run_at, jobs.max_attempts, jobs.key, jobs.priority
  from graphile_worker._private_jobs as jobs
  join graphile_worker._private_tasks as tasks on tasks.id = jobs.task_id
  left join graphile_worker._private_job_queues as queues on queues.id = jobs.job_queue_id
  where jobs.attempts < jobs.max_attempts order by jobs.id`

/** The columns that are stored; the others follow from them. */
export async function columnsOf(client: PoolClient, table: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select attname as name from pg_attribute
     where attrelid = to_regclass($1) and attnum > 0 and not attisdropped and attgenerated = '' order by attnum`,
    [table],
  )
  return rows.map(({ name }) => name)
}

async function filesNamed(client: PoolClient): Promise<readonly string[]> {
  const { rows } = await client.query<{ hash: string }>(
    `select hash from stored_file
     union select unnest(array[docx_hash, pdf_hash, html_hash]) from letter
     except select null order by 1`,
  )
  return rows.map(({ hash }) => hash)
}

async function aboutServer(client: PoolClient): Promise<Pick<Manifest, 'madeAt' | 'server' | 'migration'>> {
  const { rows } = await client.query<{ at: string; server: string; migration: number }>(
    `select now() as at, current_setting('server_version') as server, (select max(id) from migration) as migration`,
  )
  const [row] = rows
  if (!row) throw new Error('The server did not tell its version')
  return { madeAt: row.at, server: row.server, migration: row.migration }
}
