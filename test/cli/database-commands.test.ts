import { migrations } from '../../src/store/migrations/migrations.table.ts'
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import type { Desk } from '../../src/cli/command.ts'
import { readConfiguration } from '../../src/main/configuration.ts'
import { openDatabase } from '../../src/store/database.ts'
import { stopServer } from '../../src/store/embedded/stop-server.ts'
import { gongkai, type Ran } from '../support/test-desk.ts'
import { writeNotes } from '../support/store-samples.ts'

const place = mkdtempSync(join(tmpdir(), 'gongkai-commands-'))
chmodSync(place, 0o755)
const folders = [join(place, 'one'), join(place, 'two')] as const
afterAll(async () => {
  for (const folder of folders) await stopServer(join(folder, 'postgres'))
  rmSync(place, { recursive: true, force: true })
})

const run = (
  line: string,
  environment: Readonly<Record<string, string>> = {},
  desk: Partial<Desk> = {},
): Promise<Ran> =>
  gongkai(line.split(' '), {
    folder: place,
    settings: () => readConfiguration({ GONGKAI_VAR: 'one', ...environment }, place),
    ...desk,
  })

const facts = async (line: string, environment: Readonly<Record<string, string>> = {}) =>
  JSON.parse((await run(`${line} --format json`, environment)).printed) as Record<string, unknown>

test('a house is made, migrated, written, backed up, restored elsewhere and verified by its commands', async () => {
  expect(await facts('db status')).toMatchObject({ state: 'none' })
  expect(await facts('db start')).toMatchObject({ state: 'started' })
  expect(await facts('db start')).toMatchObject({ state: 'running' })
  const early = await run('log verify')
  expect([early.code, early.told]).toEqual([2, expect.stringContaining('Run gongkai db migrate first')])
  expect((await run('db status')).code).toBe(1)
  expect((await facts('db migrate'))['applied']).toHaveLength(migrations.length)
  expect((await run('db status')).code).toBe(0)

  const opened = await openDatabase({ folder: join(folders[0], 'postgres') })
  if (!opened.ok) throw new Error(opened.no.code)
  await writeNotes(opened.value, 'a', ['1', '2'])
  await opened.value.close()
  expect(await facts('db status'), 'it was told to run on').toMatchObject({ state: 'running', pending: [] })

  expect(await facts('db backup house.backup')).toMatchObject({ events: 2 })
  expect(await facts('db verify house.backup')).toMatchObject({ events: 2 })
  expect((await run('db backup house.backup')).told).toContain('exists; a backup is not written over a file')
  expect((await run('db restore house.backup')).told).toContain('only into an empty database')
  expect(await facts('db restore house.backup --var two')).toMatchObject({ events: 2 })
  expect(await facts('log verify --var two')).toEqual({ events: 2, streams: 1, days: 0, problems: [] })
  expect(await run('log verify --var two --language zh')).toMatchObject({
    code: 0,
    printed: '已核对 2 条记录、1 个案卷、0 个日结值：没有发现问题\n',
  })
  expect(await facts('db status --var two'), 'the last to leave stops it').toMatchObject({ state: 'stopped' })

  expect(await facts('people reseal')).toEqual({ current: 1, resealed: 0, files: 0 })
  writeFileSync(join(folders[0], 'people.keys'), 'first key\n')
  expect((await run('people reseal')).told).toContain('Line 1 of the key file')

  const tampered = await openDatabase({ folder: join(folders[0], 'postgres') })
  if (!tampered.ok) throw new Error(tampered.no.code)
  await tampered.value.pool.query('alter table event_log disable trigger written_once')
  await tampered.value.pool.query(`update event_log set actor = 'somebody else' where seq = 2`)
  await tampered.value.close()
  expect(await run('log verify')).toMatchObject({
    code: 1,
    printed: expect.stringContaining('o1 case:a: event 2 was changed'),
  })
  expect((await run('db verify')).code).toBe(1)
  expect((await run('log verify --organ o2')).code).toBe(0)
  expect(await facts('db stop')).toMatchObject({ state: 'stopped' })
  expect(await facts('db stop')).toMatchObject({ state: 'not-running' })
})

test('wrong settings are named, and no password is shown', async () => {
  const wrong = await run('db status', { DATABASE_URL: 'mysql://root:secret@db/x', GONGKAI_LOG_HASH: 'md5' })
  expect(wrong.code).toBe(2)
  expect(wrong.told).toMatch(
    /DATABASE_URL takes the address of a PostgreSQL[\s\S]*GONGKAI_LOG_HASH takes sha256 or sm3/,
  )
  expect(wrong.told).not.toContain('secret')
})

test('a server that does not answer is told with its address; the embedded server is not started instead', async () => {
  const url = 'postgresql://office:secret@127.0.0.1:1/gongkai'
  const { code, told } = await run('db migrate --var three', { DATABASE_URL: url })
  expect(code).toBe(2)
  expect(told).toMatch(/Cannot connect to the database postgresql:\/\/office@127\.0\.0\.1:1\/gongkai.*DATABASE_URL/)
  expect(told).not.toContain('secret')
  expect(existsSync(join(place, 'three'))).toBe(false)
  for (const command of ['db start', 'db stop'])
    expect((await run(command, { DATABASE_URL: url })).told).toContain('DATABASE_URL names another server')
})

test('what is not a backup is refused with the reason, and a missing or surplus word is told', async () => {
  expect(await run('db verify nothing.backup')).toMatchObject({
    code: 2,
    told: expect.stringContaining('nothing.backup is no backup'),
  })
  expect((await run('db backup')).told).toContain('No file was named')
  expect((await run('db status now')).told).toContain('One word too many: now')
})
