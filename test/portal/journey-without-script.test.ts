import { afterAll, expect, test } from 'vitest'
import type { CaseActor } from '../../src/casework/case-desk.ts'
import { handleCase } from '../../src/services/handle-case.ts'
import { sendLetter } from '../../src/services/send-letter.ts'
import { trackingWords } from '../../src/portal/words/tracking.table.ts'
import { letterDuties } from '../../src/statute/letter-duties.table.ts'
import { instantOf } from '../../src/store/instant.ts'
import { aReader } from '../support/a-reader.ts'
import { closeBrowser } from '../support/browser.ts'
import { freshDatabase } from '../support/database.ts'
import { publishedReports } from '../support/published-report.ts'
import { sampleOffice } from '../support/sample-office.ts'
import { sampleSite } from '../support/sample-site.ts'

const database = await freshDatabase()
const plain = sampleOffice(database)
let looks = 0
const now = () => instantOf(new Date(Date.parse(`${plain.today()}T01:00:00Z`) + (looks += 1) * 1000))
const site = await sampleSite(database, { now, today: plain.today, setDay: plain.setDay })
const { office } = site
afterAll(async () => {
  await closeBrowser()
  await site.close()
  await database.close()
})

const clerk = { id: 'clerk-1', roles: ['clerk'] } as const satisfies CaseActor
const head = { id: 'head-1', roles: ['head'] } as const satisfies CaseActor

await publishedReports(office)

test.each(['zh', 'en'] as const)(
  'B1–B4, E, W4: without a script a request is filed, tracked, corrected, its answer read and confirmed, and a report read (%s)',
  async (language) => {
    const reader = await aReader(site.address, { language, script: false })
    const act = async (caseId: string, actor: CaseActor, command: Parameters<typeof handleCase>[1]['command']) => {
      const result = await handleCase(office, { caseId, actor, command })
      if (!result.ok) throw new Error(`${command.type}: ${result.no.code}`)
    }
    const send = async (caseId: string, letterId: string) => {
      const result = await sendLetter(office, clerk, { caseId, letterId, route: 'online' })
      if (!result.ok) throw new Error(`${letterId}: ${result.no.code}`)
    }
    office.setDay('2025-04-08')
    const { number } = await reader.file('2024年度县级商贸流通专项资金的分配结果')
    const { case_id: caseId } = await database.db
      .selectFrom('case_register')
      .select('case_id')
      .where('number', '=', number)
      .executeTakeFirstOrThrow()
    await act(caseId, clerk, { type: 'confirm-receipt' })
    await act(caseId, clerk, { type: 'ask-correction', items: ['请写明批次'], guidance: '分两批下达。', letterId: 'c' })
    await send(caseId, 'c')
    office.setDay('2025-04-09')
    expect(await reader.track()).toContain(trackingWords.correctTodo[language])
    expect(await reader.correct('2024年第一批')).toContain(trackingWords.doneCorrection[language])
    await act(caseId, clerk, {
      type: 'propose-decision',
      decision: { outcome: 'disclosed.provided', facts: { provided: '《分配结果表》一份' } },
    })
    await act(caseId, head, { type: 'approve-decision', letterId: 'd' })
    await send(caseId, 'd')
    expect(await reader.track()).toContain(letterDuties.L11.title[language])
    expect(await reader.readLetter('L11')).toContain('分配结果表')
    await reader.track()
    expect(await reader.confirmLetter('L11')).toContain(trackingWords.confirmed[language].split('{day}')[0])
    await reader.goTo('/reports/2024')
    expect(await reader.page.locator('[id="t2.licence.decisions"]').innerText()).toBe('2')
    await reader.page.context().close()
  },
  120_000,
)
