import { afterAll, expect, test } from 'vitest'
import { rebuildRegisters } from '../../src/services/rebuild-registers.ts'
import { runImport } from '../../src/services/import-run.ts'
import { previewImport } from '../../src/services/import-preview.ts'
import { undoImport } from '../../src/services/import-undo.ts'
import { handleCase } from '../../src/services/handle-case.ts'
import { verifyLog } from '../../src/store/verify-log.ts'
import { freshDatabase } from '../support/database.ts'
import { madeUpLedger } from '../support/made-up-ledger.ts'
import { separated, workbook } from '../support/ledger-workbook.ts'
import { sampleOffice } from '../support/sample-office.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const office = sampleOffice(database)
const actor = { id: 'head-1', roles: ['head', 'clerk'] } as const

const must = <Value>(result: { ok: true; value: Value } | { ok: false; no: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.no))
  return result.value
}

async function count(): Promise<number> {
  const { rows } = await database.pool.query<{ n: number }>('select count(*)::int as n from case_register')
  return rows[0]?.n ?? 0
}

class Killed extends Error {}

test('W7: stopped in the middle and run again, no row comes twice and none is lost', async () => {
  const file = madeUpLedger(1_800)
  for (const stopAt of [500, 1_000, 1_500]) {
    const tell = (done: number): void => {
      if (done === stopAt) throw new Killed()
    }
    await expect(runImport(office, actor, 'requests', file, { rowByRow: true, tell })).rejects.toThrow(Killed)
    expect(await count()).toBe(stopAt)
  }
  const other = await runImport(office, actor, 'requests', file, {
    rowByRow: true,
    mapping: { columns: { 承办科室: null } },
  })
  expect(other.ok || other.no.code).toBe('import-other-mapping')
  const done = must(await runImport(office, actor, 'requests', file, { rowByRow: true }))
  expect(done).toMatchObject({ rows: 1_800, good: 1_800, resumedFrom: 1_500 })
  const numbers = await database.db.selectFrom('case_register').select('number').execute()
  expect(new Set(numbers.map(({ number }) => number)).size).toBe(1_800)
  expect((await verifyLog(database.db)).problems).toEqual([])
  const rebuilt = await rebuildRegisters(office)
  expect(rebuilt.after).toBe(rebuilt.before)
})

test('all or nothing leaves nothing when it is stopped', async () => {
  const before = await count()
  const tell = (done: number): void => {
    if (done > 500) throw new Killed()
  }
  await expect(runImport(office, actor, 'requests', madeUpLedger(1_200, 5_001), { tell })).rejects.toThrow(Killed)
  expect(await count()).toBe(before)
  expect(await database.db.selectFrom('import_batch').select('batch_id').execute()).toHaveLength(1)
})

test('two programs that bring in one file row by row do not bring in a row twice', async () => {
  const file = madeUpLedger(1_100, 20_001)
  const before = await count()
  const answers = await Promise.all([1, 2].map(() => runImport(office, actor, 'requests', file, { rowByRow: true })))
  expect(await count()).toBe(before + 1_100)
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
})

test('an import in which a case went on is not undone unless the others are meant; that case then stays', async () => {
  const file = separated('两件.csv', [
    ['登记编号', '收到日期', '申请方式', '申请人', '申请人类别', '申请内容', '答复日期', '办理结果'],
    ['去-1', '2025-02-05', '当面', '罗小川', '自然人', '甲项目批复', '', '办理中'],
    ['去-2', '2025-02-06', '当面', '何桂兰', '自然人', '乙项目批复', '', '办理中'],
  ])
  const { batch } = must(await runImport(office, actor, 'requests', file))
  const going = await database.db
    .selectFrom('case_register')
    .select('case_id')
    .where('number', '=', '去-1')
    .executeTakeFirstOrThrow()
  must(await handleCase(office, { caseId: going.case_id, actor, command: { type: 'assign', section: '商贸股' } }))
  const refused = await undoImport(office, actor, batch)
  expect(refused.ok || refused.no).toMatchObject({ code: 'import-went-on', facts: { count: 1, numbers: '去-1' } })
  expect(must(await undoImport(office, actor, batch, { leaveOthers: true }))).toMatchObject({
    undone: 1,
    left: ['去-1'],
  })
  const people = await database.db
    .selectFrom('person')
    .select(['person_id', 'sealed'])
    .where('person_id', '>=', `${batch}-`)
    .where('person_id', '<', `${batch}.`)
    .orderBy('person_id')
    .execute()
  expect(people.map(({ sealed }) => sealed !== null)).toEqual([true, false])
  expect((await verifyLog(database.db)).problems).toEqual([])
})

const head = ['登记编号', '收到日期', '申请方式', '申请人', '申请人类别', '申请内容', '答复日期', '办理结果']

/** A megabyte of text that does not repeat itself; what does is taken for a bomb before it is unpacked. */
const long = Array.from({ length: 350_000 }, (_, at) =>
  String.fromCharCode(0x4e00 + ((at * at * 31 + at * 7) % 20_000)),
).join('')

test('a cell of a megabyte, an error of the sheet, a day of 1900 and days of Excel are each told or understood', async () => {
  const file = await workbook('难.xlsx', [
    {
      name: '一',
      rows: [
        head,
        ['难-1', '2024-03-05', '当面', '甲', '自然人', long, '', '办理中'],
        ['难-2', '#REF!', '当面', '甲', '自然人', '某项目', '', '办理中'],
        ['难-3', '1900-01-05', '当面', '甲', '自然人', '某项目', '', '办理中'],
        ['难-4', 45_356, '当面', '甲', '自然人', '某项目', '', '办理中'],
        ['难-5', '3月5日', '当面', '甲', '自然人', '某项目', '', '办理中'],
        ['难-6', '2026-03-05', '当面', '甲', '自然人', '某项目', '', '办理中'],
        ['难-7', '2024-03-05', '当面', '甲', '自然人', '=SUM(A1:A9)', '2024-03-09', '不予公开'],
      ],
    },
  ])
  const seen = must(await previewImport(office, 'requests', file))
  expect(seen.faults.map(({ row, code }) => [row, code])).toEqual([
    [2, 'too-long'],
    [3, 'spreadsheet-error'],
    [4, 'before-regulation'],
    [6, 'not-a-day'],
    [7, 'in-future'],
    [8, 'unclear-word'],
  ])
  expect(seen.first).toMatchObject([{ number: '难-4', receivedOn: '2024-03-05' }])
  expect(
    await database.db.selectFrom('case_register').select('case_id').where('number', 'like', '难%').execute(),
  ).toEqual([])
})

test('separated values in GBK are read; what is no table is refused with a code', async () => {
  // 登记编号 … in GBK, as older spreadsheets save it.
  const gbk = Buffer.from(
    'b5c7bcc7b1e0bac52cca d5b5bdc8d5c6da2cc9eac7ebb7bdcabd2cc9eac7ebc8cb2cc9eac7ebc8cbc0e0b1f02cc9eac7ebc4dac8dd0d0a472d312c323032342d332d352cb5b1c3e62cbcd72cd7d4c8bbc8cb2cc4b3cfeec4bf0d0a'.replaceAll(
      ' ',
      '',
    ),
    'hex',
  )
  expect(must(await previewImport(office, 'requests', { name: 'gbk.csv', bytes: gbk }))).toMatchObject({
    rows: 1,
    good: 1,
  })
  const refused = async (bytes: Uint8Array): Promise<string | true> => {
    const seen = await previewImport(office, 'requests', { name: 'x', bytes })
    return seen.ok || seen.no.code
  }
  expect(await refused(new Uint8Array())).toBe('import-unreadable')
  expect(await refused(Buffer.from('PK\u0003\u0004 not really'))).toBe('import-unreadable')
  expect(await refused(Buffer.from('一,二,三\n1,2,3'))).toBe('import-no-head')
})

test('forty thousand rows are understood', async () => {
  const seen = must(await previewImport(office, 'requests', madeUpLedger(40_000, 1_000_001)))
  expect(seen).toMatchObject({ rows: 40_000, good: 40_000 })
})
