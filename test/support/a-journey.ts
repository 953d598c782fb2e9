import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { decisionFactLabels } from '../../src/casework/decision-facts.table.ts'
import { reportTransitions } from '../../src/annual-report/desk/transitions.table.ts'
import type { Language, Words } from '../../src/kernel/words.ts'
import type { StaffRole } from '../../src/organ/staff-roles.table.ts'
import { trackingWords } from '../../src/portal/words/tracking.table.ts'
import { disputeResults } from '../../src/statute/dispute-results.table.ts'
import { letterDuties } from '../../src/statute/letter-duties.table.ts'
import { outcomes } from '../../src/statute/outcomes.table.ts'
import type { Database } from '../../src/store/database.ts'
import { instantOf } from '../../src/store/instant.ts'
import { reportsWords } from '../../src/workbench/rooms/reports/reports-words.table.ts'
import { answerWords, disputeKindWords, partyWords } from '../../src/workbench/words/codes.table.ts'
import { decisionWords } from '../../src/workbench/words/decision.table.ts'
import { wantedWords } from '../../src/workbench/words/wanted.table.ts'
import { type ADesk, aDesk, labelOf } from './a-desk.ts'
import { type AReader, aReader } from './a-reader.ts'
import { closeBrowser } from './browser.ts'
import { freshDatabase } from './database.ts'
import { deskPage } from './desk-page.ts'
import { sampleOffice } from './sample-office.ts'
import { type SampleSite, sampleSite } from './sample-site.ts'

/** An organ, the people at its desks, and an applicant, in one language; each person keeps his window. */
export interface Journey {
  readonly site: SampleSite
  readonly database: Database
  readonly applicant: AReader
  readonly at: (role: StaffRole) => Promise<ADesk>
  readonly say: (words: Words) => string
  readonly close: () => Promise<void>
}

export async function aJourney(language: Language): Promise<Journey> {
  const database = await freshDatabase()
  const plain = sampleOffice(database)
  let looks = 0
  // Each look at the clock is a second later: nobody fills in a form in no time.
  const now = () => instantOf(new Date(Date.parse(`${plain.today()}T01:00:00Z`) + (looks += 1) * 1000))
  const site = await sampleSite(database, { now, today: plain.today, setDay: plain.setDay })
  const desks = new Map<StaffRole, Promise<Page>>()
  const windowOf = (role: StaffRole): Promise<Page> => {
    const open = desks.get(role) ?? deskPage(site, [role], { locale: language === 'en' ? 'en-GB' : 'zh-CN' })
    desks.set(role, open)
    return open
  }
  return {
    site,
    database,
    applicant: await aReader(site.address, { language, script: true }),
    at: async (role) => aDesk(await windowOf(role), site.address, language),
    say: (words) => words[language],
    close: async () => {
      await closeBrowser()
      await site.close()
      await database.close()
    },
  }
}

/** From filing to the result of a dispute over the answer; tells the number of the request. */
export async function tellRequest({ site, database, applicant, at, say }: Journey, wanted: string): Promise<string> {
  const does = async (role: StaffRole, caseId: string, work: (desk: ADesk) => Promise<void>): Promise<void> => {
    const desk = await at(role)
    await desk.openCase(caseId)
    await work(desk)
  }
  const registered = () => database.db.selectFrom('case_register').selectAll().executeTakeFirstOrThrow()

  site.office.setDay('2025-03-03')
  const { number } = await applicant.file(wanted)
  const { case_id: caseId } = await registered()
  expect(await applicant.track()).toContain(wanted)

  await does('clerk', caseId, async (desk) => {
    await desk.act('confirm-receipt')
    await desk.send('L01')
    await desk.act('assign', (form) => form.type(labelOf('assign', 'section'), '市场体系股'))
    await desk.act('ask-correction', async (form) => {
      await form.drawer.locator('input, textarea').first().fill('请写明资金的具体名称')
      await form.type(labelOf('ask-correction', 'guidance'), '可以写明文件名称或者文号')
    })
    await desk.send('L02')
  })

  site.office.setDay('2025-03-05')
  expect(await applicant.track()).toContain(say(trackingWords.correctTodo))
  expect(await applicant.correct(`${wanted}（县商务局商贸流通专项资金）`)).toContain(say(trackingWords.doneCorrection))

  site.office.setDay('2025-03-06')
  await does('clerk', caseId, async (desk) => {
    await desk.act('consult', async (form) => {
      await form.pick(partyWords['third-party'])
      await form.type(wantedWords.name, '云溪县丰裕商贸有限公司')
      await form.type(labelOf('consult', 'about'), '补贴金额是否属于商业秘密')
    })
    await desk.send('L05')
    await desk.send('L06')
  })
  site.office.setDay('2025-03-07')
  await does('clerk', caseId, (desk) =>
    desk.act('record-service', async (form) => {
      await form.choose(labelOf('record-service', 'letterId'), letterDuties.L05.title)
      await form.type(labelOf('record-service', 'proof'), '本人签收')
    }),
  )
  site.office.setDay('2025-03-12')
  await does('clerk', caseId, async (desk) => {
    await desk.act('record-consultation-answer', async (form) => {
      await form.choose(labelOf('record-consultation-answer', 'consultationId'), '')
      await form.pick(answerWords.consents)
    })
    await desk.act('propose-extension', (form) =>
      form.type(labelOf('propose-extension', 'reason'), '材料较多，需要逐项核对'),
    )
  })
  await does('head', caseId, (desk) => desk.act('approve-extension'))
  await does('clerk', caseId, (desk) => desk.send('L04'))

  site.office.setDay('2025-03-20')
  await does('clerk', caseId, (desk) =>
    desk.act('propose-decision', async (form) => {
      await form.choose(decisionWords.outcome, outcomes['disclosed.provided'].label)
      await form.type(decisionFactLabels.provided, '《分配结果表》一份，随本告知书提供')
    }),
  )
  await does('head', caseId, (desk) => desk.act('approve-decision'))
  await does('clerk', caseId, (desk) => desk.send('L11'))

  site.office.setDay('2025-03-21')
  expect(await applicant.track()).toContain(say(letterDuties.L11.title))
  expect(await applicant.readLetter('L11')).toContain('分配结果表')
  await applicant.track()
  expect(await applicant.confirmLetter('L11')).toContain(say(trackingWords.confirmed).split('{day}')[0])

  site.office.setDay('2025-04-07')
  await does('clerk', caseId, (desk) =>
    desk.act('record-dispute', async (form) => {
      await form.pick(disputeKindWords.reconsideration)
      await form.type(labelOf('record-dispute', 'before'), '云溪县人民政府')
    }),
  )
  site.office.setDay('2025-05-20')
  await does('clerk', caseId, (desk) =>
    desk.act('record-dispute-result', async (form) => {
      await form.choose(labelOf('record-dispute-result', 'disputeId'), '')
      await form.choose(labelOf('record-dispute-result', 'result'), disputeResults['reconsideration.upheld'].label)
    }),
  )
  expect(await registered()).toMatchObject({ number, stage: 'answered', outcome: 'disclosed.provided' })
  return number
}

/** The year has ended: its report, in which that request is counted, is written, passed, signed, published, and corrected. */
export async function tellReport({ site, applicant, at, say }: Journey, number: string): Promise<void> {
  const steps = async (role: StaffRole, ...types: readonly Step[]): Promise<void> => {
    const { page } = await at(role)
    await page.goto(`${site.address}/desk/reports/2025`)
    for (const type of types) await takes(page, type)
  }
  const takes = async (page: Page, type: Step, reason?: string): Promise<void> => {
    await page.getByRole('button', { name: say(reportTransitions[type].label), exact: true }).click()
    const dialog = page.getByRole('dialog', { name: say(reportTransitions[type].label), exact: true })
    if (reason !== undefined) await dialog.getByLabel(say(reportsWords.reason)).fill(reason)
    await dialog.getByRole('button', { name: say(reportsWords.confirm), exact: true }).click()
    await dialog.waitFor({ state: 'hidden' })
  }
  const { page: clerk } = await at('clerk')
  const explainAll = async (): Promise<void> => {
    const explain = clerk.getByRole('button', { name: say(reportsWords.explain), exact: true })
    for (let left = await explain.count(); left > 0; left -= 1) {
      await explain.first().click()
      await clerk.getByRole('textbox', { name: say(reportsWords.reason) }).fill('已与台账逐项核对，情况属实')
      await clerk
        .locator('aside')
        .getByRole('button', { name: say(reportsWords.save), exact: true })
        .click()
      await expect.poll(() => explain.count(), { timeout: 20_000 }).toBe(left - 1)
    }
  }
  const nothingMissing = clerk.getByText(say(reportsWords.nothingMissing))
  const printed = (cell: string) => applicant.page.locator(`[id="${cell}"]`).innerText()

  site.office.setDay('2026-01-08')
  await steps('clerk', 'begin')
  await clerk.locator('[data-cell="t3.granted.natural"]').click()
  await clerk.getByRole('dialog').getByRole('link', { name: number }).waitFor()
  await clerk.keyboard.press('Escape')
  // The desk leads to what is missing: sentences nobody has vouched for, and what the rules doubt.
  await clerk.getByRole('button', { name: say(reportsWords.toPartOne) }).click()
  await clerk.getByRole('button', { name: say(reportsWords.confirmAssumed) }).click()
  await clerk.getByRole('button', { name: say(reportsWords.toPartOne) }).waitFor({ state: 'hidden' })
  await explainAll()
  await nothingMissing.waitFor()
  await takes(clerk, 'submit')
  await steps('head', 'pass')
  await steps('leader', 'sign')
  site.office.setDay('2026-01-12')
  await steps('head', 'publish')

  await applicant.goTo('/reports/2025')
  expect(await Promise.all(['t3.new.natural', 't3.granted.natural', 't3.carry-out.total'].map(printed))).toEqual([
    '1',
    '1',
    '0',
  ])
  expect(await printed('t4.reconsideration.upheld')).toBe('1')

  site.office.setDay('2026-03-02')
  await clerk.goto(`${site.address}/desk/reports/2025`)
  await takes(clerk, 'correct', '行政处罚处理决定漏计1件')
  // The tables are drawn anew once the report is open again.
  await clerk.getByRole('button', { name: say(reportTransitions.submit.label), exact: true }).waitFor()
  await clerk.locator('[data-cell="t2.penalty.decisions"]').click()
  const drawer = clerk.getByRole('dialog')
  await drawer.getByText(say(reportsWords.enterByHand)).click()
  await drawer.getByLabel(say(reportsWords.value)).fill('1')
  await drawer.getByLabel(say(reportsWords.reason)).fill('案卷核对，漏计1件')
  await drawer.getByRole('button', { name: say(reportsWords.save), exact: true }).click()
  await drawer.getByRole('button', { name: say(reportsWords.takeBack) }).waitFor()
  await clerk.keyboard.press('Escape')
  await explainAll()
  await nothingMissing.waitFor()
  await takes(clerk, 'submit')
  await steps('head', 'pass')
  await steps('leader', 'sign')
  await steps('head', 'publish')

  await applicant.goTo('/reports/2025')
  expect(await applicant.text()).toContain('行政处罚处理决定漏计1件')
  expect(await printed('t2.penalty.decisions')).toBe('1')
  await applicant.goTo('/reports/2025/versions/1')
  expect([await printed('t2.penalty.decisions'), await printed('t3.granted.natural')]).toEqual(['0', '1'])
}

type Step = 'begin' | 'submit' | 'pass' | 'sign' | 'publish' | 'correct'
