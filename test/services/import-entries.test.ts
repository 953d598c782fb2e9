import { afterAll, expect, test } from 'vitest'
import { runImport } from '../../src/services/import-run.ts'
import { undoImport } from '../../src/services/import-undo.ts'
import { rebuildRegisters } from '../../src/services/rebuild-registers.ts'
import { verifyLog } from '../../src/store/verify-log.ts'
import { freshDatabase } from '../support/database.ts'
import { separated } from '../support/ledger-workbook.ts'
import { sampleOffice } from '../support/sample-office.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const office = sampleOffice(database)
const actor = { id: 'head-1', roles: ['head'] } as const

const must = <Value>(result: { ok: true; value: Value } | { ok: false; no: unknown }): Value => {
  if (!result.ok) throw new Error(JSON.stringify(result.no))
  return result.value
}

const ledger = separated('统计.csv', [
  ['2024年主动公开统计'],
  ['类别', '名称', '文号', '制发日期', '公开日期', '废止日期', '数量', '金额（万元）'],
  ['规范性文件', '县级储备粮管理办法', '云商发〔2024〕3号', '2024-05-06', '2024-05-10', '2025-01-08', '', ''],
  ['行政处罚决定', '', '', '2024年3月', '', '', '12', ''],
  ['行政事业性收费收入', '', '', '2024-06-30', '', '', '', '1.25'],
  ['行政许可', '', '', '2024-06-30', '', '', '3', ''],
  ['规范性文件', '', '', '2024-06-30', '', '', '', ''],
  ['合计', '', '', '', '', '', '15', ''],
])

test('S23: documents, monthly counts and money come in as entries; what is unclear or refused is named', async () => {
  const done = must(await runImport(office, actor, 'ledgers', ledger, { rowByRow: true }))
  expect(done.faults.map(({ row, code }) => [row, code])).toEqual([
    [6, 'unclear-word'],
    [7, 'entry-refused'],
  ])
  const rows = await database.db.selectFrom('ledger_register').selectAll().orderBy('entry_id').execute()
  expect(rows).toMatchObject([
    { kind: 'normative', on_day: '2024-05-06', public_on: '2024-05-10', until_day: '2025-01-08', ending: 'repealed' },
    { kind: 'penalty-decision', on_day: '2024-03-31', count: 12 },
    { kind: 'fee-income', fen: 1_250_000 },
  ])
  expect(must(await undoImport(office, actor, done.batch))).toMatchObject({ undone: 3 })
  const struck = await database.db.selectFrom('ledger_register').select('struck').execute()
  expect(struck.every(({ struck }) => struck)).toBe(true)
})

test('disputes of a ledger of their own are counted by their paths, and rebuilding and verifying find them right', async () => {
  const file = separated('复议诉讼.csv', [
    ['登记编号', '类别', '申请日期', '受理机关', '案号', '结果', '结案日期'],
    ['2019-3', '行政复议', '2019-06-03', '云溪县人民政府', '云政复〔2019〕5号', '维持', '2019-08-01'],
    ['2019-3', '复议后起诉', '2019-08-20', '云溪县人民法院', '（2019）湘0603行初8号', '撤诉', '2019-11-02'],
    ['2019-4', '行政诉讼', '2019-08-20', '云溪县人民法院', '', '驳回', '2019-11-02'],
    ['2019-5', '未经复议直接起诉', '2019-08-20', '云溪县人民法院', '', '驳回诉讼请求', ''],
  ])
  const done = must(await runImport(office, actor, 'disputes', file, { rowByRow: true }))
  expect(done.faults.map(({ row, code }) => [row, code])).toEqual([
    [4, 'unclear-word'],
    [5, 'result-without-day'],
  ])
  const rows = await database.db.selectFrom('dispute_register').selectAll().orderBy('dispute_id').execute()
  expect(rows).toMatchObject([
    { path: 'reconsideration', result: 'reconsideration.upheld', decided_on: '2019-08-01' },
    { path: 'suit-after', result: 'suit.withdrawn' },
  ])
  const rebuilt = await rebuildRegisters(office)
  expect(rebuilt.after).toBe(rebuilt.before)
  expect((await verifyLog(database.db)).problems).toEqual([])
})
