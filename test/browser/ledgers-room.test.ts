import { readFile } from 'node:fs/promises'
import { afterAll, expect, test } from 'vitest'
import { civilDate } from '../../src/kernel/civil-date.ts'
import { handleLedger } from '../../src/services/ledger-entries.ts'
import { closeBrowser } from '../support/browser.ts'
import { freshDatabase } from '../support/database.ts'
import { deskPage, seriousBarriers } from '../support/desk-page.ts'
import { sampleSite } from '../support/sample-site.ts'

const database = await freshDatabase()
const site = await sampleSite(database)
const { office } = site
afterAll(async () => {
  await closeBrowser()
  await site.close()
  await database.close()
})
office.setDay('2025-06-10')

const actor = { id: 'clerk-1', roles: ['clerk'] } as const
for (const [on, count] of [
  ['2025-01-31', 12],
  ['2025-02-28', 9],
] as const)
  await handleLedger(office, {
    actor,
    command: { type: 'enter', contents: { kind: 'licence-decision', on: civilDate(on), count } },
  })

const at = (path: string) => `${site.address}/desk${path}`

test('S23, G10: an entry is made under the rules of the server, counts in table 2 at once, and is found from its figure', async () => {
  const page = await deskPage(site, ['clerk'])
  await page.goto(at('/ledgers'))
  await page.getByRole('link', { name: /行政许可 本年处理决定数量：\s?21/ }).waitFor()
  expect(await seriousBarriers(page)).toEqual([])
  await page.getByRole('button', { name: /^登\s?记$/ }).click()
  const drawer = page.getByRole('dialog')
  await drawer.getByText('“行政规范性文件”缺少：名称').first().waitFor()
  await drawer.getByLabel('名称').fill('云溪县商贸流通专项资金管理办法')
  await drawer.getByLabel('公开日期').fill('2025-06-09')
  await drawer.getByLabel('公开日期').press('Enter')
  await drawer.getByText('2025-06-09早于该条目的日期2025-06-10').first().waitFor()
  await drawer.getByLabel('制发日期').fill('2025-06-03')
  await drawer.getByLabel('制发日期').press('Enter')
  await drawer.getByText('行政规范性文件·本年制发件数').waitFor()
  expect(await seriousBarriers(page)).toEqual([])
  await drawer.getByLabel('名称').press('Control+Enter')
  await page.getByRole('heading', { name: '云溪县商贸流通专项资金管理办法' }).waitFor()
  await page.getByRole('link', { name: '行政规范性文件·现行有效件数' }).click()
  await page.getByRole('link', { name: /行政规范性文件 现行有效件数：\s?1/ }).waitFor()
  await page.getByRole('link', { name: '云溪县商贸流通专项资金管理办法' }).waitFor()
  expect(await page.locator('tbody tr').count()).toBe(1)
})

test('I3, S23: the head amends and strikes out with reasons; the history tells what was changed, and the list can be taken along', async () => {
  const page = await deskPage(site, ['head', 'clerk'])
  await page.goto(at('/ledgers?year=2025&kind=licence-decision'))
  await page.getByRole('row', { name: '2025-01-31' }).getByRole('link').click()
  await page.getByRole('button', { name: /更\s?正/ }).click()
  const drawer = page.getByRole('dialog')
  await drawer.getByText('与现有内容相同').first().waitFor()
  await drawer.getByLabel('数量').fill('13')
  await drawer.getByLabel('更正理由').fill('漏计一件')
  await drawer.getByRole('button', { name: '保存更正' }).click()
  await drawer.waitFor({ state: 'hidden' })
  const history = page.locator('section', { has: page.getByRole('heading', { name: '办理记录' }) })
  await history.getByText('数量：12 → 13').waitFor()
  expect(await seriousBarriers(page)).toEqual([])
  await page.getByRole('button', { name: /注\s?销/ }).click()
  await page.getByRole('dialog').getByLabel('理由').fill('与二月重复')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /确\s?认/ })
    .click()
  await page.getByText('本条已注销，不再计入任何年度报告。').first().waitFor()
  await page.goto(at('/ledgers'))
  await page.getByRole('link', { name: /行政许可 本年处理决定数量：\s?9/ }).waitFor()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '导出 CSV' }).click(),
  ])
  expect(await readFile(await download.path(), 'utf8')).toContain('行政许可·本年处理决定数量')
})

test('S23: in English on a phone, from an empty year to its first entry', async () => {
  const page = await deskPage(site, ['clerk'], { locale: 'en-GB', viewport: { width: 390, height: 844 } })
  await page.goto(at('/ledgers?year=2023'))
  await page.getByText('Nothing is entered for this year yet').waitFor()
  expect(await seriousBarriers(page)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  await page.getByRole('button', { name: 'Enter into the ledgers' }).click()
  await page.getByRole('dialog').getByText('Not yet').waitFor()
})
