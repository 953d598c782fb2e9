import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { civilDate } from '../../src/kernel/civil-date.ts'
import { readConfiguration } from '../../src/main/configuration.ts'
import { keepOrgan } from '../../src/services/open-office.ts'
import { freshDatabase } from '../support/database.ts'
import { firstOffice } from '../support/old-ledger-by-year.table.ts'
import { thirdOffice } from '../support/old-ledger-of-letters.table.ts'
import { sampleOffice, sampleOrgan } from '../support/sample-office.ts'
import { gongkai, type Ran } from '../support/test-desk.ts'

const place = mkdtempSync(join(tmpdir(), 'gongkai-import-'))
const database = await freshDatabase()
afterAll(async () => {
  await database.close()
  rmSync(place, { recursive: true, force: true })
})
await keepOrgan(sampleOffice(database), sampleOrgan)
const { name, bytes } = await firstOffice()
writeFileSync(join(place, name), bytes)
const third = thirdOffice()
writeFileSync(join(place, third.name), third.bytes)

const run = (...words: string[]): Promise<Ran> =>
  gongkai(words, {
    folder: place,
    today: civilDate('2025-04-01'),
    settings: () => readConfiguration({ GONGKAI_VAR: 'var', DATABASE_URL: database.url }, place),
  })

test('W6: a preview tells columns, rows, the first cases and the years, and writes nothing', async () => {
  const seen = await run('import', 'preview', name)
  expect(seen).toMatchObject({ code: 0 })
  expect(seen.printed).toContain('day of receipt (receivedOn)')
  expect(seen.printed).toMatch(/2022\s+t3\.new\.total\s+3/)
  expect(seen.printed).toMatch(/2023\s+t3\.carry-in\.total\s+1/)
  expect(seen.printed).not.toContain('周明远')
  const told = JSON.parse((await run('import', 'preview', name, '--format', 'json')).printed) as Record<string, unknown>
  expect(told).toMatchObject({ rows: 5, good: 5, sheetsPassedOver: ['说明'] })
  expect((await run('import', 'list', '--format', 'json')).printed).toBe('[]\n')
})

test('columns that are missing are told, and a mapping settles them', async () => {
  const unclear = await run('import', 'preview', third.name, '--save-mapping', 'mapping.json')
  expect(unclear.code).toBe(1)
  expect(unclear.printed).toContain('lacks the columns: channel applicantKind')
  const saved = JSON.parse(readFileSync(join(place, 'mapping.json'), 'utf8')) as object
  expect(saved).toMatchObject({ columns: { 日期: 'receivedOn', 自编类目: null } })
  writeFileSync(
    join(place, 'mine.json'),
    JSON.stringify({ ...saved, defaults: { channel: '邮寄', applicantKind: '公民' } }),
  )
  const faults = await run(
    'import',
    'preview',
    third.name,
    '--mapping',
    'mine.json',
    '--format',
    'csv',
    '--language',
    'zh',
  )
  expect(faults.printed).toContain('历法上没有这一天')
  writeFileSync(join(place, 'wrong.json'), JSON.stringify({ columns: { 日期: 'recievedOn' } }))
  const wrong = await run('import', 'preview', third.name, '--mapping', 'wrong.json')
  expect([wrong.code, wrong.told]).toEqual([2, expect.stringContaining('no field “recievedOn”')])
})

test('B11, W6: a ledger comes in, is listed, and is taken back', async () => {
  const done = await run('import', 'run', name, '--format', 'json')
  expect(done).toMatchObject({ code: 0 })
  const { batch } = JSON.parse(done.printed) as { batch: string }
  const twice = await run('import', 'run', name)
  expect([twice.code, twice.told]).toEqual([2, expect.stringContaining(batch)])
  expect((await run('import', 'list')).printed).toContain('done')
  expect(await run('import', 'undo', batch.slice(0, 8), '--format', 'json')).toMatchObject({ code: 0 })
  expect((await run('import', 'undo', batch)).told).toContain('has been undone')
  const counted = await database.db.selectFrom('case_register').select('case_id').where('counted', '=', true).execute()
  expect(counted).toEqual([])
  const people = await database.db.selectFrom('person').select('person_id').where('sealed', 'is not', null).execute()
  expect(people).toEqual([])
  expect((await run('import', 'run', name)).code).toBe(0)
})

test('S23: entries of the ledgers are added, listed and struck out, with clear refusals', async () => {
  const added = await run(
    'ledger',
    'add',
    'normative',
    '--title',
    '储备粮管理办法',
    '--on',
    '2024-05-06',
    '--format',
    'json',
  )
  expect(added).toMatchObject({ code: 0 })
  const { entryId } = JSON.parse(added.printed) as { entryId: string }
  expect((await run('ledger', 'list')).printed).toContain('储备粮管理办法')
  expect((await run('ledger', 'add', 'fee-income')).told).toContain('must say')
  expect((await run('ledger', 'add', 'norm')).told).toContain('There is no such kind')
  expect((await run('ledger', 'strike', entryId)).told).toContain('No reason is given')
  expect((await run('ledger', 'strike', entryId, '--reason', '重复')).code).toBe(0)
  expect(JSON.parse((await run('ledger', 'list', '--format', 'json')).printed)).toEqual([])
  expect((await run('ledger', 'strike', 'nothing', '--reason', '重复')).told).toContain('There is no entry nothing')
})

test('everything is exported; people only when asked for, each opening kept as a reading', async () => {
  const lines = (await run('export')).printed
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { list: string })
  expect(new Set(lines.map(({ list }) => list))).toEqual(new Set(['cases', 'ledgers', 'events']))
  expect(JSON.stringify(lines)).not.toContain('周明远')
  expect((await run('export', '--what', 'people')).code).toBe(2)
  const people = await run('export', '--what', 'people', '--with-people', '--format', 'csv')
  expect(people.printed).toContain('周明远')
  expect(people.told).toContain('personal data')
  const readings = await database.db.selectFrom('person_reading').select('why').execute()
  expect(readings.map(({ why }) => why)).toEqual(readings.map(() => 'export'))
  expect(readings.length).toBeGreaterThan(0)
  expect((await run('export', '--format', 'xlsx', '--out', 'all.xlsx')).code).toBe(0)
  expect(readFileSync(join(place, 'all.xlsx')).subarray(0, 2).toString()).toBe('PK')
})
