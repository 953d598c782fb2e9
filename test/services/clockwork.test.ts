import { afterAll, expect, test } from 'vitest'
import type { CaseActor } from '../../src/casework/case-desk.ts'
import type { CaseCommand } from '../../src/casework/case-commands.ts'
import { overdue as casesOverdue } from '../../src/reads/work-queue.ts'
import { actOnCase } from '../../src/services/act-on-case.ts'
import { handleCase } from '../../src/services/handle-case.ts'
import { readHolidayNotice } from '../../src/services/holiday-notice-shape.ts'
import { loadHolidayNotice } from '../../src/services/load-holiday-notice.ts'
import { keepOrgan, openOffice } from '../../src/services/open-office.ts'
import { rebuildRegisters } from '../../src/services/rebuild-registers.ts'
import { registerRequest } from '../../src/services/register-request.ts'
import { runClockwork } from '../../src/services/run-clockwork.ts'
import { sendLetter } from '../../src/services/send-letter.ts'
import { readOnly } from '../../src/store/read-only.ts'
import { consult, send, serve } from '../support/case-steps.ts'
import { freshDatabase } from '../support/database.ts'
import { sampleOffice, sampleOrgan } from '../support/sample-office.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const house = sampleOffice(database)
await keepOrgan(house, sampleOrgan)

const clerk: CaseActor = { id: 'clerk-1', roles: ['clerk'] }

async function registered(day: string) {
  house.setDay(day)
  const result = await registerRequest(house, clerk, {
    matter: 'disclosure',
    channel: 'in-person',
    applicant: { name: '何秋生', telephone: '13900002222', address: '云溪县桂花巷9号' },
    applicantKind: 'natural',
    identityProven: true,
    wanted: { description: '2026年成品油零售经营批准情况' },
    delivery: { form: 'paper', route: 'post' },
  })
  if (!result.ok) throw new Error(JSON.stringify(result.no))
  return result.value
}

const rowOf = (caseId: string) =>
  house.db.selectFrom('case_register').selectAll().where('case_id', '=', caseId).executeTakeFirstOrThrow()

/** Made up for the test: what the State Council will fix for that year is not known. */
const notice = {
  number: '国办发明电〔2026〕0号',
  title: '关于2027年部分节假日安排的通知',
  year: 2027,
  publishedOn: '2026-12-28',
  off: [{ holiday: 'newYear', from: '2027-01-01', to: '2027-01-04' }],
  work: ['2027-01-09'],
}

test('C5, C14: a case that reaches into a year without a notice is provisional; the notice moves its day once, and the letter keeps what it promised', async () => {
  const { caseId } = await registered('2026-12-10')
  const before = await rowOf(caseId)
  expect(before).toMatchObject({ provisional: true, due_on: '2027-01-07' })

  house.setDay('2026-12-28')
  const read = readHolidayNotice(notice)
  if (read.issues) throw new Error(JSON.stringify(read))
  const effect = await loadHolidayNotice(house, read.read)
  expect(effect.moved).toEqual([{ organ: sampleOrgan.id, number: before.number, from: '2027-01-07', to: '2027-01-09' }])
  expect(await rowOf(caseId)).toMatchObject({ provisional: false, due_on: '2027-01-09', version: before.version + 1 })
  expect((await loadHolidayNotice(house, read.read)).moved).toEqual([])

  const office = await openOffice(house, sampleOrgan.id)
  if (!office) throw new Error('no office')
  const rebuilt = await rebuildRegisters(office)
  expect(rebuilt.after).toBe(rebuilt.before)
})

test.each([
  ['a make-up day that is no weekend', { work: ['2027-01-11'] }, 'work.0'],
  ['a day that does not exist', { publishedOn: '2026-02-30' }, 'publishedOn'],
  ['an end before its beginning', { off: [{ holiday: 'newYear', from: '2027-01-03', to: '2027-01-01' }] }, 'off.0.to'],
  ['a holiday nobody knows', { off: [{ holiday: 'newMoon', from: '2027-01-01', to: '2027-01-01' }] }, 'off.0.holiday'],
])('a notice with %s is refused at its field', (_, wrong, field) => {
  const read = readHolidayNotice({ ...notice, ...wrong })
  expect(read.issues?.map(({ path }) => path.join('.'))).toContain(field)
})

test('art. 32: a third party that is silent for fifteen working days leaves it to the organ; the clockwork says so once', async () => {
  const { caseId } = await registered('2025-03-03')
  await house.db
    .insertInto('person')
    .values({
      organ_id: sampleOrgan.id,
      person_id: 'nobody',
      kind: 'commercial',
      key_version: 1,
      sealed: null,
      lookup: [],
      erased_on: house.today(),
    })
    .execute()
  const consultation = {
    consultationId: 'c1',
    party: 'third-party',
    partyId: 'nobody',
    about: '经营数据',
    letterId: 'l1',
  } as const
  const asked = await handleCase(house, { caseId, actor: clerk, command: { type: 'consult', ...consultation } })
  expect(asked.ok).toBe(true)
  const erased = await sendLetter(house, clerk, { caseId, letterId: 'l1', route: 'post' })
  expect(erased.ok || erased.no.code).toBe('person-erased')
  expect(await runClockwork(house)).toBe(0)
})

test('arts. 32, 34: the clockwork ends a consultation fifteen working days after it was received, whatever the case waits for, and none that was not', async () => {
  const { caseId } = await registered('2025-05-06')
  const act = async (command: CaseCommand) => {
    const result = await house.db
      .transaction()
      .execute((trx) => actOnCase(trx, house, { caseId, actor: clerk, command, commandId: command.type }))
    if (!result.ok) throw new Error(JSON.stringify(result.no))
  }
  for (const one of ['received', 'underway']) {
    await act(consult('co-maker', one))
    await act(send('L07', `${one}-letter`))
  }
  await act(serve('received-letter'))
  house.setDay('2025-05-27')
  expect(await runClockwork(house)).toBe(0)
  house.setDay('2025-05-28')
  expect(await runClockwork(house)).toBe(1)
  house.setDay('2025-07-01')
  expect(await runClockwork(house)).toBe(0)
  const overdue = await casesOverdue(readOnly(house.db), sampleOrgan.id, house.today())
  expect(overdue.map(({ case_id }) => case_id)).toContain(caseId)
})
