import { mkdtempSync, rmSync, writeFileSync, existsSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readConfiguration } from '../../src/main/configuration.ts'
import { keepOrgan } from '../../src/services/open-office.ts'
import { peopleKeysAt } from '../../src/store/people-key-file.ts'
import { writePerson } from '../../src/store/people.ts'
import { freshDatabase } from '../support/database.ts'
import { sampleOffice, sampleOrgan } from '../support/sample-office.ts'
import { gongkai, type Ran } from '../support/test-desk.ts'

const place = mkdtempSync(join(tmpdir(), 'gongkai-keys-'))
const database = await freshDatabase()
afterAll(async () => {
  await database.close()
  rmSync(place, { recursive: true, force: true })
})
await keepOrgan(sampleOffice(database), sampleOrgan)
const right = peopleKeysAt(join(place, 'right.keys'))
if (!right.ok) throw new Error(right.no.why)
const keys = right.value

const run = (line: string, file: string): Promise<Ran> =>
  gongkai(line.split(' '), {
    folder: place,
    settings: () => readConfiguration({ DATABASE_URL: database.url, GONGKAI_PEOPLE_KEYS: file }, place),
  })

test('F10: a key file is made for a house that knows nobody, never for one that has sealed somebody', async () => {
  expect((await run('token list', 'first.keys')).code).toBe(0)
  expect(existsSync(join(place, 'first.keys'))).toBe(true)
  await database.db
    .transaction()
    .execute((trx) => writePerson(trx, keys, { organ: sampleOrgan.id, person: 'p' }, 'natural', { name: '周明远' }))
  expect((await run('token list', 'right.keys')).code).toBe(0)
  for (const command of ['token list', 'people reseal', 'registers rebuild']) {
    const lost = await run(command, 'lost.keys')
    expect([lost.code, lost.told]).toEqual([2, expect.stringContaining('lost.keys is not there')])
  }
  expect(existsSync(join(place, 'lost.keys'))).toBe(false)
})

test('F10: keys of another house, and keys without the version that is needed, are told before anything is done', async () => {
  const other = await run('token list', 'first.keys')
  expect([other.code, other.told]).toEqual([2, expect.stringContaining('does not open')])
  const line = (name: string) => `${name} ${randomBytes(32).toString('base64')}`
  writeFileSync(join(place, 'later.keys'), [line('2'), line('lookup')].join('\n'))
  expect((await run('people reseal', 'later.keys')).told).toContain('version 1')
  writeFileSync(join(place, 'torn.keys'), line('1').slice(0, 20))
  expect((await run('token list', 'torn.keys')).code).toBe(2)
})
