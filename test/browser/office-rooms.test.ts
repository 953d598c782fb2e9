import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StaffRole } from '../../src/organ/staff-roles.table.ts'
import { countDeflection } from '../../src/services/count-deflection.ts'
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
  site.office.setDay('2025-03-17')
})
afterAll(async () => {
  await closeBrowser()
  await site.close()
  await database.close()
})

async function atDesk(roles: readonly StaffRole[], path: string, english = false) {
  const page = await deskPage(site, roles, { locale: english ? 'en-GB' : 'zh-CN' })
  const complaints: string[] = []
  page.on('console', (line) => line.type() === 'error' && complaints.push(line.text()))
  page.on('pageerror', ({ message }) => complaints.push(message))
  await page.goto(`${site.address}/desk${path}`)
  return { page, complaints }
}

test('K2, K3: the log is filtered, a chain is opened and fits, readings tell whose by case; nothing personal stands in it', async () => {
  const { page, complaints } = await atDesk(['head'], '/log')
  const chain = page.getByRole('link', { name: `申请案件 ${scene.answered.number}` }).first()
  await chain.waitFor()
  expect(await seriousBarriers(page)).toEqual([])
  await page.getByRole('combobox', { name: '案卷类别' }).click()
  await page.locator('.ant-select-dropdown:visible .ant-select-item-option', { hasText: '年度报告' }).click()
  await page.getByText('没有符合条件的记录').waitFor()
  await page.getByRole('button', { name: '清除筛选' }).click()
  await chain.click()
  await page.getByText('条记录全部吻合').waitFor()
  expect(await seriousBarriers(page)).toEqual([])
  await page.goto(`${site.address}/desk/log?tab=readings`)
  await page.getByText('“核对送达地址”').waitFor()
  expect(await page.locator('main').innerText()).not.toMatch(/李清河|周明远|139\d{8}|桂花巷/)
  expect(await seriousBarriers(page)).toEqual([])
  expect(complaints).toEqual([])
})

test('K3, W7: the log is verified with progress, a reload shows the same, and what was changed is named', async () => {
  const { page, complaints } = await atDesk(['administrator'], '/log?tab=verify')
  await page.getByText('还没有核验过').waitFor()
  await page.getByRole('button', { name: '开始核验' }).click()
  await page.getByText('没有发现问题').waitFor()
  await page.reload()
  await page.getByText('没有发现问题').waitFor()

  await database.pool.query(`update desk_job set state = 'running', done = 1200, total = 4800`)
  await page.reload()
  await page.getByText('已读 1200 条，共 4800 条次').waitFor()
  expect(await page.getByRole('progressbar').getAttribute('aria-valuenow')).toBe('25')
  expect(await page.getByRole('button', { name: '开始核验' }).isDisabled()).toBe(true)
  const stopped = page.waitForResponse(/\/stop$/)
  await page.getByRole('button', { name: '停止' }).click()
  await stopped
  await database.pool.query(`update desk_job set state = 'cancelled' where stop`)
  await page.getByText('已停止，没有结论').waitFor()

  await database.pool.query('alter table event_log disable trigger written_once')
  await database.pool.query(
    `update event_log set body = '{"section":"别的科室"}' where stream = $1 and type = 'assigned'`,
    [`case:${scene.answered.caseId}`],
  )
  site.office.setDay('2025-03-18')
  await page.getByRole('button', { name: '开始核验' }).click()
  const problem = page.getByRole('link', { name: `申请案件${scene.answered.number} 第 ` })
  await problem.waitFor()
  expect(await problem.innerText()).toMatch(/被改动$/)
  expect(await seriousBarriers(page)).toEqual([])
  expect(complaints).toEqual([])
})

test('J4, D11: what failed stands first with its reason and is sent again; a letter waits for its proof of service', async () => {
  const { page, complaints } = await atDesk(['clerk'], '/deliveries')
  await page.getByText('550 5.1.1 no such mailbox').waitFor()
  await page.getByText('应查回执').waitFor()
  expect(await page.locator('main').innerText()).not.toContain('zhou@example.cn')
  expect(await seriousBarriers(page)).toEqual([])
  await page.getByRole('button', { name: '立即重发' }).click()
  await page.getByText('已排入，一分钟内重发').waitFor()
  await page.getByText('还没有设置邮件服务器').waitFor()
  expect(complaints).toEqual([])
})

test('A14, B6: an answer is released in words of the office, the gate speaks while typing, the portal is right at once', async () => {
  await countDeflection(site.office, 'shown')
  const { page, complaints } = await atDesk(['head'], '/answered?tab=candidates')
  const portal = async (path: string) => (await site.ask(path)).text()
  expect(await portal('/answered')).not.toContain('商贸流通专项资金')
  await page.getByRole('button', { name: '公开', exact: true }).first().click()
  const drawer = page.getByRole('dialog')
  await drawer.getByLabel('标题').fill('县级商贸流通专项资金分配结果')
  await drawer.getByLabel('答复内容').fill('请拨打13900001111查询。')
  await drawer.getByText('手机号码').waitFor()
  expect(await drawer.getByRole('button', { name: '公开' }).isDisabled()).toBe(true)
  expect(await seriousBarriers(page)).toEqual([])
  await drawer.getByLabel('答复内容').fill('申请人李清河要的信息已在“财政信息”栏目公开。')
  await drawer.getByRole('button', { name: '公开' }).click()
  await drawer.getByText('申请人姓名或者名称').waitFor()
  await drawer.getByLabel('答复内容').fill('所要的信息已在“财政信息”栏目公开。')
  await drawer.getByRole('button', { name: '公开' }).click()
  await page.getByText('没有可以公开的答复').waitFor()
  expect(await portal('/answered')).toContain('县级商贸流通专项资金分配结果')

  await page.getByRole('tab', { name: '已公开' }).click()
  await page.getByRole('button', { name: '修改' }).click()
  await drawer.getByLabel('答复内容').fill('所要的信息已在“财政信息”栏目公开，每年更新。')
  await drawer.getByRole('button', { name: '保存修改' }).click()
  await page.getByText('已修改，门户即刻更新').waitFor()
  expect(await portal('/answered')).toContain('县级商贸流通专项资金分配结果')
  await page.getByRole('button', { name: '撤下' }).click()
  await page.getByLabel('撤下理由').fill('摘要写得不准')
  await page.getByRole('dialog').getByRole('button', { name: '撤下' }).click()
  await page.getByText('门户上还没有公开的答复').waitFor()
  expect(await portal('/answered')).not.toContain('商贸流通专项资金')
  await page.getByRole('tab', { name: '已撤下' }).click()
  await page.getByText('摘要写得不准').waitFor()
  expect(await seriousBarriers(page)).toEqual([])
  await page.getByRole('tab', { name: '提示的效果' }).click()
  await page.getByRole('cell', { name: '合计' }).waitFor()
  expect(await seriousBarriers(page)).toEqual([])
  // The name of who asked was refused by the server: the browser tells of every answer that is a no.
  expect(complaints.filter((line) => !line.includes('422') && !line.includes('409'))).toEqual([])
})

test('the rooms speak English too, and the log is closed to a clerk', async () => {
  const { page } = await atDesk(['clerk'], '/log', true)
  await page.getByText('Your roles do not open this page').waitFor()
  for (const [path, words] of [
    ['/deliveries', 'Letters that await the proof of service'],
    ['/answered', 'Taken off'],
  ] as const) {
    await page.goto(`${site.address}/desk${path}`)
    await page.getByText(words).first().waitFor()
    expect(await seriousBarriers(page)).toEqual([])
  }
})
