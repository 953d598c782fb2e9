import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StaffRole } from '../../src/organ/staff-roles.table.ts'
import type { Database } from '../../src/store/database.ts'
import { closeBrowser } from '../support/browser.ts'
import { freshDatabase } from '../support/database.ts'
import { deskPage, seriousBarriers } from '../support/desk-page.ts'
import { type SampleSite, sampleSite } from '../support/sample-site.ts'
import { type SentLetters, sentLetters } from '../support/sent-letters.ts'

let database: Database
let site: SampleSite
let scene: SentLetters

beforeAll(async () => {
  database = await freshDatabase()
  site = await sampleSite(database)
  scene = await sentLetters(site.office)
})
afterAll(async () => {
  await closeBrowser()
  await site.close()
  await database.close()
})

async function atDesk(roles: readonly StaffRole[], path: string, options = {}): Promise<Page> {
  const page = await deskPage(site, roles, options)
  await page.goto(`${site.address}/desk${path}`)
  return page
}

const englishPhone = { locale: 'en-GB', viewport: { width: 390, height: 844 } }
const fits = (page: Page) => page.evaluate('document.documentElement.scrollWidth <= innerWidth')

test('D6, D8: letters owed and sent are listed without a name, found by their case, and each template shows a sample', async () => {
  const page = await atDesk(['clerk'], '/letters')
  await page.getByRole('link', { name: scene.answered.number }).first().waitFor()
  expect(await page.locator('main').innerText()).not.toMatch(/李清河|周明远|139\d{8}|桂花巷/)
  expect(await seriousBarriers(page)).toEqual([])
  await page.goto(`${site.address}/desk/letters?text=2024-9999`)
  await page.getByText('没有符合条件的记录').waitFor()

  await page.goto(`${site.address}/desk/letters?tab=templates`)
  const sample = page.getByRole('tabpanel').locator('iframe').first()
  await sample.waitFor()
  expect(await sample.contentFrame().locator('body').innerText()).toContain(site.office.organ.name)
  expect(await seriousBarriers(page)).toEqual([])
  await page.context().close()

  const phone = await atDesk(['clerk'], '/letters', englishPhone)
  await phone.getByRole('link', { name: scene.answered.number }).first().waitFor()
  expect(await fits(phone)).toBe(true)
  expect(await seriousBarriers(phone)).toEqual([])
  await phone.goto(`${site.address}/desk/letters?tab=templates`)
  await phone.getByText('It must say').first().waitFor()
  expect(await fits(phone)).toBe(true)
  await phone.context().close()
})

test('W1: the administrator changes the telephone; what is wrong is told while typed, and the guide shows it at once', async () => {
  const page = await atDesk(['administrator'], '/organ')
  const telephone = page.locator('#organ-office-telephone')
  await telephone.fill('12')
  await page.getByText('至少5位数字').waitFor()
  await telephone.fill('0730-5550177')
  await page.getByText('改动1处').waitFor()
  expect(await seriousBarriers(page)).toEqual([])
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByText('已保存，公开指南已更新').waitFor()
  await page.getByText('联系电话：0730-5550177').waitFor()
  expect(await (await fetch(`${site.address}/guide`)).text()).toContain('0730-5550177')
  await page.context().close()

  const phone = await atDesk(['administrator'], '/organ', englishPhone)
  await phone.getByText('Telephone: 0730-5550177').waitFor()
  expect(await fits(phone)).toBe(true)
  expect(await seriousBarriers(phone)).toEqual([])
  await phone.context().close()
})
