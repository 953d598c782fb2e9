import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, describe, expect, test } from 'vitest'
import { closeBrowser, visitor } from '../support/browser.ts'
import { freshDatabase } from '../support/database.ts'
import { portalSite } from '../support/portal-site.ts'

const database = await freshDatabase()
const site = await portalSite(database)
afterAll(async () => {
  await closeBrowser()
  await site.close()
  await database.close()
})

const { year, serial } = site.lived.documents.rules
const { repealed, replaced } = site.lived
const kinds = [
  '/',
  '/guide',
  '/rules',
  '/content',
  '/content/20-01',
  '/content/20-03',
  '/columns/policy',
  '/latest',
  '/answered',
  `/documents/${year}/${serial}`,
  `/documents/${repealed.year}/${repealed.serial}`,
  `/documents/${replaced.year}/${replaced.serial}`,
  '/search',
  `/search?q=${encodeURIComponent('专项资金')}`,
  `/search?q=${encodeURIComponent('没有的词语')}`,
  '/accessibility',
  '/site-map',
  '/feeds',
  '/open-data',
  '/log',
  `/leave?to=${encodeURIComponent('https://www.gov.cn/')}`,
  '/style-sheet',
  '/nothing-here',
]
const inEnglish = (path: string): string => (path === '/' ? '/en/' : `/en${path}`)
const paths = [...kinds, ...kinds.map(inEnglish)]
/** Every element stands on one of these. */
const telling = [
  '/',
  '/guide',
  '/en/columns/policy',
  `/documents/${year}/${serial}`,
  `/search?q=${encodeURIComponent('专项资金')}`,
  '/style-sheet',
]

/** Opens each page in one window; the page is given to what is asked of it. */
async function onEach(
  options: BrowserContextOptions,
  cookies: Readonly<Record<string, string>>,
  asked: readonly string[],
  look: (page: Page, path: string) => Promise<void>,
): Promise<void> {
  const context = await visitor(options)
  await context.addCookies(Object.entries(cookies).map(([name, value]) => ({ name, value, url: site.address })))
  const page = await context.newPage()
  for (const path of asked) {
    await page.goto(site.address + path)
    await look(page, path)
  }
  await context.close()
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface AxeResult {
  readonly violations: readonly {
    readonly id: string
    readonly impact: string
    readonly nodes: readonly { readonly html: string }[]
  }[]
}

/** What is asked of an element in the page. */
interface Wide {
  readonly scrollWidth: number
}
interface Placed {
  readonly closest: (selectors: string) => object | null
}

/** What axe-core finds on a page, all of it. */
async function findings(page: Page, path: string): Promise<readonly string[]> {
  await page.evaluate(axe)
  const { violations } = await page.evaluate<AxeResult>("axe.run({ resultTypes: ['violations'] })")
  return violations.map(({ id, impact, nodes }) => `${path} ${impact} ${id} ${nodes[0]?.html ?? ''}`)
}

const modes: readonly (readonly [
  string,
  readonly string[],
  BrowserContextOptions,
  Readonly<Record<string, string>>,
])[] = [
  ['1280 wide', paths, { viewport: { width: 1280, height: 900 } }, {}],
  ['390 wide', kinds, { viewport: { width: 390, height: 844 } }, {}],
  ['dark', telling, { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }, {}],
  ['large text on a phone', telling, { viewport: { width: 390, height: 844 } }, { text: 'large' }],
]

describe('W3, I6: axe-core finds nothing', () => {
  test.each(modes)('%s', { timeout: 300_000 }, async (_, asked, options, cookies) => {
    const found: string[] = []
    await onEach(options, cookies, asked, async (page, path) => void found.push(...(await findings(page, path))))
    expect(found).toEqual([])
  })
})

describe('W3: no page is wider than its screen, without JavaScript', () => {
  test.each([
    ['320 pixels', 320, paths, {}],
    ['390 pixels', 390, telling, {}],
    ['390 pixels, large text', 390, telling, { text: 'large' }],
    ['1280 pixels, large text', 1280, telling, { text: 'large' }],
  ])('%s', { timeout: 300_000 }, async (_, width, asked, cookies) => {
    const wide: string[] = []
    await onEach({ viewport: { width, height: 800 }, javaScriptEnabled: false }, cookies, asked, async (page, path) => {
      const needed = await page.locator('html').evaluate(({ scrollWidth }: Wide) => scrollWidth)
      if (needed > width) wide.push(`${path} ${needed}`)
    })
    expect(wide).toEqual([])
  })
})

describe('W4: without JavaScript', () => {
  test(
    'large text and dark colours are chosen by a button, kept, and lead back to the page',
    { timeout: 120_000 },
    async () => {
      const context = await visitor({ javaScriptEnabled: false })
      const page = await context.newPage()
      await page.goto(`${site.address}/columns/policy?year=2025`)
      await page.getByRole('button', { name: '大字版' }).click()
      expect(page.url()).toBe(`${site.address}/columns/policy?year=2025`)
      expect(await page.locator('html').getAttribute('data-text')).toBe('large')
      await page.getByRole('button', { name: '深色' }).click()
      expect(await page.locator('html').getAttribute('data-theme')).toBe('dark')
      await page.getByRole('link', { name: 'English' }).click()
      expect(page.url()).toBe(`${site.address}/en/columns/policy?year=2025`)
      expect(await page.locator('html').getAttribute('data-text')).toBe('large')
      await context.close()
    },
  )

  test(
    'from the home page by the menu to a document, its file, and back by the search',
    { timeout: 120_000 },
    async () => {
      const context = await visitor({ javaScriptEnabled: false, acceptDownloads: true })
      const page = await context.newPage()
      await page.goto(`${site.address}/`)
      await page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '法定主动公开内容' }).click()
      await page.getByRole('link', { name: '行政法规、规章和规范性文件' }).click()
      await page.getByRole('link', { name: '云溪县县域商业体系建设专项资金管理办法', exact: true }).click()
      expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('云溪县县域商业体系建设专项资金管理办法')
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: '项目申报书' }).click(),
      ])
      expect(download.suggestedFilename()).toBe('项目申报书.docx')
      await page.getByRole('searchbox', { name: '站内查询' }).fill('双随机')
      await page.getByRole('button', { name: '查询' }).click()
      expect(await page.locator('mark').first().textContent()).toBe('双随机')
      await context.close()
    },
  )

  test('the keyboard alone: the first stop leads past the menu', { timeout: 120_000 }, async () => {
    const context = await visitor()
    const page = await context.newPage()
    await page.goto(`${site.address}/guide`)
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').textContent()).toBe('跳到正文')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').evaluate((element: Placed) => element.closest('main') !== null)).toBe(true)
    await context.close()
  })
})

test(
  'nothing is loaded from anywhere else, and nothing is refused by the policy of the page',
  { timeout: 120_000 },
  async () => {
    const context = await visitor()
    const page = await context.newPage()
    const foreign: string[] = []
    const told: string[] = []
    page.on('request', (request) => void (request.url().startsWith(site.address) || foreign.push(request.url())))
    page.on('console', (message) => void told.push(message.text()))
    for (const path of ['/', '/guide', `/documents/${year}/${serial}`, '/style-sheet'])
      await page.goto(site.address + path)
    expect([foreign, told]).toEqual([[], []])
    await context.close()
  },
)
