import { afterAll, expect, test } from 'vitest'
import { keepOrgan } from '../../src/services/open-office.ts'
import { rebuildDueRegisters } from '../../src/services/rebuild-due-registers.ts'
import { registerRequest } from '../../src/services/register-request.ts'
import { migrate } from '../../src/store/migrations/migrate.ts'
import { freshDatabase } from '../support/database.ts'
import { sampleForm, sampleOffice } from '../support/sample-office.ts'
import { publishedDocument } from '../support/sample-documents.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const office = sampleOffice(database)
const { db, pool } = database

test('W9: a database that lived before a migration added to its registers has them written anew at the next start, once', async () => {
  await keepOrgan(office, office.organ, office.settings)
  const filed = await registerRequest(office, { id: 'clerk', roles: ['clerk'] }, sampleForm)
  expect(filed.ok).toBe(true)
  await publishedDocument(office)
  const now = async () => ({
    cases: await db.selectFrom('case_register').selectAll().execute(),
    letters: await db.selectFrom('letter_register').selectAll().execute(),
    documents: await db.selectFrom('document_register').selectAll().execute(),
  })
  const before = await now()
  expect(before.cases[0]?.reply_due_on).not.toBeNull()

  // As an older program left it: the columns are there, and nothing in them.
  await pool.query('drop table register_due')
  await pool.query('alter table answered_request drop column amended_by, drop column amended_at')
  await pool.query('alter table document_register drop column from_case')
  await pool.query('delete from migration where id >= 16')
  await pool.query(
    "update case_register set reply_due_on = null, correction_on = null, extended_on = null, tasks = '[]'",
  )
  await pool.query('delete from letter_register')
  expect(await migrate(pool)).toMatchObject({
    ok: true,
    value: [{ name: 'registers-due' }, { name: 'answers-in-the-log' }],
  })
  expect(await now()).not.toEqual(before)

  const told: unknown[] = []
  await rebuildDueRegisters(office, (done) => told.push(done))
  expect(told).toEqual([{ organ: office.organ.id, cases: 1, entries: 0 }])
  expect(await now()).toEqual(before)
  await rebuildDueRegisters(office, (done) => told.push(done))
  expect(told).toHaveLength(1)
})

test('a database that was made by this program has nothing that is due', async () => {
  const young = await freshDatabase()
  const { rows } = await young.pool.query('select organ_id from register_due')
  await young.close()
  expect(rows).toEqual([])
})
