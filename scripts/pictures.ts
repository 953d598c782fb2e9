/**
 * Takes the pictures of docs/pictures anew over the world of the demonstration: each page 1280 and 390 wide. A page that is wider than its
 * screen is an error. `npm run pictures`, or with names for some of them.
 */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type BrowserContext, chromium, type Page } from 'playwright-core'
import { findChromium } from '../test/support/find-chromium.ts'
import { type DemoSite, openDemoSite } from './demo-site.ts'
import { type Pictured, pictured } from './pictures.table.ts'

const into = join(import.meta.dirname, '../docs/pictures')
const widths = [1280, 390] as const
const asked = process.argv.slice(2)

mkdirSync(into, { recursive: true })
const site = await openDemoSite(() => undefined)
const chosen = Object.entries<Pictured>(pictured).filter(([name]) => asked.length === 0 || asked.includes(name))
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] })
try {
  for (const [name, page] of chosen)
    for (const width of widths) await take(await visitorOf(page, width), page, join(into, `${name}-${width}.png`))
} finally {
  await browser.close()
  await site.close()
}

async function visitorOf({ as, language = 'zh', dark, largeText }: Pictured, width: number): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: width === 390 ? 844 : 900 },
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
    colorScheme: dark ? 'dark' : 'light',
    reducedMotion: 'reduce',
  })
  if (largeText) await context.addCookies([{ name: 'text', value: 'large', url: site.address }])
  if (as !== undefined) await enter(context, as, site)
  return context.newPage()
}

async function enter(context: BrowserContext, as: NonNullable<Pictured['as']>, site: DemoSite): Promise<void> {
  const page = await context.newPage()
  if (as === 'applicant') {
    const [applicant] = site.applicants
    if (!applicant) throw new Error('The demo world has no applicant to show')
    await page.goto(`${site.address}/requests/track`)
    await page.locator('main [name=number]').fill(applicant.number)
    await page.locator('main [name=code]').fill(applicant.code)
    await page.locator('main form button').first().click()
    await page.waitForURL('**/requests/mine')
  } else await page.goto(site.signInLink(as), { waitUntil: 'networkidle' })
  await page.close()
}

async function take(page: Page, { path, follow }: Pictured, file: string): Promise<void> {
  await page.goto(`${site.address}${path}`, { waitUntil: 'networkidle' })
  if (follow !== undefined) {
    await page.locator(follow).first().click()
    await page.waitForURL((url) => url.pathname !== path)
  }
  await page.locator('h1').first().waitFor()
  await page.locator('.ant-skeleton').first().waitFor({ state: 'detached' })
  await page.locator('[aria-busy=true]').first().waitFor({ state: 'detached' })
  await page.waitForLoadState('networkidle')
  const tooWide = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth')
  if (tooWide > 0) throw new Error(`${page.url()} is ${tooWide} pixels wider than its screen`)
  await page.screenshot({ path: file })
  await page.context().close()
}
