import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { civilDate } from '../../src/kernel/civil-date.ts'
import { readConfiguration } from '../../src/main/configuration.ts'
import { keepOrgan } from '../../src/services/open-office.ts'
import { freshDatabase } from '../support/database.ts'
import { firstOffice, thirdOffice } from '../support/old-ledgers.ts'
import { sampleOrgan } from '../support/sample-office.ts'
import { gongkai, type Ran } from '../support/test-desk.ts'

const place = mkdtempSync(join(tmpdir(), 'gongkai-import-'))
const database = await freshDatabase()
afterAll(async () => {
  await database.close()
  rmSync(place, { recursive: true, force: true })
})
await keepOrgan(database, sampleOrgan)
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
