import { afterAll, expect, test } from 'vitest'
import { civilDate } from '../../src/kernel/civil-date.ts'
import type { LedgerCommand } from '../../src/ledgers/ledger-commands.ts'
import { handleLedger } from '../../src/services/ledger-entries.ts'
import { rebuildRegisters } from '../../src/services/rebuild-registers.ts'
import { verifyLog } from '../../src/store/verify-log.ts'
import { freshDatabase } from '../support/database.ts'
import { sampleOffice } from '../support/sample-office.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const office = sampleOffice(database)
const actor = { id: 'head-1', roles: ['head'] } as const

const act = async (command: LedgerCommand, entryId?: string, key?: string) => {
  const result = await handleLedger(office, {
    actor,
    command,
    ...(entryId !== undefined && { entryId }),
    ...(key !== undefined && { key }),
  })
  if (!result.ok) throw new Error(result.no.code)
  return result.value
}

const document = { kind: 'normative', on: civilDate('2024-05-06'), count: 1, title: '县级储备粮管理办法' } as const

test('S23: what is entered, made public and repealed stands in its register, and rebuilding gives the same', async () => {
  const { entryId } = await act({ type: 'enter', contents: document })
  await act({ type: 'publish', on: civilDate('2024-05-10') }, entryId)
  await act({ type: 'end', on: civilDate('2025-01-08'), ending: 'repealed' }, entryId)
  await act({
    type: 'enter',
    contents: {
      kind: 'dispute-elsewhere',
      on: civilDate('2024-07-01'),
      count: 1,
      title: '主动公开之诉',
      path: 'direct-suit',
    },
  })
  const row = await database.db.selectFrom('ledger_register').selectAll().executeTakeFirstOrThrow()
  expect(row).toMatchObject({
    entry_id: entryId,
    public_on: '2024-05-10',
    until_day: '2025-01-08',
    ending: 'repealed',
    version: 3,
  })
  const dispute = await database.db.selectFrom('dispute_register').selectAll().executeTakeFirstOrThrow()
  expect(dispute).toMatchObject({ path: 'direct-suit', case_id: null, version: 1 })
  const rebuilt = await rebuildRegisters(office)
  expect(rebuilt).toMatchObject({ entries: 2, after: rebuilt.before })
  expect((await verifyLog(database.db)).problems).toEqual([])
})

test('an entry struck out is counted nowhere; an unknown one and what the ledgers refuse leave nothing behind', async () => {
  const { entryId } = await act({ type: 'enter', contents: document })
  await act({ type: 'strike-out', reason: '重复登记' }, entryId)
  const row = await database.db
    .selectFrom('ledger_register')
    .selectAll()
    .where('entry_id', '=', entryId)
    .executeTakeFirstOrThrow()
  expect(row).toMatchObject({ struck: true, counted: false })
  await expect(act({ type: 'strike-out', reason: '重复登记' }, 'nothing')).rejects.toThrow('no-such-entry')
  await expect(act({ type: 'enter', contents: { ...document, title: '' } })).rejects.toThrow('field-missing')
})

test('the same entry sent twice with one key is one entry', async () => {
  const one = await act({ type: 'enter', contents: document }, undefined, 'k1')
  expect(await act({ type: 'enter', contents: document }, undefined, 'k1')).toEqual(one)
})
