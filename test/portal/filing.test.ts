import { afterAll, expect, test } from 'vitest'
import { keepOrgan } from '../../src/services/open-office.ts'
import { instantOf } from '../../src/store/instant.ts'
import { type Applicant, sampleDoor, type Seen, type Typed } from '../support/an-applicant.ts'
import { freshDatabase } from '../support/database.ts'
import { sampleOffice } from '../support/sample-office.ts'

const database = await freshDatabase()
afterAll(() => database.close())
let minute = 0
const office = {
  ...sampleOffice(database),
  now: () => instantOf(new Date(Date.parse('2025-03-03T01:00:00Z') + minute * 60_000)),
}
await keepOrgan(office, office.organ)
const door = sampleDoor(office)

const typed = {
  name: '周明远',
  idNumber: '11010519491231002X',
  telephone: '13900001111',
  description: '2024年度县级商贸流通专项资金的分配结果',
  receive: 'online',
}

/** Opens the form, waits a minute as a reader would, and sends it. */
async function file(applicant: Applicant, over: Typed = {}): Promise<Seen> {
  const form = await applicant.get('/requests/new/person')
  minute += 1
  return applicant.send(form, { ...typed, ...over }, 'send')
}

const numberOf = ({ text }: Seen): string => /\d{4}-\d{4}/.exec(text)?.[0] ?? ''
const codeOf = ({ text }: Seen): string => /(?:\d{4} ){3}\d{4}/.exec(text)?.[0] ?? ''

test('B1, B4: a person files a request, is given number and code once, and follows it without an account', async () => {
  const applicant = door.applicant()
  const receipt = await file(applicant)
  expect([receipt.status, receipt.path]).toEqual([200, '/requests/receipt'])
  expect(numberOf(receipt)).toMatch(/^2025-\d{4}$/)
  expect(receipt.text).toContain('以双方确认之日为收到申请之日')

  const track = await door.applicant().get('/requests/track')
  const somebody = door.applicant()
  const seen = await somebody.send(track, { number: numberOf(receipt), code: codeOf(receipt) })
  expect([seen.status, seen.path]).toEqual([200, '/requests/mine'])
  expect(seen.text).toContain('等待工作机构与您确认收到')
  expect(seen.text).toContain(typed.description)
  expect(seen.html).toContain('noindex')

  minute += 31
  expect((await applicant.get('/requests/receipt')).text).toContain('查询码不再显示')
})

test('a form sent twice is filed once and answers the same', async () => {
  const applicant = door.applicant()
  const form = await applicant.get('/requests/new/person')
  minute += 1
  const both = await Promise.all([1, 2].map(() => applicant.send(form, typed, 'send')))
  expect(new Set(both.map(numberOf)).size).toBe(1)
  expect(new Set(both.map(codeOf)).size).toBe(1)
})

test('art. 29: what is missing is told all at once, and what was typed is kept', async () => {
  const applicant = door.applicant()
  const form = await applicant.get('/requests/new/organisation')
  minute += 1
  const wrong = await applicant.send(form, { organisation: '云溪县甲公司', email: '不是邮箱' }, 'send')
  expect(wrong.status).toBe(422)
  for (const says of [
    '请选择单位类别',
    '请填写统一社会信用代码',
    '请写明需要的信息',
    '请选择获取信息的方式和途径',
    '电子邮箱的格式不对',
  ])
    expect(wrong.text).toContain(says)
  expect(wrong.html).toContain('value="云溪县甲公司"')
  expect(wrong.html).toContain('value="不是邮箱"')
})
