import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import type { TestProject } from 'vitest/node'
import { stopServer } from '../../src/store/embedded/stop-server.ts'

/** What test files know of the run they belong to. */
export interface DatabaseRun {
  /** Names the databases of this run. */
  readonly id: string
  /** The embedded server of this run lies here; started by the first file that needs it. */
  readonly folder: string
  /** Another server, given from outside, instead. */
  readonly url: string | undefined
}

declare module 'vitest' {
  interface ProvidedContext {
    databaseRun: DatabaseRun
  }
}

const prefix = `gongkai-test-${process.getuid?.() ?? 0}-`

/** Before all files: a place for the database of the run. After them: nothing of it is left. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  await sweep()
  const place = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`))
  const folder = join(place, 'postgres')
  const run = { id: randomBytes(4).toString('hex'), folder, url: process.env['TEST_DATABASE_URL'] }
  openTheWay(place)
  project.provide('databaseRun', run)
  return async () => {
    if (existsSync(folder)) await stopServer(folder)
    rmSync(place, { recursive: true, force: true })
    if (run.url !== undefined) await dropAll(run.url, run.id)
  }
}

/** The server may run under another user than we, who must come through. */
const openTheWay = (place: string): void => chmodSync(place, 0o755)

/** What a run that was killed left behind. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(prefix)) continue
    if (isAlive(Number(name.slice(prefix.length).split('-')[0]))) continue
    const place = join(tmpdir(), name)
    await stopServer(join(place, 'postgres'))
    rmSync(place, { recursive: true, force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function dropAll(url: string, id: string): Promise<void> {
  const client = new Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ datname: string }>('select datname from pg_database where datname like $1', [
    `gongkai\\_${id}\\_%`,
  ])
  for (const { datname } of rows) await client.query(`drop database ${datname} with (force)`)
  await client.end()
}
