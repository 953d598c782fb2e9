import { afterAll, expect, test } from 'vitest'
import { casework } from '../../src/casework/casework.ts'
import { civilDate } from '../../src/kernel/civil-date.ts'
import { replay } from '../../src/kernel/decider.ts'
import { actOnCase } from '../../src/services/act-on-case.ts'
import type { Office } from '../../src/services/office.ts'
import { rebuildRegisters } from '../../src/services/rebuild-registers.ts'
import { caseRow } from '../../src/services/write-case-registers.ts'
import { calendarFor } from '../../src/statute/working-calendar.ts'
import { readHistory } from '../../src/store/event-log.ts'
import { streamOf } from '../../src/store/streams.ts'
import { verifyLog } from '../../src/store/verify-log.ts'
import type { CaseEvent } from '../../src/casework/case-events.ts'
import { type CaseStep, type CaseStory, storyPeople, storySettings } from '../support/case-story.ts'
import { freshDatabase } from '../support/database.ts'
import { sampleOffice } from '../support/sample-office.ts'
import { caseStories } from './case-stories.ts'

const database = await freshDatabase(2)
afterAll(() => database.close())
const base = sampleOffice(database)

/** The office on the day of a step, with the notices then known. */
const officeOn = ({ day, noticesUntil }: CaseStep, { settings }: CaseStory): Office => ({
  ...base,
  today: () => civilDate(day),
  calendar: calendarFor(noticesUntil === undefined ? {} : { knownOn: civilDate(noticesUntil) }),
  settings: { ...base.settings, ...storySettings, ...settings },
})

/** Tells a story through the service, step by step; the register must hold what the log, replayed, says. */
async function tellThroughDatabase(story: CaseStory, caseId: string): Promise<void> {
  for (const step of story.steps) {
    const office = officeOn(step, story)
    const result = await office.db
      .transaction()
      .execute((trx) =>
        actOnCase(trx, office, { caseId, actor: storyPeople[step.who], command: step.does, commandId: caseId }),
      )
    const said = `${step.day} ${step.does.type}`
    if (step.does.type !== 'register' && !result.ok && result.no.code === 'no-such-case') continue
    expect(result.ok ? undefined : result.no.code, said).toBe(step.refused)

    const { events, seq } = await readHistory<CaseEvent>(office.db, streamOf(office.organ.id, 'case', caseId))
    const row = await office.db.selectFrom('case_register').selectAll().where('case_id', '=', caseId).executeTakeFirst()
    if (!row) {
      expect(seq, said).toBe(0)
      continue
    }
    const file = replay(casework, events)
    if (result.ok)
      expect(row, said).toMatchObject({
        ...caseRow(office, { caseId, version: seq, file }),
        stage: step.stage ?? file.stage,
      })
    if (result.ok && step.dueOn) expect(row.due_on ?? 'none', said).toBe(step.dueOn)
  }
}

for (const [index, story] of caseStories.entries())
  test(`through the database: ${story.name}`, () => tellThroughDatabase(story, `story-${index}`))

test('K2, K3: after all stories the chain holds, and replaying the log gives the registers again', async () => {
  expect((await verifyLog(base.db, base.organ.id)).problems).toEqual([])
  const once = await rebuildRegisters(base)
  const twice = await rebuildRegisters(base)
  expect(twice.before).toBe(once.after)
  expect(twice.after).toBe(once.after)
})
