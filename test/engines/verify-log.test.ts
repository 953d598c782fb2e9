import { afterAll, expect, test } from 'vitest'
import { civilDate } from '../../src/kernel/civil-date.ts'
import { closeDay } from '../../src/store/close-day.ts'
import type { Database } from '../../src/store/database.ts'
import type { HashName } from '../../src/store/log-hash.ts'
import { verifyLog } from '../../src/store/verify-log.ts'
import { freshDatabase } from '../support/database.ts'
import { sampleMeta, writeNotes } from '../support/store-samples.ts'

const houses: Database[] = []
afterAll(() => Promise.all(houses.map((house) => house.close())))

/** Two days with two cases each; the first day is closed, and so is the day of no event between them. */
async function sampleLog(hashName: HashName = 'sha256'): Promise<Database> {
  const house = await freshDatabase()
  houses.push(house)
  await writeNotes(house, 'a', ['1', '2', '3'], sampleMeta('2025-03-03T01:00:00.000Z', hashName))
  await writeNotes(house, 'b', ['1'], sampleMeta('2025-03-03T15:59:59.999Z', hashName))
  for (const day of ['2025-03-03', '2025-03-04']) await closeDay(house.db, 'o1', civilDate(day), hashName)
  await writeNotes(house, 'a', ['4'], sampleMeta('2025-03-04T16:00:00.000Z', hashName))
  await writeNotes(house, 'c', ['1', '2'], sampleMeta('2025-03-05T02:00:00.000Z', hashName))
  return house
}

/** Does what only somebody with the keys of the database can do. */
async function tamper(house: Database, ...statements: readonly string[]): Promise<void> {
  for (const table of ['event_log', 'log_root'])
    await house.pool.query(`alter table ${table} disable trigger written_once`)
  for (const statement of statements) await house.pool.query(statement)
}

const found = async (house: Database): Promise<readonly string[]> =>
  (await verifyLog(house.db)).problems.map(({ kind, stream, seq, day }) => `${kind} ${day ?? `${stream}/${seq}`}`)

for (const hashName of ['sha256', 'sm3'] as const)
  test(`a log as it was written has no problem (${hashName})`, async () => {
    const house = await sampleLog(hashName)
    expect(await verifyLog(house.db)).toEqual({ events: 7, streams: 3, days: 2, problems: [] })
    expect((await verifyLog(house.db, 'another organ')).events).toBe(0)
  })

// prettier-ignore
const harms: Readonly<Record<string, { readonly statements: readonly string[]; readonly finds: readonly string[] }>> = {
  'a body that was changed': {
    statements: [`update event_log set body = '{"text":"2 "}' where stream = 'case:a' and seq = 2`],
    finds: ['changed case:a/2'],
  },
  'a body that means the same but was written otherwise': {
    statements: [`update event_log set body = '{"text": "4"}' where stream = 'case:a' and seq = 4`],
    finds: ['changed case:a/4'],
  },
  'a day that was moved': {
    statements: [`update event_log set happened_on = happened_on - 1 where stream = 'case:b'`],
    finds: ['changed case:b/1'],
  },
  'an event taken out of the middle': {
    statements: [`delete from event_log where stream = 'case:a' and seq = 2`],
    finds: ['missing case:a/2', 'root 2025-03-03'],
  },
  'an event taken out, and the rest moved up': {
    statements: [
      `delete from event_log where stream = 'case:a' and seq = 2`,
      `update event_log set seq = seq - 1 where stream = 'case:a' and seq = 3`,
      `update event_log set seq = seq - 1 where stream = 'case:a' and seq = 4`,
    ],
    finds: ['reordered case:a/2', 'reordered case:a/3', 'cut case:a/4', 'root 2025-03-03'],
  },
  'two events that changed places': {
    statements: [
      `update event_log set seq = 9 where stream = 'case:a' and seq = 1`,
      `update event_log set seq = 1 where stream = 'case:a' and seq = 2`,
      `update event_log set seq = 2 where stream = 'case:a' and seq = 9`,
    ],
    finds: ['reordered case:a/1', 'reordered case:a/2', 'root 2025-03-03'],
  },
  'the last event cut off on a day not yet closed': {
    statements: [`delete from event_log where stream = 'case:c' and seq = 2`],
    finds: ['cut case:c/2'],
  },
  'a whole stream removed together with its register row, on a closed day': {
    statements: [`delete from event_log where stream = 'case:b'`, `delete from case_register where case_id = 'b'`],
    finds: ['root 2025-03-03'],
  },
  'an event added behind the back of the register': {
    statements: [`insert into event_log select organ_id, stream, seq + 1, type, happened_on, body, actor, command_id, at, hash_name, hash, hash from event_log where stream = 'case:c' and seq = 2`],
    finds: ['changed case:c/3', 'unregistered case:c/3'],
  },
  'a root that was replaced': {
    statements: [`update log_root set root = sha256('x') where day = '2025-03-03'`],
    finds: ['root 2025-03-03', 'root-chain 2025-03-04'],
  },
  'a closed day that was removed': {
    statements: [`delete from log_root where day = '2025-03-03'`],
    finds: ['root-chain 2025-03-04', 'root 2025-03-04'],
  },
}

for (const [harm, { statements, finds }] of Object.entries(harms))
  test(`K3: ${harm} is found and named`, async () => {
    const house = await sampleLog()
    await tamper(house, ...statements)
    expect(await found(house)).toEqual(finds)
  })

test('a day is closed once, in order, and only when it is over', async () => {
  const house = await sampleLog()
  expect(await closeDay(house.db, 'o1', civilDate('2025-03-04'))).toEqual({ ok: false, no: 'already-closed' })
  expect(await closeDay(house.db, 'o1', civilDate('2025-03-01'))).toEqual({ ok: false, no: 'already-closed' })
  expect(await closeDay(house.db, 'o1', civilDate('2999-12-31'))).toEqual({ ok: false, no: 'day-not-over' })
  const next = await closeDay(house.db, 'o1', civilDate('2025-03-09'))
  expect(next.ok && next.value.events).toBe(3)
  expect(await found(house)).toEqual([])
})

test('nothing is written on a closed day any more', async () => {
  const house = await sampleLog()
  const late = writeNotes(house, 'b', ['2'], sampleMeta('2025-03-04T15:59:59.999Z'))
  await expect(late).rejects.toThrow(/is closed/)
  await writeNotes(house, 'b', ['2'], sampleMeta('2025-03-04T16:00:00.000Z'))
  expect(await found(house)).toEqual([])
})
