import { strToU8, zipSync } from 'fflate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { StaffRole } from '../../src/organ/staff-roles.table.ts'
import { findingKey, weigh } from '../../src/annual-report/desk/weighed-findings.ts'
import { checkDraft } from '../../src/annual-report/desk/working-draft.ts'
import { reportTransitions } from '../../src/annual-report/desk/transitions.table.ts'
import { reportAt, reportBasis } from '../../src/reads/report-desk.ts'
import { handleReport } from '../../src/services/handle-report.ts'
import { readOnly } from '../../src/store/read-only.ts'
import { reportsWords } from '../../src/workbench/rooms/reports/reports-words.table.ts'
import { samplePartOne } from '../support/published-report.ts'
import { handleCase } from '../../src/services/handle-case.ts'
import { registerRequest } from '../../src/services/register-request.ts'
import { keepLink, linkToken } from '../../src/services/sign-in/one-time-link.ts'
import type { Database } from '../../src/store/database.ts'
import { documentTransitions } from '../../src/publication/transitions.table.ts'
import { documentsWords } from '../../src/workbench/rooms/documents/documents-words.table.ts'
import { decisionFactLabels } from '../../src/casework/decision-facts.table.ts'
import { decisionWords } from '../../src/workbench/words/decision.table.ts'
import { outlookWords } from '../../src/workbench/words/outlook.table.ts'
import { signInWords } from '../../src/workbench/words/sign-in.table.ts'
import { aDesk } from '../support/a-desk.ts'
import { closeBrowser, visitor } from '../support/browser.ts'
import { freshDatabase } from '../support/database.ts'
import { deskPage, seriousBarriers, watchedDesk } from '../support/desk-page.ts'
import { identityProvider, type TestProvider } from '../support/identity-provider.ts'
import { sampleSignIn } from '../support/sample-api.ts'
import { sampleForm } from '../support/sample-office.ts'
import { type SampleSite, sampleSite } from '../support/sample-site.ts'
import { totp } from '../support/totp.ts'

let database: Database
let provider: TestProvider
let site: SampleSite
let caseId: string

beforeAll(async () => {
  database = await freshDatabase()
  provider = await identityProvider()
  const { issuer } = provider
  const known = {
    name: '省统一身份认证',
    issuer,
    clientId: 'gongkai',
    clientSecret: 'kept',
    claim: 'preferred_username',
  }
  site = await sampleSite(database, {}, { ...sampleSignIn, identityProvider: known })
  const clerk = { id: 'clerk-1', roles: ['clerk'] } as const
  const registered = await registerRequest(site.office, clerk, sampleForm)
  if (!registered.ok) throw new Error(registered.no.code)
  caseId = registered.value.caseId
  const assigned = await handleCase(site.office, {
    caseId,
    actor: clerk,
    command: { type: 'assign', section: '财务科' },
  })
  if (!assigned.ok) throw new Error(assigned.no.code)
})
afterAll(async () => {
  await closeBrowser()
  await site.close()
  await provider.stop()
  await database.close()
})

const atDesk = (roles: readonly StaffRole[], path: string) => watchedDesk(site, roles, path)

test('D4, D7: the letter stands beside the form of the decision and follows what is typed, before anything is sent', async () => {
  const { page, complaints } = await atDesk(['clerk'], `/cases/${caseId}`)
  const desk = aDesk(page, site.address, 'zh')
  await desk.act('propose-decision', async ({ drawer, choose, type }) => {
    const ahead = drawer.getByRole('region', { name: outlookWords.ahead.zh })
    await ahead.getByText(outlookWords.aheadNotYet.zh).waitFor()
    await choose(decisionWords.outcome, '已主动公开')
    const letter = ahead.frameLocator('iframe.letter-sheet').locator('.letter')
    await letter.getByText('【').first().waitFor()
    await type(decisionFactLabels.howToObtain, '本机关网站“财政信息”栏目')
    await letter.getByText('本机关网站“财政信息”栏目').first().waitFor()
    expect(await seriousBarriers(page)).toEqual([])
  })
  await page.getByText('财政信息').first().waitFor()
  expect(complaints).toEqual([])
})

test('K6: staff put a file into the case; a hostile one is refused in a clear sentence and the good one stays', async () => {
  const { page } = await atDesk(['clerk'], `/cases/${caseId}`)
  const field = page.locator('.put-in input[type=file]')
  await field.setInputFiles({ name: '原件扫描.txt', mimeType: 'text/plain', buffer: Buffer.from('第一页') })
  await page.getByRole('link', { name: '原件扫描.txt' }).waitFor()
  const macros = zipSync({
    '[Content_Types].xml': strToU8(
      '<Types><Override ContentType="application/vnd.ms-word.document.macroEnabled.main+xml"/></Types>',
    ),
    'word/document.xml': strToU8('<w:document xmlns:w="x"/>'),
    'word/vbaProject.bin': strToU8('x'),
  })
  await field.setInputFiles({ name: '名单.docx', mimeType: 'application/octet-stream', buffer: Buffer.from(macros) })
  const refused = page.locator('.put-in .trouble, .put-in [role=alert]').first()
  await refused.getByText('宏').first().waitFor()
  expect(await page.locator('.put-in').innerText()).toContain('另存为不含宏的格式')
  expect(await page.getByRole('link', { name: '名单.docx' }).count()).toBe(0)
  expect(await page.getByRole('link', { name: '原件扫描.txt' }).count()).toBe(1)
  expect(await seriousBarriers(page)).toEqual([])
})

const table = '| 单位 | 机密 | 秘密 |\n| --- | --- | --- |\n| 财务科 | 2 | 5 |'

/** The document that is written in one test and published in the next. */
let path: string

test('F7, F9: what may have to stay inside is told while it is typed, with what to do, and mended', async () => {
  const { page, complaints } = await atDesk(['clerk'], '/documents/new')
  const found = page.locator('section', { has: page.getByRole('heading', { name: documentsWords.leaks.zh }) })
  await found.getByText(documentsWords.leakNone.zh).waitFor()
  await page.getByLabel('标题').first().fill('定密工作培训联系人')
  const body = page.getByLabel('正文')
  await body.fill(`机密★10年\n\n联系人手机 13800001234。\n\n${table}`)
  await found.getByText('不得公开').waitFor()
  await body.fill(`联系人手机 13800001234。\n\n${table}`)
  await found.getByText('不得公开').waitFor({ state: 'detached' })
  expect(await found.locator('li').allInnerTexts()).toHaveLength(3)
  await found.getByText(documentsWords.leaksTwo.zh).waitFor()
  expect(await seriousBarriers(page)).toEqual([])
  await page.getByRole('button', { name: documentsWords.save.zh, exact: true }).click()
  await page.waitForURL(/documents\/[0-9a-f-]{8,}$/)
  path = new URL(page.url()).pathname.replace('/desk', '')
  await actOn(page, 'submit')
  expect(complaints).toEqual([])
})

test('F7, F9: it is held up, passed by a reviewer and a secrecy reviewer by name, and then public', async () => {
  const head = await atDesk(['head'], path)
  await actOn(head.page, 'review', async (drawer) => {
    await drawer.getByRole('button', { name: documentsWords.do.zh }).click()
    await drawer.getByText('疑似手机号码').waitFor()
    await head.page.keyboard.press('Escape')
  })
  await actOn(head.page, 'allow-findings', reasoned('本人书面同意公开；统计表的栏目名称'))
  await head.page.getByText('还须另一人确认').first().waitFor()
  await actOn(head.page, 'review')
  const secrecy = await atDesk(['secrecy'], path)
  await actOn(secrecy.page, 'allow-mentions', reasoned('统计表的栏目名称，不是密级标志'))
  await secrecy.page.getByText('还须另一人确认').first().waitFor({ state: 'detached' })
  expect(await seriousBarriers(secrecy.page)).toEqual([])
  await actOn(secrecy.page, 'review-secrecy', async (drawer) => {
    await drawer.getByRole('radio').first().check()
    await reasoned('对照本行业保密事项范围逐项审查')(drawer)
  })
  await head.page.reload()
  await actOn(head.page, 'publish')
  const link = head.page.getByRole('link', { name: documentsWords.page.zh })
  const href = (await link.getAttribute('href')) ?? ''
  expect(await (await site.ask(href)).text()).toContain('13800001234')
  expect(secrecy.complaints).toEqual([])
})

type Page = Awaited<ReturnType<typeof deskPage>>
type Drawer = ReturnType<Page['getByRole']>

/** Does one act on the document that is open, as its form asks. */
async function actOn(page: Page, type: keyof typeof documentTransitions, fill?: (drawer: Drawer) => Promise<void>) {
  await page.getByRole('button', { name: documentTransitions[type].label.zh, exact: true }).click()
  const drawer = page.getByRole('dialog').last()
  await drawer.waitFor()
  if (fill) await fill(drawer)
  if (await drawer.isVisible()) await drawer.getByRole('button', { name: documentsWords.do.zh }).click()
  await drawer.waitFor({ state: 'hidden' })
}

const reasoned = (words: string) => async (drawer: Drawer) => drawer.getByRole('textbox').last().fill(words)

test('W12, K5: after the identity provider the second step is asked, a wrong code is told, the right one opens the desk', async () => {
  const { address, office } = site
  const password = '槐树下的三只白鹭飞过河去了'
  const page = await (await visitor()).newPage()
  const seed = office.newId()
  const form = { name: '谢冰', roles: ['clerk'] } as const
  const link = {
    seed,
    kind: 'join',
    organId: office.organ.id,
    form,
    madeBy: 'test',
    now: office.now(),
    days: 7,
  } as const
  await office.db.transaction().execute((trx) => keepLink(trx, sampleSignIn.secret, link))
  const send = async (path: string, data: unknown): Promise<unknown> => {
    const answer = await page.request.post(`${address}${path}`, { data, headers: { origin: address } })
    expect([path, answer.ok()]).toEqual([path, true])
    return answer.json()
  }
  const account = { username: 'xie.bing', name: '谢冰', password }
  await send('/api/v1/invitations/accept', { token: linkToken(sampleSignIn.secret, seed), account })
  const { totpURI } = (await send('/api/auth/two-factor/enable', { password })) as { readonly totpURI: string }
  await send('/api/auth/two-factor/verify-totp', { code: totp(totpURI) })
  await page.context().clearCookies()

  provider.is({ sub: '51', preferred_username: 'xie.bing' })
  await page.goto(`${address}/desk/sign-in`)
  await page.getByRole('button', { name: '用省统一身份认证登录' }).click()
  await page.getByRole('heading', { name: signInWords.secondStep.zh }).waitFor()
  expect(await seriousBarriers(page)).toEqual([])
  const code = page.getByLabel(signInWords.code.zh)
  await code.fill('000000')
  await page.getByRole('button', { name: signInWords.goOn.zh }).click()
  await page.getByRole('alert').first().waitFor()
  await code.fill(totp(totpURI))
  await page.getByRole('button', { name: signInWords.goOn.zh }).click()
  await page.waitForURL('**/desk/tasks**')
})

test('F7, G6: a mobile number in a report is shown with what to do, allowed by the head by name, and the report is passed', async () => {
  const { office } = site
  office.setDay('2025-01-20')
  const year = 2024
  const actor = { id: 'clerk-1', rights: ['report.write'] } as const
  const act = async (command: Parameters<typeof handleReport>[1]['command']) => {
    const done = await handleReport(office, { year, actor, command })
    if (!done.ok) throw new Error(`${command.type}: ${done.no.code}`)
  }
  await act({ type: 'begin' })
  await act({ type: 'write', passage: '1', paragraphs: samplePartOne })
  await act({ type: 'write', passage: '5', paragraphs: ['公开目录更新不够及时，下一年度按季度核对。'] })
  await act({
    type: 'write',
    passage: '6',
    paragraphs: ['未收取信息处理费。', '投诉受理联系人刘某，手机13800001234。'],
  })
  const [{ file }, basis] = await Promise.all([
    reportAt(readOnly(office.db), office.organ.id, year),
    reportBasis(readOnly(office.db), office.organ, year),
  ])
  if (!basis) throw new Error('There is no form for 2024')
  for (const finding of weigh(checkDraft(file, basis, office.today()).findings, file.explained).open)
    await act({ type: 'explain-doubt', finding: findingKey(finding), reason: '已核对' })
  await act({ type: 'submit' })

  const { page, complaints } = await atDesk(['head'], `/reports/${year}`)
  const findings = page.getByRole('complementary', { name: reportsWords.findings.zh })
  await findings.getByText('第六部分第2段').waitFor()
  await findings.getByText(reportsWords.leaksHeld.zh).waitFor()
  expect(await seriousBarriers(page)).toEqual([])
  await page.getByRole('button', { name: reportTransitions['allow-findings'].label.zh }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByText('13800001234').waitFor()
  await dialog.getByRole('textbox').fill('本人书面同意公开')
  await dialog.getByRole('button', { name: reportsWords.confirm.zh }).click()
  await findings.getByText('本人书面同意公开').waitFor()
  await page.getByRole('button', { name: reportTransitions.pass.label.zh, exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: reportsWords.confirm.zh }).click()
  await page.getByRole('button', { name: reportTransitions.pass.label.zh, exact: true }).waitFor({ state: 'detached' })
  expect((await reportAt(readOnly(office.db), office.organ.id, year)).file.stage).toBe('passed')
  expect(complaints).toEqual([])
})
