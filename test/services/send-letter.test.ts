import { afterAll, expect, test } from 'vitest'
import type { CaseActor } from '../../src/casework/case-desk.ts'
import type { PlainCommand } from '../../src/services/case-command-shape.ts'
import { handleCase } from '../../src/services/handle-case.ts'
import { openLetter } from '../../src/services/open-letter.ts'
import { previewLetter } from '../../src/services/preview-letter.ts'
import { registerRequest } from '../../src/services/register-request.ts'
import { sendLetter } from '../../src/services/send-letter.ts'
import { parseFileHash } from '../../src/store/files.ts'
import { freshDatabase } from '../support/database.ts'
import { sampleForm, sampleOffice } from '../support/sample-office.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const office = sampleOffice(database)

const clerk: CaseActor = { id: 'clerk-1', roles: ['clerk'] }
const head: CaseActor = { id: 'head-1', roles: ['head'] }

async function registered(): Promise<string> {
  const result = await registerRequest(office, clerk, sampleForm)
  if (!result.ok) throw new Error(JSON.stringify(result.no))
  return result.value.caseId
}

async function act(caseId: string, actor: CaseActor, command: PlainCommand): Promise<void> {
  const result = await handleCase(office, { caseId, actor, command })
  if (!result.ok) throw new Error(JSON.stringify(result.no))
}

async function decided(letterId?: string): Promise<string> {
  const caseId = await registered()
  await act(caseId, clerk, {
    type: 'propose-decision',
    decision: {
      outcome: 'disclosed.provided',
      facts: {
        provided: '2024年度县级商贸流通专项资金分配结果一览表',
        providedOn: office.today(),
        attachments: ['分配结果一览表'],
      },
    },
  })
  await act(caseId, head, { type: 'approve-decision', letterId: letterId ?? `${caseId}-reply` })
  return caseId
}

const rowOf = (caseId: string) =>
  office.db.selectFrom('case_register').selectAll().where('case_id', '=', caseId).executeTakeFirstOrThrow()

test('D4–D9, art. 36: the reply is numbered, set, kept by its hash, and the case is answered on the day it is sent', async () => {
  const caseId = await decided()
  const sent = await sendLetter(office, clerk, { caseId, letterId: `${caseId}-reply`, route: 'post' })
  if (!sent.ok) throw new Error(JSON.stringify(sent.no))
  expect(sent.value.number).toBe('云商公开〔2025〕1号')
  expect(await rowOf(caseId)).toMatchObject({
    stage: 'answered',
    outcome: 'disclosed.provided',
    done_on: office.today(),
    letter_number: sent.value.number,
  })
  const hash = parseFileHash(sent.value.hash)
  expect(hash && (await office.files.read(hash))?.subarray(0, 5).toString()).toBe('%PDF-')
  const kept = await office.db.selectFrom('letter').selectAll().where('case_id', '=', caseId).executeTakeFirstOrThrow()
  expect(kept).toMatchObject({ key: 'L11', number: sent.value.number, pdf_hash: hash })
})

test('a preview takes no number, changes nothing, and says who looked at the names', async () => {
  const caseId = await decided()
  const before = await rowOf(caseId)
  const asked = { caseId, letterId: `${caseId}-reply`, route: 'post' as const }
  const [one, two] = [await previewLetter(office, clerk, asked), await previewLetter(office, clerk, asked)]
  expect(one).toEqual(two)
  expect(one.ok && JSON.stringify(one.value.blocks)).toContain('2024年度县级商贸流通专项资金')
  expect(await rowOf(caseId)).toEqual(before)
  const readings = await office.db
    .selectFrom('person_reading')
    .select(['actor', 'why'])
    .where('why', '=', 'letter-L11')
    .execute()
  expect(readings.length).toBeGreaterThanOrEqual(2)
})

test('D11: a letter that came back goes out again as it was: same number, same bytes', async () => {
  const caseId = await decided()
  const letterId = `${caseId}-reply`
  const first = await sendLetter(office, clerk, { caseId, letterId, route: 'post' })
  const again = await sendLetter(office, clerk, { caseId, letterId, route: 'post' })
  expect(again.ok || again.no.code).toBe('letter-sent-already')
  await act(caseId, clerk, { type: 'record-delivery-failure', letterId, reason: '原址查无此人，退回' })
  const second = await sendLetter(office, clerk, { caseId, letterId, route: 'in-person' })
  if (!first.ok || !second.ok) throw new Error('not sent')
  expect([second.value.number, second.value.hash]).toEqual([first.value.number, first.value.hash])
})

test('two cases whose letters have the same id have two letters', async () => {
  const [one, two] = [await decided('reply'), await decided('reply')]
  const send = (caseId: string) => sendLetter(office, clerk, { caseId, letterId: 'reply', route: 'post' })
  const [first, second] = [await send(one), await send(two)]
  if (!first.ok || !second.ok) throw new Error(JSON.stringify([first, second]))
  expect(second.value.number).not.toBe(first.value.number)
  const opened = await openLetter(office, clerk, { caseId: two, letterId: 'reply', form: 'pdf' })
  expect(opened.ok && opened.value.hash).toBe(second.value.hash)
})

test('行政复议法 art. 22: a reply made for paper does not go out again by internet, for it does not name the channel for filing', async () => {
  const caseId = await decided()
  const letterId = `${caseId}-reply`
  await sendLetter(office, clerk, { caseId, letterId, route: 'post' })
  await act(caseId, clerk, { type: 'record-delivery-failure', letterId, reason: '退回' })
  const byMail = await sendLetter(office, clerk, { caseId, letterId, route: 'email' })
  expect(byMail.ok || byMail.no.code).toBe('no-filing-channel')
  await sendLetter(office, clerk, { caseId, letterId, route: 'fax' })
  await act(caseId, clerk, { type: 'record-delivery-failure', letterId, reason: '无人接收' })
  expect((await sendLetter(office, clerk, { caseId, letterId, route: 'in-person' })).ok).toBe(true)
})

test('a refused letter takes no number and keeps no row', async () => {
  const caseId = await registered()
  const refused = await sendLetter(office, clerk, { caseId, letterId: 'none', route: 'post' })
  expect(refused.ok || refused.no.code).toBe('no-such-letter')
  const wrongRole = await decided()
  const letters = () =>
    office.db.selectFrom('counter').select('last').where('name', '=', 'letter').executeTakeFirstOrThrow()
  const before = await letters()
  const denied = await sendLetter(office, head, { caseId: wrongRole, letterId: `${wrongRole}-reply`, route: 'post' })
  expect(denied.ok || denied.no.code).toBe('wrong-role')
  expect(await letters()).toEqual(before)
})

test('the same sending under one key is done once', async () => {
  const caseId = await decided()
  const asked = { caseId, letterId: `${caseId}-reply`, route: 'email' as const }
  const answers = await Promise.all([1, 2, 3].map(() => sendLetter(office, clerk, asked, `send-${caseId}`)))
  expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
  expect(answers.every(({ ok }) => ok)).toBe(true)
  const out = await office.db.selectFrom('outbox').select('payload').execute()
  expect(out.filter(({ payload }) => (payload as { caseId: string }).caseId === caseId)).toHaveLength(1)
})
