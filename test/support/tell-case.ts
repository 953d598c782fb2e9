import { expect } from 'vitest'
import { availableCommands } from '../../src/casework/available-commands.ts'
import { dueOf } from '../../src/casework/case-clock.ts'
import type { CaseCommandType } from '../../src/casework/case-commands.ts'
import type { CaseDesk } from '../../src/casework/case-desk.ts'
import type { CaseEvent } from '../../src/casework/case-events.ts'
import type { CaseFile } from '../../src/casework/case-file.ts'
import { casework } from '../../src/casework/casework.ts'
import { lettersToSend } from '../../src/casework/letters-owed.ts'
import { nextPeriods } from '../../src/casework/next-periods.ts'
import { refusalWords } from '../../src/casework/refusal-words.ts'
import type { CaseRefusal, CaseRefusalCode } from '../../src/casework/refusals.table.ts'
import type { Stage } from '../../src/casework/stages.table.ts'
import { type CaseRegisterRow, toDisputeRows, toRegisterRow } from '../../src/casework/to-register-row.ts'
import { civilDate } from '../../src/kernel/civil-date.ts'
import { replay } from '../../src/kernel/decider.ts'
import { outcomes, type OutcomeCode } from '../../src/statute/outcomes.table.ts'
import { calendarFor } from '../../src/statute/working-calendar.ts'
import { type CaseExpectation, type CaseStep, type CaseStory, storyPeople, storySettings } from './case-story.ts'

/** What a story came by, so that what no story reaches can be named. */
export interface Reached {
  readonly commands: ReadonlySet<CaseCommandType>
  readonly refusals: ReadonlySet<CaseRefusalCode>
  readonly outcomes: ReadonlySet<OutcomeCode>
  readonly stages: ReadonlySet<Stage>
  readonly events: readonly CaseEvent[]
  readonly refused: readonly CaseRefusal[]
}

/** Lets the story happen by the pure rules, holds every step to what it expects, and tells what it came by. */
export function tellCase({ steps, settings }: CaseStory): Reached {
  let file = casework.initial
  const events: CaseEvent[] = []
  const refused: CaseRefusal[] = []
  const commands = new Set<CaseCommandType>()
  const stages = new Set<Stage>()
  for (const step of steps) {
    const desk = deskOf(step, settings)
    const shown = availableCommands(file, desk)
    const ruling = casework.decide(file, step.does, desk)
    expect(ruling.ok ? undefined : ruling.no.code, said(step, 'refused')).toBe(step.refused)
    if (ruling.ok) {
      if (step.does.on === undefined) expect(shown, said(step, 'shown')).toContain(step.does.type)
      commands.add(step.does.type)
      events.push(...ruling.value)
      file = replay(casework, ruling.value, file)
      stages.add(file.stage)
    } else refused.push(ruling.no)
    expectStep(step, file, desk)
  }
  expect(replay(casework, events)).toEqual(file)
  return {
    commands,
    stages,
    events,
    refused,
    refusals: new Set(refused.map(({ code }) => code)),
    outcomes: new Set(file.done ? [file.done.outcome] : []),
  }
}

function deskOf({ day, who, noticesUntil }: CaseStep, settings: CaseStory['settings']): CaseDesk {
  return {
    today: civilDate(day),
    actor: storyPeople[who],
    calendar: calendarFor(noticesUntil === undefined ? {} : { knownOn: civilDate(noticesUntil) }),
    settings: { ...storySettings, ...settings },
  }
}

const said = ({ day, does }: CaseStep, what: string) => `${day} ${does.type}: ${what}`

/** Expectation by expectation, what stands in its place. */
function expectStep(step: CaseStep, file: CaseFile, desk: CaseDesk): void {
  if (file.stage === 'none') return
  const row = toRegisterRow(file, desk.calendar, desk.settings)
  const dispute = toDisputeRows(file).at(-1)
  const found: { readonly [Name in keyof CaseExpectation]?: unknown } = {
    stage: row.stage,
    ...daysOf(row),
    owes: lettersToSend(file).flatMap(({ key }) => (key === 'L01' && !step.owes?.includes('L01') ? [] : key)),
    done: row.outcome ?? 'none',
    reportRow: row.outcome ? outcomes[row.outcome].reportRow['2021'] : 'none',
    counted: row.counted,
    until: Object.fromEntries(nextPeriods(file, desk.calendar).map(({ kind, due }) => [kind, due.due])),
    path: dispute?.path,
    column: dispute?.column,
  }
  for (const name of Object.keys(found) as (keyof typeof found)[])
    if (step[name] !== undefined) expect(found[name], said(step, name)).toEqual(step[name])
  if (step.dueOn) expect(row.provisional, said(step, 'provisional')).toBe(step.provisional ?? false)
  const due = dueOf(file, desk.calendar)
  if (due) expect(due.proof.some(({ day }) => day === due.due)).toBe(true)
}

const daysOf = ({ dueOn, earlyOn, pausedSince, doneOn }: CaseRegisterRow) => ({
  dueOn: dueOn ?? 'none',
  earlyOn: earlyOn ?? 'none',
  pausedSince: pausedSince ?? 'none',
  doneOn: doneOn ?? 'none',
})

/** A refusal in words leaves nothing unfilled, in either language. */
export function expectWords(refusal: CaseRefusal): void {
  const { says, todo } = refusalWords(refusal)
  for (const text of [says.zh, says.en, todo.zh, todo.en]) {
    expect(text, refusal.code).not.toMatch(/[{}]/)
    expect(text.trim(), refusal.code).not.toBe('')
  }
}
