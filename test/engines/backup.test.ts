import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { civilDate } from '../../src/kernel/civil-date.ts'
import { backup } from '../../src/store/backup.ts'
import { closeDay } from '../../src/store/close-day.ts'
import type { Database } from '../../src/store/database.ts'
import { fileStore } from '../../src/store/files.ts'
import { enqueue } from '../../src/store/jobs.ts'
import { migrations } from '../../src/store/migrations/migrations.table.ts'
import { migrate } from '../../src/store/migrations/migrate.ts'
import { putOut } from '../../src/store/outbox.ts'
import { openPerson, writePerson } from '../../src/store/people.ts'
import { restore } from '../../src/store/restore.ts'
import { verifyBackup } from '../../src/store/verify-backup.ts'
import { verifyLog } from '../../src/store/verify-log.ts'
import { emptyDatabase, freshDatabase } from '../support/database.ts'
import { instant, sampleKeys, writeNotes } from '../support/store-samples.ts'

const place = mkdtempSync(join(tmpdir(), 'gongkai-backup-'))
const houses: Database[] = []
afterAll(async () => {
  await Promise.all(houses.map((house) => house.close()))
  rmSync(place, { recursive: true, force: true })
})

const kept = async (house: Promise<Database>): Promise<Database> => {
  houses.push(await house)
  return house
}

const house = await kept(freshDatabase())
const files = fileStore(join(place, 'files'))
const letter = await files.keep(Buffer.from('告知书'))
const keys = sampleKeys(1)
const zhang = { name: '张三', address: '城东路\t1 号' }

await writeNotes(house, 'a', ['甲', 'tab\there', 'back\\slash\nline'])
await writeNotes(house, 'b', ['x'.repeat(300_000)])
await closeDay(house.db, 'o1', civilDate('2025-03-03'))
await house.db.transaction().execute(async (trx) => {
  await writePerson(trx, keys, { organ: 'o1', person: 'p1' }, 'natural', zhang)
  await openPerson(
    trx,
    keys,
    { organ: 'o1', person: 'p1' },
    { actor: 'clerk', why: 'x', at: instant('2025-03-03T00:00:00Z') },
  )
  await enqueue(trx, 'set-letter', { letter: '甲' }, { key: 'one' })
  await putOut(trx, [{ organ: 'o1', kind: 'letter', payload: { n: 1 }, at: instant('2025-03-03T00:00:00Z') }])
  await trx
    .insertInto('stored_file')
    .values({ organ_id: 'o1', hash: letter.hash, size: letter.size, media_type: 'text/plain', name: '告知书.txt' })
    .execute()
})

const path = join(place, 'house.backup')
const made = await backup(house.pool, files, path)

const refusal = (result: { ok: true } | { ok: false; no: { code: string } }): string =>
  result.ok ? 'done' : result.no.code

test('W9: what a backup restores into an empty database is the same, to the byte', async () => {
  expect(made.ok && made.value.tables.find(({ name }) => name === 'event_log')?.rows).toBe(4)
  expect(await verifyBackup(path)).toEqual(made)

  const other = await kept(emptyDatabase())
  const otherFiles = fileStore(join(place, 'other-files'))
  expect(await restore(other.pool, otherFiles, path)).toEqual(made)
  expect((await otherFiles.read(letter.hash))?.toString()).toBe('告知书')
  expect((await verifyLog(other.db)).problems).toEqual([])
  const person = await other.db
    .transaction()
    .execute((trx) =>
      openPerson(
        trx,
        keys,
        { organ: 'o1', person: 'p1' },
        { actor: 'a', why: 'b', at: instant('2025-04-01T00:00:00Z') },
      ),
    )
  expect(person).toEqual(zhang)
  await other.pool.query('delete from person_reading where person_id = $1 and actor = $2', ['p1', 'a'])

  const again = await backup(other.pool, otherFiles, join(place, 'again.backup'))
  const contents = (result: typeof made) =>
    result.ok &&
    result.value.tables
      .filter(({ name }) => name !== 'migration')
      .map(({ name, rows, sha256 }) => ({ name, rows, sha256 }))
  expect(contents(again)).toEqual(contents(made))
  expect(again.ok && again.value.jobs.count).toBe(1)

  await writeNotes(other, 'a', ['life goes on'], {
    actor: 'clerk',
    commandId: 'c2',
    at: instant('2025-04-01T00:00:00Z'),
    hashName: 'sha256',
  })
  await other.db
    .transaction()
    .execute((trx) => putOut(trx, [{ organ: 'o1', kind: 'letter', payload: {}, at: instant('2025-04-01T00:00:00Z') }]))
  expect((await verifyLog(other.db)).problems).toEqual([])
})

test('a database with anything in it is not restored into', async () => {
  expect(refusal(await restore(house.pool, files, path))).toBe('not-empty')
})

test('a backup is not written over a file', async () => {
  expect(refusal(await backup(house.pool, files, path))).toBe('file-exists')
})

test('a damaged backup is refused wherever it is damaged, and nothing of it is restored', async () => {
  const bytes = gunzipSync(readFileSync(path))
  const damaged = join(place, 'damaged.backup')
  const other = await kept(emptyDatabase())
  const harms: Readonly<Record<string, Buffer>> = {
    'cut in the middle': readFileSync(path).subarray(0, -2_000),
    'cut, and packed again': gzipSync(bytes.subarray(0, -500)),
    'one byte of a row': gzipSync(changed(bytes, bytes.indexOf('back\\\\\\\\slash'))),
    'one byte of a file': gzipSync(changed(bytes, bytes.indexOf('告知书', bytes.indexOf(`file ${letter.hash}`)))),
    'not packed': bytes,
    'another file': Buffer.from('PK'),
    nothing: Buffer.alloc(0),
  }
  for (const [harm, content] of Object.entries(harms)) {
    writeFileSync(damaged, content)
    expect(refusal(await verifyBackup(damaged)), harm).toBe('not-a-backup')
    expect(refusal(await restore(other.pool, files, damaged)), harm).toBe('not-a-backup')
  }
  expect(refusal(await verifyBackup(join(place, 'not there')))).toBe('not-a-backup')
  const { rows } = await other.pool.query(`select count(*) as tables from pg_class where relname = 'event_log'`)
  expect(rows).toEqual([{ tables: 0 }])
})

function changed(bytes: Buffer, at: number): Buffer {
  expect(at).toBeGreaterThan(0)
  const copy = Buffer.from(bytes)
  copy[at] = (copy[at] ?? 0) ^ 1
  return copy
}

test('a file that the database names and the disk lost is told', async () => {
  const lost = await kept(freshDatabase())
  await lost.db
    .insertInto('stored_file')
    .values({ organ_id: 'o1', hash: 'a'.repeat(64), size: 1, media_type: 'x', name: 'y' })
    .execute()
  const result = await backup(lost.pool, files, join(place, 'lost.backup'))
  expect(result.ok && result.value.missingFiles).toEqual(['a'.repeat(64)])
})

test('a file that was damaged on the disk is not read', async () => {
  const own = fileStore(join(place, 'own'))
  const { hash } = await own.keep(Buffer.from('原文'))
  const at = (await own.pathOf(hash)) ?? ''
  chmodSync(at, 0o600)
  writeFileSync(at, '改过')
  await expect(own.read(hash)).rejects.toThrow(/damaged/)
  await expect(own.read('../../etc/passwd' as never)).rejects.toThrow(/no hash/)
})

test('migrations run twice change nothing; a database of a newer program is refused', async () => {
  const other = await kept(emptyDatabase())
  const [first, second] = await Promise.all([migrate(other.pool), migrate(other.pool)])
  expect([first, second].map((result) => (result.ok ? result.value.length : -1)).toSorted((a, b) => a - b)).toEqual([
    0,
    migrations.length,
  ])
  expect(await migrate(other.pool)).toEqual({ ok: true, value: [] })
  await other.pool.query(`insert into migration (id, name) values (999, 'from the future')`)
  expect(refusal(await migrate(other.pool))).toBe('database-is-newer')
})
