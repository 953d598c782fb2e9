import { afterAll, expect, test } from 'vitest'
import { civilDate } from '../../src/kernel/civil-date.ts'
import { append, readForUpdate, readHistory, type StoredEvent } from '../../src/store/event-log.ts'
import { instantOf } from '../../src/store/instant.ts'
import { streamOf } from '../../src/store/streams.ts'
import { freshDatabase } from '../support/database.ts'

const house = await freshDatabase()
afterAll(() => house.close())

interface Noted extends StoredEvent {
  readonly type: 'noted'
  readonly text: string
}

const noted = (text: string): Noted => ({ type: 'noted', on: civilDate('2025-03-03'), text })
const meta = { actor: 'clerk', commandId: 'c1', at: instantOf(new Date('2025-03-03T01:02:03.456Z')) }

/** One command: writes a note if the stream holds no more than it has seen. */
const note = (name: string, text: string, seen: number): Promise<'yes' | 'too late'> =>
  house.db.transaction().execute(async (trx) => {
    const past = await readForUpdate<Noted>(trx, streamOf('o1', 'case', name))
    if (past.seq !== seen) return 'too late'
    await append(trx, past, [noted(text)], meta)
    return 'yes'
  })

test('events are read as they were written, in their order', async () => {
  const stream = streamOf('o1', 'case', 'order')
  const events = [noted('甲'), noted('乙 "quoted"\n'), noted('')]
  await house.db.transaction().execute(async (trx) => {
    const past = await readForUpdate<Noted>(trx, stream)
    const more = await append(trx, past, events.slice(0, 2), meta)
    await append(trx, more, events.slice(2), meta)
  })
  const history = await readHistory<Noted>(house.db, stream)
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
