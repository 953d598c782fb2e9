import { afterAll, expect, test } from 'vitest'
import type { CaseActor } from '../../src/casework/case-desk.ts'
import { civilDate } from '../../src/kernel/civil-date.ts'
import { handleCase } from '../../src/services/handle-case.ts'
import { rebuildRegisters } from '../../src/services/rebuild-registers.ts'
import { registerRequest, type RequestForm } from '../../src/services/register-request.ts'
import { freshDatabase } from '../support/database.ts'
import { sampleForm, sampleOffice } from '../support/sample-office.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const office = sampleOffice(database)

const clerk: CaseActor = { id: 'clerk-1', roles: ['clerk'] }
const head: CaseActor = { id: 'head-1', roles: ['head'] }

const register = async (over: Partial<RequestForm> = {}, key?: string) => {
  const result = await registerRequest(office, clerk, { ...sampleForm, ...over }, key)
  if (!result.ok) throw new Error(JSON.stringify(result.no))
  return result.value
}

const rowOf = (caseId: string) =>
  office.db.selectFrom('case_register').selectAll().where('case_id', '=', caseId).executeTakeFirst()

test('B2, B3, art. 31 item 1: a request handed in is received that day and due on the twentieth working day', async () => {
  const { caseId, number } = await register()
  expect(number).toMatch(/^2025-\d{4}$/)
  expect(await rowOf(caseId)).toMatchObject({
    stage: 'open',
    received_on: '2025-03-03',
    due_on: '2025-03-31',
    counted: true,
  })
})

test('numbers of a year follow each other without a gap, also when ten arrive at once', async () => {
  const numbers = await Promise.all(Array.from({ length: 10 }, async () => (await register()).number))
  const sorted = numbers.map((number) => Number(number.slice(5))).toSorted((a, b) => a - b)
  expect(sorted).toEqual(Array.from({ length: 10 }, (_, index) => (sorted[0] ?? 0) + index))
})

test('the same registration sent twice with one key is one case; other words under the same key are refused', async () => {
  const first = await register({}, 'same-key')
  expect(await register({}, 'same-key')).toEqual(first)
  const other = await registerRequest(office, clerk, { ...sampleForm, channel: 'email' }, 'same-key')
  expect(other.ok || other.no.code).toBe('key-used-otherwise')
})

test('whoever asks again keeps the id he has; the log holds no name', async () => {
  const one = await register()
  const two = await register({ wanted: { description: '另一件事' } })
  expect(two.applicantId).toBe(one.applicantId)
  const log = await office.db.selectFrom('event_log').select('body').execute()
  expect(JSON.stringify(log)).not.toContain('周明远')
})

test('of forty desks that assign one case at once, exactly one is first and the others are told it moved on', async () => {
  const { caseId, version } = await register()
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, desk) =>
      handleCase(office, { caseId, actor: clerk, seen: version, command: { type: 'assign', section: `科室${desk}` } }),
    ),
  )
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  expect(new Set(answers.flatMap((answer) => (answer.ok ? [] : [answer.no.code])))).toEqual(
    new Set(['changed-meanwhile']),
  )
})

test('a refusal leaves nothing behind, and an unknown case is named', async () => {
  const { caseId, version } = await register()
  const refused = await handleCase(office, { caseId, actor: clerk, command: { type: 'void', reason: '误录' } })
  expect(refused.ok || refused.no.code).toBe('wrong-role')
  expect((await rowOf(caseId))?.version).toBe(version)
  const nobody = await handleCase(office, { caseId: 'nothing', actor: head, command: { type: 'void', reason: '误录' } })
  expect(nobody.ok || nobody.no.code).toBe('no-such-case')
})

test('rebuilt from the log the registers are the same, byte for byte; one that was changed by hand is put right', async () => {
  const { caseId } = await register()
  const whole = await rebuildRegisters(office)
  expect(whole.after).toBe(whole.before)
  await office.db
    .updateTable('case_register')
    .set({ done_on: civilDate('2025-03-04') })
    .where('case_id', '=', caseId)
    .execute()
  const mended = await rebuildRegisters(office)
  expect(mended.after).not.toBe(mended.before)
  expect(mended.after).toBe(whole.after)
})
