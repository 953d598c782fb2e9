import { afterAll, expect, test } from 'vitest'
import type { Page } from 'playwright-core'
import { checkDraft } from '../../src/annual-report/desk/working-draft.ts'
import { reportAt, reportBasis } from '../../src/reads/report-desk.ts'
import { handleLedger } from '../../src/services/ledger-entries.ts'
import { registerRequest } from '../../src/services/register-request.ts'
import { readOnly } from '../../src/store/read-only.ts'
import { civilDate } from '../../src/kernel/civil-date.ts'
import { samplePartOne } from '../support/published-report.ts'
import { closeBrowser } from '../support/browser.ts'
import { freshDatabase } from '../support/database.ts'
import { deskPage, seriousBarriers } from '../support/desk-page.ts'
import { sampleForm } from '../support/sample-office.ts'
import { sampleSite } from '../support/sample-site.ts'

const database = await freshDatabase()
const site = await sampleSite(database)
const { office } = site
afterAll(async () => {
  await closeBrowser()
  await site.close()
  await database.close()
})

const clerkActor = { id: 'clerk-1', roles: ['clerk'] } as const
office.setDay('2024-05-06')
for (let count = 0; count < 3; count += 1) {
  const registered = await registerRequest(office, clerkActor, sampleForm)
  if (!registered.ok) throw new Error(registered.no.code)
}
for (const kind of ['licence-decision', 'penalty-decision'] as const) {
  const contents = { kind, on: civilDate('2024-05-01'), count: 7, title: '按月报汇总' }
  await handleLedger(office, { actor: clerkActor, command: { type: 'enter', contents } })
}
office.setDay('2025-01-15')

const people = {
  clerk: await deskPage(site, ['clerk']),
  head: await deskPage(site, ['head'], { viewport: { width: 390, height: 844 } }),
  leader: await deskPage(site, ['leader'], { viewport: { width: 390, height: 844 } }),
}

const at = (path: string) => `${site.address}/desk${path}`

/** One step of the sign-off, by its button and the question after it. */
async function takes(page: Page, step: string, reason?: string): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).click()
  const dialog = page.getByRole('dialog', { name: step, exact: true })
  if (reason !== undefined) await dialog.getByLabel('理由').fill(reason)
  await dialog
    .getByRole('button', { name: '确 认' })
    .or(dialog.getByRole('button', { name: '确认' }))
    .click()
  await dialog.waitFor({ state: 'hidden' })
}

const partOne = samplePartOne.join('\n')

test('G1, G9, G10: the clerk opens a figure into its cases and writes with live figures; the browser finds what the server finds', async () => {
  const page = people.clerk
  await page.goto(at('/reports'))
  await page.getByRole('link', { name: '2024年度报告' }).click()
  await takes(page, '开始编制')
  await page.locator('[data-cell="t3.new.natural"]').click()
  const drawer = page.getByRole('dialog')
  await expect.poll(() => drawer.getByRole('link').count()).toBe(3)
  expect(await seriousBarriers(page)).toEqual([])
  await page.keyboard.press('Escape')
  await page.getByRole('tab', { name: '正文' }).click()
  const first = page.locator('section', { has: page.getByRole('heading', { name: '一、总体情况' }) })
  await first
    .getByRole('button', { name: '撰 写' })
    .or(first.getByRole('button', { name: '撰写' }))
    .click()
  await first.getByRole('textbox', { name: '一、总体情况' }).fill(partOne)
  await expect.poll(() => first.innerText()).toContain('新收政府信息公开申请3件')
  await first
    .getByRole('button', { name: '保 存' })
    .or(first.getByRole('button', { name: '保存' }))
    .click()
  await expect.poll(() => first.innerText()).toContain('撰写')
  await first.getByRole('textbox').waitFor({ state: 'hidden' })
  const [{ file }, basis] = await Promise.all([
    reportAt(readOnly(office.db), office.organ.id, 2024),
    reportBasis(readOnly(office.db), office.organ, 2024),
  ])
  if (!basis) throw new Error('no form')
  const { findings } = checkDraft(file, basis, office.today())
  await expect
    .poll(async () => (await page.locator('aside b').allInnerTexts()).toSorted())
    .toEqual(findings.map(({ rule }) => rule).toSorted())
  expect(await seriousBarriers(page)).toEqual([])
})

test('G12: explained by the clerk, returned and passed by the head, signed by the leader on a phone, published', async () => {
  const { clerk, head, leader } = people
  const explains = clerk.getByRole('button', { name: '说明理由' })
  for (let left = await explains.count(); left > 0; left -= 1) {
    await explains.first().click()
    await clerk.getByRole('textbox', { name: '理由' }).fill('已与台账逐项核对，情况属实。')
    await clerk
      .locator('aside')
      .getByRole('button', { name: /保\s?存/ })
      .click()
    await expect.poll(() => explains.count()).toBe(left - 1)
  }
  await takes(clerk, '送审')
  await head.goto(at('/reports/2024'))
  await takes(head, '退回', '请补充下一年度的改进措施')
  await clerk.reload()
  await clerk.getByText('请补充下一年度的改进措施').waitFor()
  await takes(clerk, '送审')
  await head.reload()
  expect(await seriousBarriers(head)).toEqual([])
  await takes(head, '审核通过')
  await leader.goto(at('/reports/2024'))
  await takes(leader, '签发')
  await head.reload()
  await takes(head, '发布')
  await head.getByText('按期').first().waitFor()
  const answer = await site.ask('/reports/2024')
  expect([answer.status, (await answer.text()).includes('新收政府信息公开申请3件')]).toEqual([200, true])
})

test('G13: a correction is published as a version of its own, both shown side by side', async () => {
  const { clerk, head, leader } = people
  await clerk.goto(at('/reports/2024'))
  await takes(clerk, '更正', '行政处罚处理决定漏计1件')
  await clerk.locator('[data-cell="t2.penalty.decisions"]').click()
  const drawer = clerk.getByRole('dialog')
  await drawer.getByText('改为人工填报').click()
  await drawer.getByLabel('数字').fill('8')
  await drawer.getByLabel('理由').fill('案卷核对，漏计1件')
  await drawer.getByRole('button', { name: /保\s?存/ }).click()
  await drawer.getByText('人工填报').waitFor({ state: 'attached' })
  await drawer.getByText(/统计为7/).waitFor()
  await clerk.keyboard.press('Escape')
  await takes(clerk, '送审')
  for (const [page, step] of [
    [head, '审核通过'],
    [leader, '签发'],
    [head, '发布'],
  ] as const) {
    await page.goto(at('/reports/2024'))
    await takes(page, step)
  }
  await clerk.goto(at('/reports/2024?pane=history'))
  await clerk.getByRole('heading', { name: '两版对照' }).waitFor()
  const beside = clerk.locator('section', { has: clerk.getByRole('heading', { name: '两版对照' }) })
  await expect.poll(() => beside.innerText()).toMatch(/7\s+8/)
  expect(await seriousBarriers(clerk)).toEqual([])
  for (const path of ['/reports/2024', '/reports/2024/versions/1'])
    expect([path, (await site.ask(path)).status]).toEqual([path, 200])
})
