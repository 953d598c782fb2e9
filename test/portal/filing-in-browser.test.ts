import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { checkHtml } from '../support/html-rules.ts'
import { closeBrowser, visitor } from '../support/browser.ts'
import { freshDatabase } from '../support/database.ts'
import { seriousBarriers } from '../support/desk-page.ts'
import { sampleSite } from '../support/sample-site.ts'

const database = await freshDatabase()
const site = await sampleSite(database)
afterAll(async () => {
  await closeBrowser()
  await site.close()
  await database.close()
})

/** What axe and the rules of HTML say against a page. */
async function faultsOf(page: Page): Promise<readonly string[]> {
  const { results } = await checkHtml(await (await page.request.get(page.url())).text())
  return [
    ...(await seriousBarriers(page)),
    ...results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`)),
  ]
}

await database.db
  .insertInto('answered_request')
  .values({
    organ_id: site.office.organ.id,
    entry_id: 'funds',
    case_id: 'other',
    title: '县级商贸流通专项资金分配结果',
    summary: '已公开2024年两批资金的分配结果。',
    outcome: 'disclosed.provided',
    received_on: site.office.today(),
    answered_on: site.office.today(),
    released_by: 'head-1',
    released_at: site.office.now(),
    withdrawn_by: null,
    withdrawn_at: null,
  })
  .execute()

for (const [language, prefix] of [
  ['zh', ''],
  ['en', '/en'],
] as const)
  test(
    `B1, B5, W3: a request is filed with a script in ${language}; suggestions come while typing; axe and the validator find nothing`,
    { timeout: 120_000 },
    async () => {
      const context = await visitor()
      const page = await context.newPage()
      const at = `${site.address}${prefix}`
      for (const path of ['/requests', '/requests/track', '/requests/new/organisation', '/requests/new/person']) {
        await page.goto(at + path)
        expect([path, await faultsOf(page)]).toEqual([path, []])
      }
      await page.click('button[value=send]')
      expect(await seriousBarriers(page)).toEqual([])
      expect(await page.locator('.error-summary a').count()).toBeGreaterThan(3)
      await page.fill('#name', '周明远')
      await page.fill('#idNumber', '11010519491231002X')
      await page.fill('#telephone', '13900001111')
      await page.fill('#description', '商贸流通专项资金分配结果')
      await page.locator('.suggested a').first().waitFor()
      await page.check('#receive')
      await page.click('button[value=send]')
      while (!page.url().includes('/receipt')) await page.click('button[value=send]')
      expect(await faultsOf(page)).toEqual([])
      await page.click('form[action$="/track"] button')
      expect(await faultsOf(page)).toEqual([])
      await page.goto(`${at}/requests/mine/withdrawal`)
      expect(await faultsOf(page)).toEqual([])
      await context.close()
    },
  )
