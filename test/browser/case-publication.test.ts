import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StaffRole } from '../../src/organ/staff-roles.table.ts'
import { registerRequest } from '../../src/services/register-request.ts'
import type { Database } from '../../src/store/database.ts'
import { answeredCase } from '../support/answered-case.ts'
import { closeBrowser } from '../support/browser.ts'
import { freshDatabase } from '../support/database.ts'
import { seriousBarriers, watchedDesk } from '../support/desk-page.ts'
import { sampleForm } from '../support/sample-office.ts'
import { type SampleSite, sampleSite } from '../support/sample-site.ts'

let database: Database
let site: SampleSite
let caseId = ''

beforeAll(async () => {
  database = await freshDatabase()
  site = await sampleSite(database)
  const provided = '2024年分配给12家企业，详询13900001111；周明远所在企业不在其中。'
  const decision = { outcome: 'disclosed.provided', facts: { provided } } as const
  ;({ caseId } = await answeredCase(site.office, { decision }))
})
afterAll(async () => {
  await closeBrowser()
  await site.close()
  await database.close()
})

const atDesk = (roles: readonly StaffRole[], path: string) => watchedDesk(site, roles, path)

test('A15, art. 44: from its case an answer becomes a draft, names covered; the page of the document leads back', async () => {
  const { page, complaints } = await atDesk(['clerk'], `/cases/${caseId}`)
  await page.getByRole('button', { name: '起草主动公开文件' }).click()
  await page.getByText('已遮去 2 处个人信息').waitFor()
  expect(await page.getByLabel('正文').inputValue()).toBe('2024年分配给12家企业，详询×××；×××所在企业不在其中。')
  expect(await seriousBarriers(page)).toEqual([])
  await page.getByLabel('标题').fill('2024年商贸流通专项资金分配结果')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByText('来自申请').waitFor()
  await page.getByRole('link', { name: '2025-0001' }).click()
  await page.getByRole('link', { name: '2024年商贸流通专项资金分配结果' }).waitFor()
  await page.getByRole('button', { name: '再起草一份' }).waitFor()
  expect(await seriousBarriers(page)).toEqual([])
  expect(complaints).toEqual([])
})

test('K6: a file is put in with what it is for, told in the history, and taken off with a reason', async () => {
  const { page, complaints } = await atDesk(['clerk'], `/cases/${caseId}`)
  await page.getByRole('combobox', { name: '用途' }).click()
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: '送达凭证' }).click()
  const file = { name: '邮寄回执.txt', mimeType: 'text/plain', buffer: Buffer.from('已签收') }
  await page.locator('input[type=file]').setInputFiles(file)
  await page.getByRole('link', { name: '邮寄回执.txt' }).waitFor()
  await page.locator('.timeline', { hasText: '加入材料：送达凭证' }).waitFor()
  await page.getByRole('button', { name: '撤下' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('撤下理由').fill('不是本案的回执')
  expect(await seriousBarriers(page)).toEqual([])
  await dialog.getByRole('button', { name: '撤下' }).click()
  await page.getByText('另有 1 份已撤下').waitFor()
  await page.locator('.timeline', { hasText: '撤下材料：不是本案的回执' }).waitFor()
  expect(await page.getByRole('link', { name: '邮寄回执.txt' }).count()).toBe(0)
  expect(complaints).toEqual([])
})

test('D4, L09: the fee notice stands beside its form, with what the tariff comes to', async () => {
  const registered = await registerRequest(site.office, { id: 'clerk-1', roles: ['clerk'] }, sampleForm)
  if (!registered.ok) throw new Error(registered.no.code)
  const { page, complaints } = await atDesk(['clerk'], `/cases/${registered.value.caseId}`)
  await page.getByRole('button', { name: '收费通知' }).click()
  const drawer = page.getByRole('dialog')
  await drawer.getByText('填好日期、数量和选项后').waitFor()
  await drawer.getByRole('radio', { name: '按量计收' }).check()
  await drawer.getByLabel('页数').fill('40')
  const letter = drawer.frameLocator('iframe.letter-sheet').locator('.letter')
  await letter.getByText('100元').first().waitFor()
  expect(await letter.innerText()).toContain('【申请人姓名或者名称】')
  expect(complaints).toEqual([])
})
