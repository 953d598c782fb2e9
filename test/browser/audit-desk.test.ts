import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { checkAcross } from '../../src/audit/check-across.ts'
import { checkedEntry } from '../../src/audit/check-json.ts'
import { countInto, emptySummary } from '../../src/audit/audit-summary.ts'
import type { FileRead } from '../../src/audit/file-read.ts'
import { auditPage } from '../../src/audit/page/audit-page.ts'
import { headOf } from '../../src/audit/report-head.ts'
import { readFileJob } from '../../src/cli/read-file-job.ts'
import { closeBrowser } from '../support/browser.ts'
import { freshDatabase } from '../support/database.ts'
import { deskPage, seriousBarriers } from '../support/desk-page.ts'
import { oldWord } from '../support/old-word.ts'
import { sampleSite } from '../support/sample-site.ts'

const folder = join(import.meta.dirname, '../../demo/reports')
const naturally = new Intl.Collator('zh-Hans-CN', { numeric: true })
const names = readdirSync(folder).toSorted((a, b) => naturally.compare(a, b))

const database = await freshDatabase()
const site = await sampleSite(database)
site.office.setDay('2025-03-03')
const today = site.office.today()
afterAll(async () => {
  await closeBrowser()
  await site.close()
  await database.close()
})

/** Files of a folder as the command line reads and judges them. */
async function checkedIn(folder: string, names: readonly string[]) {
  const read = await Promise.all(
    names.map(async (name): Promise<FileRead> => {
      const job = await readFileJob({ path: join(folder, name), name, check: { today } })
      if (!job.ok) return { ok: false, name, why: job.no }
      const { report, findings } = job.value
      return { ok: true, name, head: headOf(report), report: () => report, findings: () => findings }
    }),
  )
  return [...checkAcross(read, [], { today })]
}

const checked = await checkedIn(folder, names)

const oldReport =
  '澜川县档案局2024年政府信息公开工作年度报告\r一、总体情况\r本年新收政府信息公开申请3件。\r规章\x070\x07\x07澜川县档案局\r2025年1月20日\r'

async function audited(page: Page, files: readonly string[] | string): Promise<void> {
  await page.goto(`${site.address}/desk/audit`)
  const input = page.locator('input[type=file]')
  await (typeof files === 'string' ? input.nth(1).setInputFiles(files) : input.first().setInputFiles([...files]))
  await page.getByRole('heading', { name: '概览' }).waitFor()
}

/** The rows of the list of files. */
const fileRows = (page: Page) =>
  page
    .locator('.sheet', { has: page.getByRole('heading', { name: '文件', exact: true }) })
    .locator('tbody .ant-table-row')

async function saved(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  return readFileSync(await download.path(), 'utf8')
}

test('H1, H8: in the browser the same reports give the very findings and the very audit page the command line gives', async () => {
  const page = await deskPage(site, ['clerk'])
  await audited(
    page,
    names.map((name) => join(folder, name)),
  )
  const told = JSON.parse(await saved(page, '导出数据')) as readonly object[]
  expect(told).toEqual(JSON.parse(JSON.stringify(checked.map((file) => checkedEntry(file, 'zh')))))

  const summary = emptySummary()
  for (const file of checked) countInto(summary, file)
  const parts: string[] = []
  auditPage({ files: checked, summary, language: 'zh', today }, (text) => void parts.push(text))
  expect(await saved(page, '导出审核页面')).toBe(parts.join(''))
  await page.context().close()
})

test('H1: an old Word file is read in the browser as on the command line', async () => {
  const [name, old] = ['2024-档案局.wps', await mkdtemp(join(tmpdir(), 'gongkai-audit-'))]
  writeFileSync(join(old, name), oldWord(oldReport, [{ at: oldReport.indexOf('\x07\x07') + 1 }]))
  const page = await deskPage(site, ['clerk'])
  await audited(page, [join(old, name)])
  const told = JSON.parse(await saved(page, '导出数据')) as readonly { readonly state: string }[]
  expect(told).toEqual(
    JSON.parse(JSON.stringify((await checkedIn(old, [name])).map((file) => checkedEntry(file, 'zh')))),
  )
  expect(JSON.stringify(told)).toContain('TPL-SEC')
  await page.context().close()
})

test('F12: nothing of the files leaves the machine: the audit asks the house for its own program files only', async () => {
  const page = await deskPage(site, ['head'])
  await page.goto(`${site.address}/desk/audit`)
  await page.getByText('不上传').waitFor()
  const asked: string[] = []
  page.context().on('request', (request) => void asked.push(`${request.method()} ${new URL(request.url()).pathname}`))
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(names.map((name) => join(folder, name)))
  await page.getByRole('heading', { name: '概览' }).waitFor()
  expect(asked.filter((one) => !/^GET \/desk\/assets\/[\w-]+\.(?:js|wasm|css)$/.test(one))).toEqual([])
  await page.context().close()
})

test('H3: a folder is read whole; a faulty cell leads to its finding and a finding to its cell, by keyboard alone', async () => {
  const page = await deskPage(site, ['clerk'])
  await audited(page, folder)
  await expect.poll(() => fileRows(page).count()).toBe(names.length)
  expect(await seriousBarriers(page)).toEqual([])

  await page.getByRole('button', { name: '澜川县住房和城乡建设局' }).focus()
  await page.keyboard.press('Enter')
  const cell = page.getByRole('button', { name: /见问题 1$/ })
  await cell.focus()
  await page.keyboard.press('Enter')
  expect(await page.evaluate<string>('document.activeElement.id')).toBe('finding-1')
  await page.locator('#finding-1').getByRole('button').focus()
  await page.keyboard.press('Enter')
  expect(await page.evaluate<string>('document.activeElement.id')).toMatch(/^figure-t3-/)
  expect(await seriousBarriers(page)).toEqual([])
  await page.context().close()
})

test('W7: a spoilt file is told as such and stops no other, on a telephone as well', async () => {
  const bad = join(await mkdtemp(join(tmpdir(), 'gongkai-audit-')), '坏文件.docx')
  writeFileSync(bad, Buffer.concat([Buffer.from('PK\u0003\u0004'), Buffer.alloc(4000, 7)]))
  const page = await deskPage(site, ['leader'], { viewport: { width: 390, height: 800 } })
  await audited(page, [bad, ...names.map((name) => join(folder, name))])
  const row = fileRows(page).filter({ hasText: '坏文件.docx' })
  expect(await row.innerText()).toContain('无法读取')
  expect(await fileRows(page).count()).toBe(names.length + 1)
  expect(await seriousBarriers(page)).toEqual([])
  await page.context().close()
})

test('H5: two years of an organ stand side by side, the carry-over held', async () => {
  const page = await deskPage(site, ['clerk'])
  await audited(
    page,
    names.map((name) => join(folder, name)),
  )
  for (const name of ['2022-商务局.docx', '2023-商务局.docx'])
    await fileRows(page).filter({ hasText: name }).getByRole('checkbox').check()
  await page.getByRole('button', { name: '对照所选两份' }).click()
  await page.getByRole('heading', { name: '结转' }).waitFor()
  expect(await page.getByText('不符', { exact: true }).count()).toBeGreaterThan(0)
  expect(await seriousBarriers(page)).toEqual([])
  await page.context().close()
})
