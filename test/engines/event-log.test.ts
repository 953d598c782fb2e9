import { afterAll, expect, test } from 'vitest'
import { civilDate } from '../../src/kernel/civil-date.ts'
import { closeDay } from '../../src/store/close-day.ts'
import { keepAnswer, lookUpKey } from '../../src/store/command-answers.ts'
import { nextNumber, numberTaken } from '../../src/store/counter.ts'
import { append, readForUpdate, readHistory } from '../../src/store/event-log.ts'
import { enqueue } from '../../src/store/jobs.ts'
import { streamOf } from '../../src/store/streams.ts'
import { verifyLog } from '../../src/store/verify-log.ts'
import { freshDatabase } from '../support/database.ts'
import { noted, sampleMeta, writeNotes, type Noted } from '../support/store-samples.ts'

const house = await freshDatabase()
afterAll(() => house.close())

/** One command: writes a note if the stream holds no more than it has seen. */
const note = (name: string, text: string, seen: number): Promise<'yes' | 'too late'> =>
  house.db.transaction().execute(async (trx) => {
    const past = await readForUpdate<Noted>(trx, streamOf('o1', 'case', name))
    if (past.seq !== seen) return 'too late'
    await append(trx, past, [noted(text)], sampleMeta())
    return 'yes'
  })

test('events are read as they were written, in their order', async () => {
  const stream = streamOf('o1', 'case', 'order')
  const events = [noted('甲'), noted('乙 "quoted"\n{}\\'), noted('')]
  const written = await house.db.transaction().execute(async (trx) => {
    const past = await readForUpdate<Noted>(trx, stream)
    const more = await append(trx, past, events.slice(0, 2), sampleMeta())
    return append(trx, more, events.slice(2), sampleMeta())
  })
  const history = await readHistory<Noted>(house.db, stream)
  expect(history).toEqual(written)
  expect(history.events).toEqual(events)
  expect(history.seq).toBe(3)
})

test('K2: of forty desks that act on one case at once, one gets a yes and thirty-nine are told', async () => {
  for (let round = 0; round < 10; round += 1) {
    const answers = await Promise.all(Array.from({ length: 40 }, (_, desk) => note('rush', `desk ${desk}`, round)))
    expect(answers.filter((answer) => answer === 'yes')).toHaveLength(1)
  }
  expect((await readHistory(house.db, streamOf('o1', 'case', 'rush'))).seq).toBe(10)
})

test('who appends to a history that was not read for update is stopped by the key', async () => {
  const stream = streamOf('o1', 'case', 'careless')
  const past = await readHistory<Noted>(house.db, stream)
  const write = (): Promise<unknown> =>
    house.db.transaction().execute((trx) => append(trx, past, [noted('x')], sampleMeta()))
  await write()
  await expect(write()).rejects.toThrow(/duplicate key/)
})

test('a transaction that fails after the events leaves none of them', async () => {
  const stream = streamOf('o1', 'case', 'half')
  const command = house.db.transaction().execute(async (trx) => {
    await append(trx, await readForUpdate<Noted>(trx, stream), [noted('a'), noted('b')], sampleMeta())
    throw new Error('the register row could not be made')
  })
  await expect(command).rejects.toThrow('the register row')
  expect((await readHistory(house.db, stream)).seq).toBe(0)
})

test('K3: what is in the log is not changed, not removed, not emptied', async () => {
  await note('fixed', 'first', 0)
  for (const statement of [
    `update event_log set body = '{}'`,
    `delete from event_log where stream = 'case:fixed'`,
    'truncate event_log',
    `delete from log_root`,
  ])
    await expect(house.pool.query(statement)).rejects.toThrow(/written once/)
})

test('a house with a single connection does all of it: nothing waits for a second one', async () => {
  const narrow = await freshDatabase(1)
  await writeNotes(narrow, 'a', ['1'])
  await narrow.db.transaction().execute(async (trx) => {
    await enqueue(trx, 'set-letter', { letter: 1 })
    expect(await nextNumber(trx, 'o1', 'request', 2025)).toBe(1)
  })
  expect((await closeDay(narrow.db, 'o1', civilDate('2025-03-03'))).ok).toBe(true)
  expect((await verifyLog(narrow.db)).problems).toEqual([])
  await narrow.close()
})

test('numbers of a series have no gap: one given in a transaction that fails is given again', async () => {
  const take = (fails: boolean): Promise<number> =>
    house.db.transaction().execute(async (trx) => {
      const number = await nextNumber(trx, 'o1', 'letter', 2025)
      if (fails) throw new Error(`not ${number}`)
      return number
    })
  await expect(take(true)).rejects.toThrow('not 1')
  const numbers = await Promise.all(Array.from({ length: 20 }, () => take(false)))
  expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1))
  await house.db.transaction().execute((trx) => numberTaken(trx, 'o1', 'letter', 2025, 50))
  await house.db.transaction().execute((trx) => numberTaken(trx, 'o1', 'letter', 2025, 7))
  expect(await take(false)).toBe(51)
})

test('a command sent again with its key is known by its words, and with other words refused', async () => {
  const command = { organ: 'o1', key: 'k1', request: '{"reply":1}' }
  const look = (of: typeof command) => house.db.transaction().execute((trx) => lookUpKey(trx, of))
  expect(await look(command)).toEqual({ state: 'new' })
  await house.db.transaction().execute((trx) => keepAnswer(trx, command, { version: 3 }, sampleMeta().at))
  expect(await look(command)).toEqual({ state: 'answered', answer: { version: 3 } })
  expect(await look({ ...command, request: '{"reply":2}' })).toEqual({ state: 'other-request' })
  expect(await look({ ...command, organ: 'o2' })).toEqual({ state: 'new' })
})
