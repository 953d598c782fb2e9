import { createHash } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { keepOrgan } from '../../src/services/open-office.ts'
import { checkHtml } from '../support/html-rules.ts'
import { closeBrowser, visitor } from '../support/browser.ts'
import { freshDatabase } from '../support/database.ts'
import { seriousBarriers } from '../support/desk-page.ts'
import { publishedReports } from '../support/published-report.ts'
import { sampleSite } from '../support/sample-site.ts'

const database = await freshDatabase()
const site = await sampleSite(database)
await keepOrgan(site.office, site.office.organ, site.office.settings)
await publishedReports(site.office)
afterAll(async () => {
  await closeBrowser()
  await site.close()
  await database.close()
})

const paths = ['/reports', '/reports/2024', '/reports/2024/versions/1', '/reports/figures', '/reports/definitions']
const pages = paths.flatMap((path) => [path, `/en${path}`])
const textOf = async (path: string) => (await site.ask(path)).text()

test('G11, I5: every page of the reports is valid HTML and holds no style or script of its own', async () => {
  const faults: string[] = []
  for (const path of pages) {
    const text = await textOf(path)
    expect([path, /<script|<style|\sstyle=|\son\w+=/i.exec(text)?.[0]]).toEqual([path, undefined])
    for (const { messages } of (await checkHtml(text)).results)
      for (const { ruleId, message, selector } of messages)
        faults.push(`${path} ${ruleId} ${message} ${selector ?? ''}`)
  }
  expect(faults).toEqual([])
})

test('W3: axe finds nothing serious on the pages of the reports', { timeout: 120_000 }, async () => {
  const page = await (await visitor()).newPage()
  for (const path of pages) {
    const answer = await page.goto(site.address + path)
    expect([path, answer?.status()]).toEqual([path, 200])
    expect([path, await seriousBarriers(page)]).toEqual([path, []])
  }
})

test('G13: the page of a year is its latest version, tells what was corrected and leads to the one before', async () => {
  const latest = await textOf('/reports/2024')
  expect(latest).toContain('行政许可处理决定漏计2件')
  expect(latest).toContain('href="/reports/2024/versions/1"')
  expect(latest).toMatch(/id="t2\.licence\.decisions"[^>]*>2</)
  const first = await textOf('/reports/2024/versions/1')
  expect(first).toContain('这是更正前的版本')
  expect(first).toMatch(/id="t2\.licence\.decisions"[^>]*>0</)
})

test('Every name of a row or column leads to its definition, and the definition is there', async () => {
  const definitions = await textOf('/reports/definitions')
  const anchors = [...(await textOf('/reports/2024')).matchAll(/href="\/reports\/definitions#([\w-]+)"/g)].map(
    ([, anchor = '']) => anchor,
  )
  expect(anchors.length).toBeGreaterThan(45)
  for (const anchor of anchors) expect(definitions).toContain(`id="${anchor}"`)
})

test('G11: a download has the digest the page names, and a year or version that was never published is not found', async () => {
  const page = await textOf('/reports/2024')
  for (const form of ['docx', 'pdf', 'xlsx', 'html', 'json', 'csv']) {
    const answer = await site.ask(`/reports/2024/versions/2/${form}`)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    expect([form, answer.status, page.includes(createHash('sha256').update(bytes).digest('hex'))]).toEqual([
      form,
      200,
      true,
    ])
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment/)
  }
  for (const path of ['/reports/2023', '/reports/2024/versions/3', '/reports/2024/versions/2/exe'])
    expect([path, (await site.ask(path)).status]).toEqual([path, 404])
})

test('I4: all figures of all years as CSV and JSON say the same', async () => {
  const { reports } = JSON.parse(await textOf('/reports/figures.json')) as {
    reports: { year: number; version: number; figures: Record<string, number | string> }[]
  }
  expect(reports.map(({ year, version }) => [year, version])).toEqual([[2024, 2]])
  const lines = (await textOf('/reports/figures.csv')).trim().split('\r\n').slice(1)
  const figures = Object.fromEntries(lines.map((line) => [line.split(',')[3], line.split(',')[7]]))
  expect(figures).toEqual(
    Object.fromEntries(Object.entries(reports[0]?.figures ?? {}).map(([key, value]) => [key, String(value)])),
  )
})
