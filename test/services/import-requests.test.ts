import { afterAll, expect, test } from 'vitest'
import type { CaseActor } from '../../src/casework/case-desk.ts'
import type { CaseEvent } from '../../src/casework/case-events.ts'
import { runImport } from '../../src/services/import-run.ts'
import { rebuildRegisters } from '../../src/services/rebuild-registers.ts'
import { readHistories } from '../../src/store/bulk.ts'
import { verifyLog } from '../../src/store/verify-log.ts'
import { freshDatabase } from '../support/database.ts'
import { firstOffice } from '../support/old-ledger-by-year.table.ts'
import { secondOffice } from '../support/old-ledger-of-groups.table.ts'
import { thirdOffice } from '../support/old-ledger-of-letters.table.ts'
import { sampleOffice } from '../support/sample-office.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const office = sampleOffice(database)
const actor: CaseActor = { id: 'head-1', roles: ['head'] }

const must = <Value>(result: { ok: true; value: Value } | { ok: false; no: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.no))
  return result.value
}

const rowOf = (number: string) =>
  database.db.selectFrom('case_register').selectAll().where('number', '=', number).executeTakeFirstOrThrow()

async function eventsOf(number: string): Promise<readonly CaseEvent[]> {
  const name = `case:${(await rowOf(number)).case_id}`
  return (await readHistories<CaseEvent>(database.db, office.organ.id, [name])).get(name)?.events ?? []
}

const told = (events: readonly CaseEvent[]): readonly string[] => events.map(({ on, type }) => `${on} ${type}`)

test('B11, W6: the sheets of several years become cases with the dates they had', async () => {
  const done = must(await runImport(office, actor, 'requests', await firstOffice()))
  expect(done).toMatchObject({ rows: 5, good: 5, faults: [] })
  expect(told(await eventsOf('2022-0001'))).toEqual([
    '2022-03-07 registered',
    '2022-03-07 receipt-confirmed',
    '2022-03-07 assigned',
    '2022-03-25 decided',
    '2022-03-25 letter-sent',
    '2022-03-28 letter-served',
  ])
  expect(await rowOf('2022-0001')).toMatchObject({
    stage: 'answered',
    counted: true,
    received_on: '2022-03-07',
    done_on: '2022-03-25',
    outcome: 'disclosed.provided',
    letter_number: '云商公开〔2022〕1号',
    channel: 'online',
    applicant_kind: 'natural',
  })
  expect(await rowOf('2022-0002')).toMatchObject({ outcome: 'denied.third-party', channel: 'registered-post' })
  expect(await rowOf('2022-0003')).toMatchObject({ received_on: '2022-12-20', done_on: '2023-01-12' })
  expect(await rowOf('2023-0002')).toMatchObject({ stage: 'open', outcome: null })
})

test('who asked twice is one applicant; no name is in the log, and old cases owe no letter', async () => {
  expect((await rowOf('2022-0001')).applicant_id).toBe((await rowOf('2023-0001')).applicant_id)
  const log = await database.db.selectFrom('event_log').select('body').execute()
  expect(JSON.stringify(log)).not.toMatch(/周明远|13900001111/)
})

test('the next request of an imported year gets the number after the last', async () => {
  const last = await database.db.selectFrom('counter').select(['year', 'last']).orderBy('year').execute()
  expect(last).toEqual([
    { year: 2022, last: 3 },
    { year: 2023, last: 2 },
  ])
})

test('a head of two rows, days in every writing, corrections, extensions and disputes are understood', async () => {
  const done = must(await runImport(office, actor, 'requests', await secondOffice()))
  expect(done.faults).toEqual([])
  expect(told(await eventsOf('YS-01'))).toEqual([
    '2021-01-04 registered',
    '2021-01-05 receipt-confirmed',
    '2021-01-11 correction-asked',
    '2021-01-11 letter-sent',
    '2021-01-18 corrected',
    '2021-02-05 extension-approved',
    '2021-02-05 letter-sent',
    '2021-03-12 decided',
    '2021-03-12 letter-sent',
  ])
  expect(await rowOf('YS-02')).toMatchObject({ received_on: '2021-06-01', outcome: 'unable.to-be-created' })
  expect(await rowOf('YS-04')).toMatchObject({
    stage: 'closed',
    outcome: 'closed.not-corrected',
    received_on: '2021-11-02',
  })
  const dispute = await database.db.selectFrom('dispute_register').selectAll().executeTakeFirstOrThrow()
  expect(dispute).toMatchObject({
    path: 'reconsideration',
    filed_on: '2021-10-08',
    decided_on: '2021-12-01',
    result: 'reconsideration.upheld',
  })
})

test('what a file does not tell is asked for, never guessed; wrong rows are named with what stands there', async () => {
  const file = thirdOffice()
  const unclear = await runImport(office, actor, 'requests', file)
  expect(unclear.ok || unclear.no).toMatchObject({
    code: 'import-columns-missing',
    facts: { fields: 'channel applicantKind' },
  })
  const mapping = { defaults: { channel: '邮寄', applicantKind: '自然人' }, columns: { 日期: 'receivedOn' } }
  const refused = await runImport(office, actor, 'requests', file, { mapping })
  expect(refused.ok || refused.no).toEqual({ code: 'import-has-faults', facts: { faulty: 4, total: 5 } })
  const done = must(await runImport(office, actor, 'requests', file, { mapping, rowByRow: true }))
  expect(done.good).toBe(1)
  expect(done.faults.map(({ row, code, facts }) => [row, code, facts['found'] ?? facts['laterDay']])).toEqual([
    [3, 'unknown-word', '给'],
    [4, 'no-such-day', '2020/9/31'],
    [5, 'out-of-order', '2020-10-09'],
    [6, 'outcome-without-day', '公开'],
  ])
  const kept = await database.db.selectFrom('import_batch').select('rows').where('name', '=', file.name).execute()
  expect(JSON.stringify(kept)).not.toContain('赵立')
})

test('the same file is refused a second time, under the name of the first batch', async () => {
  const again = await runImport(office, actor, 'requests', await firstOffice())
  expect(again.ok || again.no.code).toBe('import-same-file')
  const twice = await runImport(office, actor, 'requests', await firstOffice(), { again: true, rowByRow: true })
  expect(must(twice)).toMatchObject({ good: 0 })
})

test('the log of imported cases verifies, and the registers rebuilt from it are the same', async () => {
  expect((await verifyLog(database.db)).problems).toEqual([])
  const rebuilt = await rebuildRegisters(office)
  expect(rebuilt.after).toBe(rebuilt.before)
})
