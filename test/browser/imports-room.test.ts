import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { endDeskJob, moveDeskJob, tellDeskJob } from '../../src/store/desk-jobs.ts'
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

const head = '登记编号,申请日期,收到日期,申请渠道,申请人,申请人类别,所需信息,办理结果,答复日期,领导批示'
const row = (number: string, channel: string, repliedOn: string) =>
  `${number},2023-03-01,2023-03-01,${channel},周明远,自然人,2022年专项资金的分配结果,予以公开,${repliedOn},阅`

const at = (path: string) => `${site.address}/desk${path}`
const file = (name: string, rows: readonly string[]) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from([head, ...rows].join('\r\n')),
})

/** Chooses from a list that drops down. */
async function choose(page: Page, label: string, option: string): Promise<void> {
  await page.getByLabel(label).click()
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: option }).first().click()
}

test('B11, W6: an old ledger is handed in, its words explained, its good rows brought in, the wrong one downloaded, all of it taken back', async () => {
  const page = await deskPage(site, ['clerk'])
  await page.goto(at('/imports'))
  await page.getByText('还没有导入过旧台账').waitFor()
  expect(await seriousBarriers(page)).toEqual([])
  const rows = [
    row('2023-001', '当面提交', '2023-03-20'),
    row('2023-002', '跑腿代递', '2023-03-21'),
    row('2023-003', '跑腿代递', '2023-13-21'),
  ]
  await page.setInputFiles('input[type=file]', file('2023年台账.csv', rows))
  const faults = page.locator('section', { has: page.getByRole('heading', { name: '有问题的行' }) })
  await faults.getByText('历法上没有这一天').waitFor()
  expect(await faults.innerText()).toContain('I4')
  expect(await seriousBarriers(page)).toEqual([])
  await choose(page, '跑腿代递：理解为', '当面提交')
  await page.getByRole('button', { name: '开始导入 2 行' }).click()
  await page.getByText('已导入 2 行。').waitFor()
  expect(await seriousBarriers(page)).toEqual([])
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载有问题的行（CSV）' }).click(),
  ])
  const text = await readFile(await download.path(), 'utf8')
  expect(text).toContain('2023-003')
  expect(text).not.toContain('2023-002')

  await page.getByRole('link', { name: '返回导入记录' }).click()
  await page.getByRole('button', { name: '撤销导入' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('2 行全部作废').waitFor()
  await dialog.getByRole('button', { name: '撤销导入' }).click()
  await page.getByText('已撤销', { exact: true }).waitFor()
  await dialog.waitFor({ state: 'hidden' })
  const standing = await office.db.selectFrom('case_register').select('number').where('voided', '=', false).execute()
  expect(standing).toEqual([])
})

test('W7: progress is there again after a reload; stopped, the import keeps what was settled and is taken up again', async () => {
  const page = await deskPage(site, ['clerk'])
  await page.goto(at('/imports'))
  await page.setInputFiles('input[type=file]', file('续办.csv', [row('2024-001', '跑腿代递', '2023-03-20')]))
  await choose(page, '跑腿代递：理解为', '电子邮件')
  await page.getByRole('button', { name: '开始导入 1 行' }).waitFor()
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const organ = office.organ.id
  await moveDeskJob(office.db, organ, id, ['held'], { state: 'running' })
  await tellDeskJob(office.db, organ, id, { done: 500, total: 2000 })
  await page.reload()
  await page.getByText('500 / 2000 行').waitFor()
  await tellDeskJob(office.db, organ, id, { done: 1000, total: 2000 })
  await page.getByText('1000 / 2000 行').waitFor()
  expect(await page.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('50')
  expect(await seriousBarriers(page)).toEqual([])
  await page.getByRole('button', { name: /停\s?止/ }).click()
  await page.getByText('正在停止……').waitFor()
  await endDeskJob(office.db, organ, id, { state: 'cancelled', at: office.now(), keepFile: true })
  await page.getByText('已停止，一行也没有导入。').waitFor()
  await page.getByRole('button', { name: '开始导入 1 行' }).click()
  await page.getByText('已导入 1 行。').waitFor()
})

test('W6, K1: in English on a phone; who may not bring in ledgers does not see the room', async () => {
  const page = await deskPage(site, ['administrator'], { locale: 'en-GB', viewport: { width: 390, height: 844 } })
  await page.goto(at('/imports'))
  await page.setInputFiles('input[type=file]', file('unknown.csv', [row('2025-001', '跑腿代递', '2023-03-20')]))
  await page.getByRole('heading', { name: 'Words to be explained' }).waitFor()
  await page.getByText('No row can come in.').waitFor()
  expect(await seriousBarriers(page)).toEqual([])
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true)
  await page.getByRole('button', { name: 'Give it up' }).click()
  await page.getByRole('heading', { name: 'Earlier imports' }).waitFor()
  const section = await deskPage(site, ['section'])
  await section.goto(at('/imports'))
  await section.getByText('您的角色不能使用这一页').waitFor()
})
