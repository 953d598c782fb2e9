import { afterAll, beforeAll, expect, test } from 'vitest'
import { decisionFactLabels } from '../../src/casework/decision-facts.table.ts'
import type { Language, Words } from '../../src/kernel/words.ts'
import type { StaffRole } from '../../src/organ/staff-roles.table.ts'
import { filingWords } from '../../src/portal/words/filing.table.ts'
import { trackingWords } from '../../src/portal/words/tracking.table.ts'
import { disputeResults } from '../../src/statute/dispute-results.table.ts'
import { letterDuties } from '../../src/statute/letter-duties.table.ts'
import { outcomes } from '../../src/statute/outcomes.table.ts'
import type { Database } from '../../src/store/database.ts'
import { instantOf } from '../../src/store/instant.ts'
import { answerWords, disputeKindWords, partyWords } from '../../src/workbench/words/codes.table.ts'
import { decisionWords } from '../../src/workbench/words/decision.table.ts'
import { wantedWords } from '../../src/workbench/words/wanted.table.ts'
import { type ADesk, aDesk, labelOf } from '../support/a-desk.ts'
import { closeBrowser, visitor } from '../support/browser.ts'
import { freshDatabase } from '../support/database.ts'
import { deskPage } from '../support/desk-page.ts'
import { sampleOffice } from '../support/sample-office.ts'
import { type SampleSite, sampleSite } from '../support/sample-site.ts'

let database: Database
let site: SampleSite

beforeAll(async () => {
  database = await freshDatabase()
  const plain = sampleOffice(database)
  let looks = 0
  // Each look at the clock is a second later: nobody fills in a form in no time.
  const now = () => instantOf(new Date(Date.parse(`${plain.today()}T01:00:00Z`) + (looks += 1) * 1000))
  site = await sampleSite(database, { now, today: plain.today, setDay: plain.setDay })
})
afterAll(async () => {
  await closeBrowser()
  await site.close()
  await database.close()
})

/** An applicant whose browser runs no script, on the pages of one language. */
async function anApplicant(language: Language) {
  const page = await (await visitor({ javaScriptEnabled: false })).newPage()
  const at = (path: string) => `${site.address}${language === 'en' ? '/en' : ''}${path}`
  return {
    page,
    goTo: (path: string) => page.goto(at(path)),
    press: (words: Words) => page.getByRole('button', { name: words[language], exact: true }).first().click(),
    text: async () => (await page.locator('main').innerText()).replace(/\s+/g, ' '),
  }
}

async function atDesk(language: Language, ...roles: readonly StaffRole[]): Promise<ADesk> {
  const page = await deskPage(site, roles, { locale: language === 'en' ? 'en-GB' : 'zh-CN' })
  return aDesk(page, site.address, language)
}

/** Somebody opens the case, does what is told, and leaves. */
async function does(
  language: Language,
  role: StaffRole,
  caseId: string,
  work: (desk: ADesk) => Promise<void>,
): Promise<void> {
  const desk = await atDesk(language, role)
  await desk.openCase(caseId)
  await work(desk)
  await desk.page.context().close()
}

const registered = () =>
  database.db.selectFrom('case_register').selectAll().orderBy('number', 'desc').executeTakeFirstOrThrow()

test.each(['zh', 'en'] as const)(
  'B1–B4, C9–C11, D, E, J3: a request from the first word to the result of its dispute, in the browser (%s)',
  async (language) => {
    const say = (words: Words): string => words[language]
    const wanted = language === 'zh' ? '2024年度县级商贸流通专项资金的分配结果' : '2024年度农贸市场改造补贴的发放名单'

    site.office.setDay('2025-03-03')
    const applicant = await anApplicant(language)
    await applicant.goTo('/requests/new/person')
    for (const [name, value] of Object.entries({ name: '周明远', telephone: '13900001111', description: wanted }))
      await applicant.page.locator(`[name=${name}]`).fill(value)
    await applicant.page.locator('[name=receive][value=online]').check()
    await applicant.press(filingWords.send)
    if (!applicant.page.url().endsWith('/requests/receipt')) await applicant.press(filingWords.send)
    const receipt = await applicant.text()
    const number = /\d{4}-\d{4}/.exec(receipt)?.[0] ?? ''
    const code = /(?:\d{4} ){3}\d{4}/.exec(receipt)?.[0] ?? ''
    const { case_id: caseId } = await registered()

    const track = async () => {
      await applicant.goTo('/requests/track')
      await applicant.page.locator('[name=number]').fill(number)
      await applicant.page.locator('[name=code]').fill(code)
      await applicant.page.locator('main form button').first().click()
      return applicant.text()
    }
    expect(await track()).toContain(wanted)

    await does(language, 'clerk', caseId, async (desk) => {
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
    expect(await track()).toContain(say(trackingWords.correctTodo))
    await applicant.page.getByRole('link', { name: say(trackingWords.correctButton) }).click()
    await applicant.page.locator('[name=description]').fill(`${wanted}（县商务局商贸流通专项资金）`)
    await applicant.press(trackingWords.correctionSend)
    expect(await applicant.text()).toContain(say(trackingWords.doneCorrection))

    site.office.setDay('2025-03-06')
    await does(language, 'clerk', caseId, async (desk) => {
      await desk.act('consult', async (form) => {
        await form.pick(partyWords['third-party'])
        await form.type(wantedWords.name, '云溪县丰裕商贸有限公司')
        await form.type(labelOf('consult', 'about'), '补贴金额是否属于商业秘密')
      })
      await desk.send('L05')
      await desk.send('L06')
    })
    site.office.setDay('2025-03-07')
    await does(language, 'clerk', caseId, (desk) =>
      desk.act('record-service', async (form) => {
        await form.choose(labelOf('record-service', 'letterId'), letterDuties.L05.title)
        await form.type(labelOf('record-service', 'proof'), '本人签收')
      }),
    )
    site.office.setDay('2025-03-12')
    await does(language, 'clerk', caseId, async (desk) => {
      await desk.act('record-consultation-answer', async (form) => {
        await form.choose(labelOf('record-consultation-answer', 'consultationId'), '')
        await form.pick(answerWords.consents)
      })
      await desk.act('propose-extension', (form) =>
        form.type(labelOf('propose-extension', 'reason'), '材料较多，需要逐项核对'),
      )
    })
    await does(language, 'head', caseId, (desk) => desk.act('approve-extension'))
    await does(language, 'clerk', caseId, (desk) => desk.send('L04'))

    site.office.setDay('2025-03-20')
    await does(language, 'clerk', caseId, (desk) =>
      desk.act('propose-decision', async (form) => {
        await form.choose(decisionWords.outcome, outcomes['disclosed.provided'].label)
        await form.type(decisionFactLabels.provided, '《分配结果表》一份，随本告知书提供')
      }),
    )
    await does(language, 'head', caseId, (desk) => desk.act('approve-decision'))
    await does(language, 'clerk', caseId, (desk) => desk.send('L11'))

    site.office.setDay('2025-03-21')
    expect(await track()).toContain(say(letterDuties.L11.title))
    const letter = applicant.page.locator('.letter-row', { hasText: say(letterDuties.L11.title) })
    await letter.getByRole('link', { name: say(trackingWords.readLetter) }).click()
    expect(await applicant.page.content()).toContain('分配结果表')
    await track()
    await letter.getByRole('button', { name: say(trackingWords.confirm) }).click()

    site.office.setDay('2025-04-07')
    await does(language, 'clerk', caseId, (desk) =>
      desk.act('record-dispute', async (form) => {
        await form.pick(disputeKindWords.reconsideration)
        await form.type(labelOf('record-dispute', 'before'), '云溪县人民政府')
      }),
    )
    site.office.setDay('2025-05-20')
    await does(language, 'clerk', caseId, (desk) =>
      desk.act('record-dispute-result', async (form) => {
        await form.choose(labelOf('record-dispute-result', 'disputeId'), '')
        await form.choose(labelOf('record-dispute-result', 'result'), disputeResults['reconsideration.upheld'].label)
      }),
    )
    expect(await registered()).toMatchObject({ number, stage: 'answered', outcome: 'disclosed.provided' })
    await applicant.page.context().close()
  },
  240_000,
)
