import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readConfiguration } from '../../src/main/configuration.ts'
import { freshDatabase } from '../support/database.ts'
import { gongkai } from '../support/test-desk.ts'

const database = await freshDatabase()
afterAll(() => database.close())

test('W11: a database that a newer program has migrated is opened by no command of an older one', async () => {
  await database.pool.query(`insert into migration (id, name) values (999, 'of-the-future')`)
  const backup = join(tmpdir(), 'never-written.backup')
  for (const line of ['db status', 'db migrate', 'token list', 'serve --port 0', 'log verify', `db backup ${backup}`]) {
    const ran = await gongkai(line.split(' '), {
      settings: () => readConfiguration({ DATABASE_URL: database.url }, '.'),
    })
    expect([line, ran.code, ran.told]).toEqual([line, 2, expect.stringContaining('has schema 999')])
  }
})
