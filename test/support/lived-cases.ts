import * as fc from 'fast-check'
import type { CaseCommand } from '../../src/casework/case-commands.ts'
import type { CaseActor } from '../../src/casework/case-desk.ts'
import type { CaseFile } from '../../src/casework/case-file.ts'
import { casework } from '../../src/casework/casework.ts'
import { toDisputeRows, toRegisterRow } from '../../src/casework/to-register-row.ts'
import type { DisputeFact, RequestFact } from '../../src/annual-report/year-counts.ts'
import { addDays, type CivilDate } from '../../src/kernel/civil-date.ts'
import { replay } from '../../src/kernel/decider.ts'
import { nationalCalendar } from '../../src/statute/working-calendar.ts'
import { storySettings } from './case-story.ts'
import { actorOf, anyCaseHistory, commandOf, type RandomStep } from './random-case.ts'

/** One command that a case accepted, and the case after it. */
export interface LivedStep {
  readonly today: CivilDate
  readonly actor: CaseActor
  readonly command: CaseCommand
  readonly after: CaseFile
}

const calendar = nationalCalendar

/** The steps of a random history that are accepted when it begins on a day. */
export function livedSteps(history: readonly RandomStep[], begins: CivilDate): readonly LivedStep[] {
  let [file, today] = [casework.initial, begins]
  return history.flatMap((step, serial): LivedStep[] => {
    today = addDays(today, step.gap)
    const [actor, command] = [actorOf(step), commandOf(step, file, today, serial)]
    const ruling = casework.decide(file, command, { today, actor, calendar, settings: storySettings })
    if (!ruling.ok) return []
    file = replay(casework, ruling.value, file)
    return [{ today, actor, command, after: file }]
  })
}

/** Random histories that begin one after another, so many days apart; the same for the same seed. */
export const someLives = (count: number, first: CivilDate, apart: number, seed = 20250303): readonly LivedStep[][] =>
  fc
    .sample(anyCaseHistory, { numRuns: count, seed })
    .map((history, at) => [...livedSteps(history, addDays(first, at * apart))])
    .filter((steps) => steps.length > 0)

/** What the annual report counts of cases as they stand. */
export function factsOf(files: readonly CaseFile[]): {
  readonly requests: readonly RequestFact[]
  readonly disputes: readonly DisputeFact[]
} {
  return {
    requests: files.flatMap((file): RequestFact[] => {
      const {
        counted,
        applicantKind: applicant,
        receivedOn,
        doneOn,
        outcome,
      } = toRegisterRow(file, calendar, storySettings)
      if (!counted || !receivedOn) return []
      return [{ applicant, receivedOn, ...(doneOn && { doneOn }), ...(outcome && { outcome }) }]
    }),
    disputes: files.flatMap((file) =>
      toDisputeRows(file)
        .filter(({ voided }) => !voided)
        .map(({ path, filedOn, decidedOn, result }): DisputeFact => ({
          path,
          filedOn,
          ...(decidedOn && { endedOn: decidedOn }),
          ...(result && { result }),
        })),
    ),
  }
}
