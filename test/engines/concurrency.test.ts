import { afterAll, expect, test } from 'vitest'
import type { CaseActor } from '../../src/casework/case-desk.ts'
import type { CaseEvent } from '../../src/casework/case-events.ts'
import { casework } from '../../src/casework/casework.ts'
import { replay } from '../../src/kernel/decider.ts'
import type { PlainCommand } from '../../src/services/case-command-shape.ts'
import { handleCase } from '../../src/services/handle-case.ts'
import { registerRequest, type RequestForm } from '../../src/services/register-request.ts'
import { sendLetter } from '../../src/services/send-letter.ts'
import { caseRow } from '../../src/services/write-case-registers.ts'
import { readHistory } from '../../src/store/event-log.ts'
import { streamOf } from '../../src/store/streams.ts'
import { verifyLog } from '../../src/store/verify-log.ts'
import { freshDatabase } from '../support/database.ts'
import { sampleOffice } from '../support/sample-office.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const office = sampleOffice(database)

const clerk: CaseActor = { id: 'clerk-1', roles: ['clerk'] }
const chief: CaseActor = { id: 'chief', roles: ['clerk', 'head'] }

const form: RequestForm = {
  matter: 'disclosure',
  channel: 'in-person',
  applicant: { name: '周明远', telephone: '13900001111', address: '云溪县桂花巷3号' },
  applicantKind: 'natural',
  identityProven: true,
  wanted: { description: '2024年度县级商贸流通专项资金的分配结果' },
  delivery: { form: 'paper', route: 'post' },
}

async function registered(of = office): Promise<{ caseId: string; version: number; applicantId: string }> {
  const result = await registerRequest(of, clerk, form)
  if (!result.ok) throw new Error(JSON.stringify(result.no))
  return result.value
}

/** What desks want of a case at the same time; no two the same. */
const wishes: readonly ((desk: number) => PlainCommand)[] = [
  (desk) => ({ type: 'assign', section: `科室${desk}` }),
  (desk) => ({ type: 'call-for-records', callId: `call-${desk}`, section: '市场科', answerBy: office.today() }),
  (desk) => ({ type: 'withdraw', reason: '申请人来电', letterId: `withdrawn-${desk}` }),
  () => ({ type: 'void', reason: '误录' }),
  () => ({ type: 'reclassify-applicant', kind: 'other', reason: '来函有单位公章' }),
]
const wish = (desk: number): PlainCommand => wishes[desk % wishes.length]?.(desk) ?? { type: 'prove-identity' }

const desks = Array.from({ length: 40 }, (_, desk) => desk)

/** The register row is what the log says, and the log's chain holds. */
async function expectWhole(caseId: string): Promise<readonly CaseEvent[]> {
  const { events, seq } = await readHistory<CaseEvent>(office.db, streamOf(office.organ.id, 'case', caseId))
  const row = await office.db.selectFrom('case_register').selectAll().where('case_id', '=', caseId).executeTakeFirst()
  expect(row).toMatchObject(caseRow(office, { caseId, version: seq, file: replay(casework, events) }))
  expect((await verifyLog(office.db)).problems).toEqual([])
  return events
}

test('K2: forty desks want forty things of one case they all have before them: one gets a yes, the others are told', async () => {
  for (let round = 0; round < 5; round += 1) {
    const { caseId, version } = await registered()
    const answers = await Promise.all(
      desks.map((desk) => handleCase(office, { caseId, actor: chief, seen: version, command: wish(desk + round) })),
    )
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(new Set(answers.flatMap((answer) => (answer.ok ? [] : [answer.no.code])))).toEqual(
      new Set(['changed-meanwhile']),
    )
    await expectWhole(caseId)
  }
})

test('desks that do not say what they have seen get one answer each, one after the other, and no command is half done', async () => {
  const { caseId, version } = await registered()
  const answers = await Promise.all(
    desks.map((desk) => handleCase(office, { caseId, actor: chief, command: wish(desk), key: `desk-${desk}` })),
  )
  const done = answers.flatMap((answer, desk) => (answer.ok ? [`desk-${desk}`] : []))
  const events = await expectWhole(caseId)
  const rows = await office.db
    .selectFrom('event_log')
    .select(['command_id', 'seq'])
    .where('stream', '=', `case:${caseId}`)
    .where('seq', '>', version)
    .orderBy('seq')
    .execute()
  expect(new Set(rows.map(({ command_id }) => command_id))).toEqual(new Set(done))
  expect(events.length).toBe(version + rows.length)
  const answered = await office.db.selectFrom('command_answer').select('key').where('key', 'like', 'desk-%').execute()
  expect(new Set(answered.map(({ key }) => key))).toEqual(new Set(done))
})

test('forty desks that send the same command with the same key do it once, and all hear the same answer', async () => {
  const { caseId } = await registered()
  const command: PlainCommand = { type: 'assign', section: '市场科' }
  const answers = await Promise.all(
    desks.map(() => handleCase(office, { caseId, actor: clerk, command, key: 'the-same' })),
  )
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(await expectWhole(caseId)).toHaveLength(2)
})

test('twenty desks that register the same new applicant at once know him as one', async () => {
  const of = { ...form, applicant: { ...form.applicant, name: '吴小满', telephone: '13900002222' } }
  const answers = await Promise.all(desks.slice(0, 20).map(() => registerRequest(office, clerk, of)))
  expect(new Set(answers.map((answer) => (answer.ok ? answer.value.applicantId : answer.no.code))).size).toBe(1)
})

test('with a single connection nothing waits for a second one: registering, acting, sending, sixteen at once', async () => {
  const narrow = await freshDatabase(1)
  const small = sampleOffice(narrow)
  const cases = await Promise.all(Array.from({ length: 16 }, () => registered(small)))
  const act = (caseId: string, command: PlainCommand) =>
    handleCase(small, { caseId, actor: clerk, command, key: caseId })
  const answers = await Promise.all(
    cases.map(({ caseId }) =>
      act(caseId, {
        type: 'ask-correction',
        items: ['未写明所指专项资金的年度'],
        guidance: '请写明年度，例如“2024年”',
        letterId: `correct-${caseId}`,
      }),
    ),
  )
  expect(answers.every(({ ok }) => ok)).toBe(true)
  const sent = await Promise.all(
    cases
      .slice(0, 2)
      .map(({ caseId }) => sendLetter(small, clerk, { caseId, letterId: `correct-${caseId}`, route: 'post' })),
  )
  expect(sent.map((answer) => answer.ok || answer.no)).toEqual([true, true])
  await narrow.close()
})
