import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { availableCommands, refusalToday } from '../../src/casework/available-commands.ts'
import { dueOf, earlyDate } from '../../src/casework/case-clock.ts'
import { dueDaysOf } from '../../src/casework/due-days.ts'
import type { CaseDesk } from '../../src/casework/case-desk.ts'
import type { CaseEvent } from '../../src/casework/case-events.ts'
import type { CaseFile } from '../../src/casework/case-file.ts'
import { casework } from '../../src/casework/casework.ts'
import { nextPeriods } from '../../src/casework/next-periods.ts'
import type { CaseRefusalCode } from '../../src/casework/refusals.table.ts'
import { stages } from '../../src/casework/stages.table.ts'
import { toDisputeRows, toRegisterRow } from '../../src/casework/to-register-row.ts'
import { addDays, civilDate } from '../../src/kernel/civil-date.ts'
import { replay } from '../../src/kernel/decider.ts'
import { calendarFor, nationalCalendar } from '../../src/statute/working-calendar.ts'
import { storySettings } from '../support/case-story.ts'
import { actorOf, anyCaseHistory, commandOf, type RandomStep } from '../support/random-case.ts'
import { expectWords } from '../support/tell-case.ts'

interface Lived {
  readonly events: readonly CaseEvent[]
  readonly file: CaseFile
}

const calendar = nationalCalendar

/** Lives a random history; `look` is called before each step and after each ruling. */
function live(
  history: readonly RandomStep[],
  look: (file: CaseFile, desk: CaseDesk, step: RandomStep, code: CaseRefusalCode | undefined) => void = () => {},
): Lived {
  let file = casework.initial
  let today = civilDate('2025-03-03')
  const events: CaseEvent[] = []
  history.forEach((step, serial) => {
    today = addDays(today, step.gap)
    const desk: CaseDesk = { today, actor: actorOf(step), calendar, settings: storySettings }
    const ruling = casework.decide(file, commandOf(step, file, today, serial), desk)
    look(file, desk, step, ruling.ok ? undefined : ruling.no.code)
    if (!ruling.ok) return expectWords(ruling.no)
    file = replay(casework, ruling.value, file)
    events.push(...ruling.value)
  })
  return { events, file }
}

const runs = { numRuns: 300 }

test('whatever is tried, it is ruled on and told in words, and every state has its row, its due date and its periods', () => {
  fc.assert(
    fc.property(anyCaseHistory, (history) => {
      live(history, (file) => {
        if (file.stage === 'none') return
        toRegisterRow(file, calendar, storySettings)
        toDisputeRows(file)
        nextPeriods(file, calendar)
      })
    }),
    runs,
  )
})

test('a due date holds its own proof, under any state of knowledge of the calendar, and the register remembers no other (C5, C13)', () => {
  fc.assert(
    fc.property(anyCaseHistory, fc.constantFrom('2024-11-01', '2025-01-01', '2026-01-01'), (history, known) => {
      const { file } = live(history)
      const asKnown = calendarFor({ knownOn: civilDate(known) })
      const due = dueOf(file, asKnown)
      if (due) expect(due.proof.some(({ day }) => day === due.due)).toBe(true)
      const days = due && {
        dueOn: due.due,
        earlyOn: earlyDate(due.due, storySettings.earlyWorkingDays, asKnown),
        provisional: due.provisional,
      }
      expect(dueDaysOf(file, asKnown, storySettings.earlyWorkingDays)).toEqual(days)
    }),
    runs,
  )
})

test('a history replayed in two halves is the history replayed at once', () => {
  fc.assert(
    fc.property(anyCaseHistory, fc.nat(60), (history, cut) => {
      const { events, file } = live(history)
      expect(replay(casework, events)).toEqual(file)
      expect(replay(casework, events.slice(cut), replay(casework, events.slice(0, cut)))).toEqual(file)
    }),
    runs,
  )
})

test('a counted case is done at most once, and what is answered or closed is done', () => {
  fc.assert(
    fc.property(anyCaseHistory, (history) => {
      let first: CaseFile['done']
      const { events } = live(history)
      let file = casework.initial
      for (const event of events) {
        file = casework.evolve(file, event)
        if (first) expect(file.done).toEqual(first)
        first ??= file.done
        const settled =
          stages[file.stage].counted &&
          !stages[file.stage].open &&
          file.registration.matter === 'disclosure' &&
          file.receivedOn !== undefined
        if (settled) expect(file.done).toBeDefined()
      }
    }),
    runs,
  )
})

test('what is shown is never refused for stage, role or matter; what is not shown is refused today', () => {
  const byTable = new Set<CaseRefusalCode | undefined>(['wrong-stage', 'wrong-role', 'wrong-matter'])
  fc.assert(
    fc.property(anyCaseHistory, (history) => {
      live(history, (file, desk, { type, backdated }, code) => {
        const shown = availableCommands(file, desk)
        if (shown.includes(type)) expect(byTable.has(code)).toBe(false)
        else if (backdated === 0) expect(code).toBe(refusalToday(file, type, desk)?.code)
      })
    }),
    runs,
  )
})
