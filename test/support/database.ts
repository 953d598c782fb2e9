import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { inject } from 'vitest'
import { databaseAt, type Database } from '../../src/store/database.ts'
import { startServer } from '../../src/store/embedded/server.ts'
import { migrate } from '../../src/store/migrations/migrate.ts'

/** Any fixed number: the files of a run make the template one after another, and all but the first find it made. */
const templateLock = 7_263_000_009

/**
 * A migrated, empty database of its own: on the embedded server of the run, or on the one of TEST_DATABASE_URL. Give it back
 * with `close`, which drops it.
 */
export async function freshDatabase(connections = 10): Promise<Database> {
  const admin = await adminUrl()
  const { id } = inject('databaseRun')
  const template = `gongkai_${id}_template`
  const name = `gongkai_${id}_${randomBytes(5).toString('hex')}`
  await onServer(admin, async (client) => {
    await client.query('select pg_advisory_lock($1)', [templateLock])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template])
    if (rowCount === 0) await makeTemplate(client, admin, template)
    await client.query('select pg_advisory_unlock($1)', [templateLock])
    await client.query(`create database ${name} template ${template} strategy file_copy`)
  })
  return databaseAt(urlOf(admin, name), connections, () =>
    onServer(admin, async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
  )
}

/** An empty database without a table. */
export async function emptyDatabase(): Promise<Database> {
  const admin = await adminUrl()
  const name = `gongkai_${inject('databaseRun').id}_${randomBytes(5).toString('hex')}`
  await onServer(admin, async (client) => void (await client.query(`create database ${name}`)))
  return databaseAt(urlOf(admin, name), 10, () =>
    onServer(admin, async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
  )
}

async function adminUrl(): Promise<string> {
  const { url, folder } = inject('databaseRun')
  if (url !== undefined) return url
  const server = await startServer(folder, { durable: false })
  if (!server.ok) throw new Error(`${server.no.code}: ${JSON.stringify(server.no.facts)}`)
  return server.value.url
}

async function makeTemplate(client: Client, admin: string, template: string): Promise<void> {
  const unfinished = `${template}_unfinished`
  await client.query(`drop database if exists ${unfinished} with (force)`)
  await client.query(`create database ${unfinished}`)
  const house = databaseAt(urlOf(admin, unfinished), 2, () => Promise.resolve())
  const migrated = await migrate(house.pool)
  await house.close()
  if (!migrated.ok) throw new Error(migrated.no.code)
  await client.query(`alter database ${unfinished} rename to ${template}`)
}

async function onServer(url: string, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

/** The address of another database of the same server. */
function urlOf(url: string, name: string): string {
  return url.replace(/^(postgres(?:ql)?:\/\/[^/]*\/)[^?]*/, `$1${name}`)
}
