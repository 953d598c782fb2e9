import { afterAll, expect, test } from 'vitest'
import type { CaseActor } from '../../src/casework/case-desk.ts'
import { handleCase } from '../../src/services/handle-case.ts'
import { mergeCase } from '../../src/services/merge-case.ts'
import { registerRequest, type RequestForm } from '../../src/services/register-request.ts'
import { freshDatabase } from '../support/database.ts'
import { sampleOffice } from '../support/sample-office.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const office = sampleOffice(database)
const clerk: CaseActor = { id: 'clerk-1', roles: ['clerk'] }
const head: CaseActor = { id: 'head-1', roles: ['head'] }
const online: CaseActor = { id: 'somebody', roles: ['applicant'] }

const form = (name: string, matter: RequestForm['matter'] = 'disclosure'): RequestForm => ({
  matter,
  channel: 'in-person',
  applicant: { name, telephone: '13900004444', address: '云溪县桂花巷7号' },
  applicantKind: 'natural',
  identityProven: true,
  wanted: { description: '加油站规划布点' },
  delivery: { form: 'electronic', route: 'online' },
})

async function received(day: string, asked: RequestForm, actor = clerk): Promise<string> {
  office.setDay(day)
  const result = await registerRequest(office, actor, asked)
  if (!result.ok) throw new Error(JSON.stringify(result.no))
  return result.value.caseId
}

const merged = async (caseId: string, into: string) => {
  const result = await mergeCase(office, clerk, { caseId, into })
  return result.ok ? (await rowOf(caseId)).stage : result.no.code
}

const rowOf = (caseId: string) =>
  office.db.selectFrom('case_register').selectAll().where('case_id', '=', caseId).executeTakeFirstOrThrow()

test('C17: the same request twice: the later one goes into the earlier one, which alone is counted', async () => {
  const first = await received('2025-03-03', form('苏北辰'))
  const second = await received('2025-03-05', form('苏北辰'))
  expect(await merged(first, second)).toBe('merge-into-later')
  expect(await rowOf(first)).toMatchObject({ stage: 'open', counted: true })
  expect(await merged(second, second)).toBe('merge-into-itself')
  expect(await merged(second, 'nowhere')).toBe('no-such-case')
  expect(await merged('nowhere', first)).toBe('no-such-case')
  expect(await merged(second, first)).toBe('merged')
  expect(await rowOf(second)).toMatchObject({ counted: false })
  expect(await merged(first, second)).toBe('merge-into-ended')
  expect(await merged(second, first)).toBe('wrong-stage')
  const voided = await handleCase(office, { caseId: first, actor: head, command: { type: 'void', reason: '误登' } })
  expect(voided.ok || voided.no.code).toBe('merged-into-it')
})

test('nothing is merged into the request of another, one to correct a record, or one that has ended', async () => {
  const own = await received('2025-03-10', form('苏北辰'))
  expect(await merged(own, await received('2025-03-10', form('韩立春')))).toBe('merge-of-others')
  expect(await merged(own, await received('2025-03-10', form('苏北辰', 'record-correction')))).toBe('merge-into-ended')
  const withdrawn = await received('2025-03-10', form('苏北辰'))
  await handleCase(office, {
    caseId: withdrawn,
    actor: clerk,
    command: { type: 'withdraw', reason: '不需要', letterId: 'closing' },
  })
  expect(await merged(own, withdrawn)).toBe('merge-into-ended')
  expect(await rowOf(own)).toMatchObject({ stage: 'open', counted: true })
})

test('whoever filed again over the internet is known by what he says of himself', async () => {
  const first = await received('2025-03-17', form('顾长河'))
  const again = await received('2025-03-17', form('顾长河'), online)
  expect((await rowOf(again)).applicant_id).not.toBe((await rowOf(first)).applicant_id)
  expect(await merged(again, first)).toBe('merged')
})

test('two that are merged into each other at once: one goes, one stays', async () => {
  const [a, b] = [await received('2025-03-24', form('苏北辰')), await received('2025-03-24', form('苏北辰'))]
  const results = await Promise.all([merged(a, b), merged(b, a)])
  expect(results.toSorted()).toEqual(['merge-into-ended', 'merged'])
})
