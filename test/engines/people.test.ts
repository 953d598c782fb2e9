import { afterAll, expect, test } from 'vitest'
import { civilDate } from '../../src/kernel/civil-date.ts'
import {
  erasePerson,
  maskedPeople,
  openPerson,
  peopleNamed,
  resealPeople,
  samePeople,
  writePerson,
  type Person,
} from '../../src/store/people.ts'
import type { PeopleKeys } from '../../src/store/people-keys.ts'
import { freshDatabase } from '../support/database.ts'
import { instant, sampleKeys } from '../support/store-samples.ts'

const house = await freshDatabase()
afterAll(() => house.close())

const keys = sampleKeys(1)
const zhang = {
  name: '张三丰',
  identityNumber: '11010119900101123x',
  telephone: '138 0000 1234',
  address: '城东路 1 号',
}
const reading = { actor: 'clerk', why: '拟写答复', at: instant('2025-03-03T01:00:00Z') }

const write = (person: string, known: Person, with_: PeopleKeys = keys): Promise<void> =>
  house.db.transaction().execute((trx) => writePerson(trx, with_, { organ: 'o1', person }, 'natural', known))

const read = (person: string, with_: PeopleKeys = keys, organ = 'o1') =>
  house.db.transaction().execute((trx) => openPerson(trx, with_, { organ, person }, reading))

test('what is known of a person is not in the database in the clear, and is read with the key', async () => {
  await write('p1', zhang)
  const { rows } = await house.pool.query<{ row: string }>(
    `select person::text as row from person where person_id = 'p1'`,
  )
  for (const secret of ['张三丰', '11010119900101', '1380000', '城东路']) {
    expect(rows[0]?.row).not.toContain(secret)
    expect(rows[0]?.row).not.toContain(Buffer.from(secret).toString('hex'))
  }
  expect(await read('p1')).toEqual(zhang)
})

test('every reading is written down with who and why; a reading of nobody is none', async () => {
  await write('p2', zhang)
  await read('p2')
  await read('nobody')
  const rows = await house.db
    .selectFrom('person_reading')
    .selectAll()
    .where('person_id', 'in', ['p2', 'nobody'])
    .execute()
  expect(rows).toMatchObject([{ organ_id: 'o1', person_id: 'p2', actor: 'clerk', why: '拟写答复', at: reading.at }])
})

test('lists show people masked', async () => {
  await write('p3', zhang)
  expect(await maskedPeople(house.db, keys, 'o1', ['p3', 'nobody'])).toEqual(
    new Map([['p3', { name: '张**', identityNumber: '110***********123x', telephone: '138******1234' }]]),
  )
})

test('an applicant who comes again is found by number, or by telephone and name, however it is typed; a namesake is not', async () => {
  await write('again', { name: '李四', identityNumber: '110101199002022345', telephone: '010-6000 0000' })
  const same = (known: Parameters<typeof samePeople>[3]) => samePeople(house.db, keys, 'o1', known)
  expect(await same({ name: '李 四', identityNumber: '１１０１０１１９９００２０２２３４５' })).toEqual(['again'])
  expect(await same({ name: '李四', telephone: '01060000000' })).toEqual(['again'])
  expect(await same({ name: '王五', telephone: '01060000000' })).toEqual([])
  expect(await same({ name: '李四' })).toEqual([])
  expect(await peopleNamed(house.db, keys, 'o1', '李四')).toEqual(['again'])
  expect(await samePeople(house.db, keys, 'o2', { name: '李四', telephone: '01060000000' })).toEqual([])
})

test('an entry put in the place of another, changed, or without its key is not opened', async () => {
  await write('left', zhang)
  await write('right', { name: '李四' })
  await expect(read('left', sampleKeys(2))).rejects.toThrow(/version 1 is not configured/)
  await house.pool.query(
    `update person set sealed = (select sealed from person where person_id = 'right') where person_id = 'left'`,
  )
  await expect(read('left')).rejects.toThrow()
  await house.pool.query(
    `update person set sealed = set_byte(sealed, 40, 255 - get_byte(sealed, 40)) where person_id = 'right'`,
  )
  await expect(read('right')).rejects.toThrow()
  await house.pool.query(`delete from person where person_id in ('left', 'right')`)
})

test('keys change while people are read and written; afterwards the old key opens nothing', async () => {
  for (let index = 0; index < 7; index += 1) await write(`many${index}`, { name: `王${index}` })
  const both = sampleKeys(2, 1)
  expect(await resealPeople(house.db, both, 3)).toBe(3)
  expect(await read('many0', both)).toEqual({ name: '王0' })
  expect(await read('many6', both)).toEqual({ name: '王6' })
  await write('many6', { name: '王六' }, both)
  while ((await resealPeople(house.db, both, 3)) > 0) continue
  const { rows } = await house.pool.query('select distinct key_version from person where sealed is not null')
  expect(rows).toEqual([{ key_version: 2 }])
  expect(await read('many6', sampleKeys(2))).toEqual({ name: '王六' })
  await expect(read('many1', keys)).rejects.toThrow(/version 2 is not configured/)
})

test('what was erased is gone for reading, for lists and for finding, and its id stays', async () => {
  const now = sampleKeys(2, 1)
  await write('gone', { name: '赵六', identityNumber: '110101199003033456' }, now)
  const erase = () =>
    house.db.transaction().execute((trx) => erasePerson(trx, { organ: 'o1', person: 'gone' }, civilDate('2035-03-03')))
  expect(await erase()).toBe(true)
  expect(await erase()).toBe(false)
  expect(await read('gone', now)).toBeUndefined()
  expect((await maskedPeople(house.db, now, 'o1', ['gone'])).size).toBe(0)
  expect(await samePeople(house.db, now, 'o1', { name: '赵六', identityNumber: '110101199003033456' })).toEqual([])
  const row = await house.db.selectFrom('person').select('erased_on').where('person_id', '=', 'gone').executeTakeFirst()
  expect(row).toEqual({ erased_on: '2035-03-03' })
})
