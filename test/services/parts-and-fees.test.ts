import { afterAll, expect, test } from 'vitest'
import type { CaseActor } from '../../src/casework/case-desk.ts'
import { handleCase } from '../../src/services/handle-case.ts'
import { notifyFee } from '../../src/services/notify-fee.ts'
import { registerRequest, type RequestForm } from '../../src/services/register-request.ts'
import { splitCase } from '../../src/services/split-case.ts'
import { freshDatabase } from '../support/database.ts'
import { sampleOffice } from '../support/sample-office.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const office = sampleOffice(database)
const clerk: CaseActor = { id: 'clerk-1', roles: ['clerk'] }

const form = (name: string, description: string): RequestForm => ({
  matter: 'disclosure',
  channel: 'online',
  applicant: { name, telephone: '13900003333', address: '云溪县桂花巷5号' },
  applicantKind: 'natural',
  identityProven: true,
  wanted: { description },
  delivery: { form: 'electronic', route: 'online' },
})

async function received(name: string, description: string): Promise<string> {
  const result = await registerRequest(office, clerk, form(name, description))
  if (!result.ok) throw new Error(JSON.stringify(result.no))
  const { caseId } = result.value
  const confirmed = await handleCase(office, { caseId, actor: clerk, command: { type: 'confirm-receipt' } })
  if (!confirmed.ok) throw new Error(JSON.stringify(confirmed.no))
  return caseId
}

const rowOf = (caseId: string) =>
  office.db.selectFrom('case_register').selectAll().where('case_id', '=', caseId).executeTakeFirstOrThrow()

test('C17, 109号 art. 4: the parts of a request have the day and receipt of the whole, which is no longer counted', async () => {
  office.setDay('2025-03-03')
  const caseId = await received('苏北辰', '商贸专项资金分配方案；加油站规划布点；拍卖企业名录')
  office.setDay('2025-03-05')
  const parts = ['商贸专项资金分配方案', '加油站规划布点', '拍卖企业名录'].map((description) => ({ description }))
  const split = await splitCase(office, clerk, { caseId, parts }, 'split-1')
  if (!split.ok) throw new Error(JSON.stringify(split.no))
  expect(await rowOf(caseId)).toMatchObject({ stage: 'split', counted: false })
  for (const part of split.value.parts)
    expect(await rowOf(part.caseId)).toMatchObject({
      stage: 'open',
      counted: true,
      received_on: '2025-03-03',
      due_on: '2025-03-31',
    })
  expect(await splitCase(office, clerk, { caseId, parts }, 'split-1')).toEqual(split)
})

test('a split into one part leaves no half of it behind', async () => {
  office.setDay('2025-03-06')
  const caseId = await received('苏北辰', '一件事')
  const before = await office.db.selectFrom('case_register').select('case_id').execute()
  const refused = await splitCase(office, clerk, { caseId, parts: [{ description: '一件事' }] })
  expect(refused.ok || refused.no.code).toBe('too-few-parts')
  expect(await office.db.selectFrom('case_register').select('case_id').execute()).toEqual(before)
})

test('D10, 109号 art. 4: the eleventh piece of an applicant in a calendar month is the first that costs; another month begins anew', async () => {
  office.setDay('2025-04-01')
  const cases: string[] = []
  for (let piece = 1; piece <= 12; piece += 1) cases.push(await received('韩立春', `第${piece}件事`))
  const fee = async (caseId: string | undefined) => {
    const result = await notifyFee(office, clerk, { caseId: caseId ?? '', tariff: 'pieces' })
    return result.ok ? (await rowOf(result.value.caseId)).fee_yuan : result.no.code
  }
  expect(await fee(cases[9])).toBe('no-fee')
  expect(await fee(cases[10])).toBe(100)
  expect(await fee(cases[11])).toBe(100)
  office.setDay('2025-05-06')
  expect(await fee(await received('韩立春', '五月的事'))).toBe('no-fee')
})

test('109号 art. 5: by page only the pages of the one request count', async () => {
  office.setDay('2025-06-02')
  const caseId = await received('韩立春', '档案复印')
  const result = await notifyFee(office, clerk, { caseId, tariff: 'pages', pages: 68 })
  expect(result.ok && (await rowOf(caseId)).fee_yuan).toBe(380)
})
