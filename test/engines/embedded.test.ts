import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openDatabase, type Database } from '../../src/store/database.ts'
import { readHistory } from '../../src/store/event-log.ts'
import { startServer } from '../../src/store/embedded/server.ts'
import { serverStatus, stopServer } from '../../src/store/embedded/stop-server.ts'
import { migrate } from '../../src/store/migrations/migrate.ts'
import { streamOf } from '../../src/store/streams.ts'
import { verifyLog } from '../../src/store/verify-log.ts'
import { startProgram } from '../support/start-program.ts'
import { writeNotes } from '../support/store-samples.ts'

const place = mkdtempSync(join(tmpdir(), 'gongkai-embedded-'))
chmodSync(place, 0o755)
const folder = join(place, 'postgres')
afterAll(async () => {
  await stopServer(folder)
  rmSync(place, { recursive: true, force: true })
})

async function open(): Promise<Database> {
  const opened = await openDatabase({ folder })
  if (!opened.ok) throw new Error(JSON.stringify(opened.no))
  const migrated = await migrate(opened.value.pool)
  expect(migrated.ok).toBe(true)
  return opened.value
}

const written = async ({ db }: Database, caseId: string): Promise<number> =>
  (await readHistory(db, streamOf('o1', 'case', caseId))).seq

test('the first to come starts the server, the last to leave stops it, and what was written is there again', async () => {
  expect(serverStatus(folder).state).toBe('none')
  const first = await open()
  const { pid } = serverStatus(folder)
  const second = await open()
  await writeNotes(second, 'a', ['1'])
  await first.close()
  expect(serverStatus(folder)).toMatchObject({ state: 'running', pid })
  await second.close()
  expect(serverStatus(folder).state).toBe('stopped')
  const again = await open()
  expect(await written(again, 'a')).toBe(1)
  await again.close()
})

test('no connection is let in without the password, and the password is for its owner alone', async () => {
  const house = await open()
  const passwordFile = join(folder, 'data/gongkai.password')
  expect(statSync(passwordFile).mode & 0o777).toBe(0o600)
  const password = readFileSync(passwordFile, 'utf8')
  const wrong = await openDatabase({ folder, url: house.url.replace(encodeURIComponent(password), 'guessed') })
  expect(wrong.ok ? 'open' : wrong.no.code).toBe('cannot-connect')
  expect(JSON.stringify(wrong)).not.toContain('guessed')
  const { rows } = await house.pool.query('select distinct auth_method from pg_hba_file_rules')
  expect(rows).toEqual([{ auth_method: 'scram-sha-256' }])
  await house.close()
})

test('a killed program leaves a server that the next one attaches to; nothing acknowledged is lost, nothing is half', async () => {
  const program = startProgram(folder, 'killed')
  await program.more(20)
  const { pid } = serverStatus(folder)
  await program.kill()
  expect(serverStatus(folder)).toMatchObject({ state: 'running', pid })
  const house = await open()
  expect(serverStatus(folder).pid).toBe(pid)
  expect(await written(house, 'killed')).toBeGreaterThanOrEqual(2 * program.acknowledged.length)
  expect((await verifyLog(house.db)).problems).toEqual([])
  await house.close()
  expect(serverStatus(folder).state).toBe('stopped')
})

test('a killed server is started again by the program that uses it, and what was acknowledged is there', async () => {
  const house = await open()
  await writeNotes(house, 'server-killed', ['1', '2'])
  const before = serverStatus(folder).pid ?? 0
  process.kill(before, 'SIGKILL')
  // A session of the dead server may still take an event: only another server's number says that it was started again.
  await expect.poll(() => serverStatus(folder).pid ?? before, { timeout: 20_000 }).not.toBe(before)
  const writeAgain = (): Promise<string> =>
    writeNotes(house, 'server-killed', ['3']).then(
      () => 'written',
      () => 'not yet',
    )
  await expect.poll(writeAgain, { timeout: 20_000 }).toBe('written')
  expect(await written(house, 'server-killed')).toBeGreaterThanOrEqual(3)
  expect((await verifyLog(house.db)).problems).toEqual([])
  await house.close()
  expect(serverStatus(folder).state).toBe('stopped')
})

test('a server stopped on purpose stays stopped', async () => {
  const house = await open()
  expect(await stopServer(folder)).toBe(true)
  expect(await stopServer(folder)).toBe(false)
  await house.close()
  expect(serverStatus(folder).state).toBe('stopped')
})

test('two programs that begin at once share one server; a second server on the folder is not started', async () => {
  const other = join(place, 'twice')
  const both = await Promise.all([startServer(other), startServer(other), startServer(other)])
  const pids = both.map((server) => (server.ok ? server.value.pid : server.no.code))
  expect(new Set(pids).size).toBe(1)
  expect(both.filter((server) => server.ok && server.value.started)).toHaveLength(1)
  await stopServer(other)
})

test('the number of a dead server that another program has by now does not stand in the way', async () => {
  const house = await open()
  await house.close()
  expect(serverStatus(folder).state).toBe('stopped')
  const pidFile = join(folder, 'data/postmaster.pid')
  writeFileSync(pidFile, `${process.pid}\n${join(folder, 'data')}\n1700000000\n5432\n/nowhere\n\n  1 1\nready   \n`)
  expect(serverStatus(folder).state).toBe('stopped')
  await (await open()).close()
  expect(existsSync(pidFile)).toBe(false)
})

test('a data folder of another major version is refused, and not touched', async () => {
  const versionFile = join(folder, 'data/PG_VERSION')
  const ours = readFileSync(versionFile, 'utf8')
  writeFileSync(versionFile, '14\n')
  const refused = await openDatabase({ folder })
  writeFileSync(versionFile, ours)
  expect(refused.ok ? 'open' : refused.no).toMatchObject({
    code: 'other-major-version',
    facts: { found: 14, ours: 18 },
  })
})

test('a place that cannot be made is refused with the reason', async () => {
  writeFileSync(join(place, 'file'), '')
  const refused = await openDatabase({ folder: join(place, 'file/postgres') })
  expect(refused.ok ? 'open' : refused.no.code).toBe('folder-not-writable')
})
