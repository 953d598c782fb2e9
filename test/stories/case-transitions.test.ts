import { expect, test } from 'vitest'
import type { CaseCommand, CaseCommandType } from '../../src/casework/case-commands.ts'
import type { CaseDesk } from '../../src/casework/case-desk.ts'
import type { CaseFile } from '../../src/casework/case-file.ts'
import { casework } from '../../src/casework/casework.ts'
import { transitions } from '../../src/casework/transitions.table.ts'
import { addDays, type CivilDate, civilDate } from '../../src/kernel/civil-date.ts'
import { replay } from '../../src/kernel/decider.ts'
import { nationalCalendar } from '../../src/statute/working-calendar.ts'
import * as steps from '../support/case-steps.ts'
import { storySettings } from '../support/case-story.ts'
import { commandOf } from '../support/random-case.ts'

interface Standing {
  readonly file: CaseFile
  readonly day: CivilDate
}

const deskOn = (today: CivilDate): CaseDesk => ({
  today,
  actor: { id: 'everybody', roles: ['applicant', 'clerk', 'section', 'head', 'clockwork'] },
  calendar: nationalCalendar,
  settings: { ...storySettings, twoPeople: false },
})

/** Every state on the way, one command after another on the same day or on a later one. */
function way(...path: readonly (CaseCommand | number)[]): readonly Standing[] {
  const standings: Standing[] = [{ file: casework.initial, day: civilDate('2025-03-03') }]
  for (const step of path) {
    const { file, day } = standings.at(-1) ?? { file: casework.initial, day: civilDate('2025-03-03') }
    if (typeof step === 'number') standings.push({ file, day: addDays(day, step) })
    else {
      const ruling = casework.decide(file, step, deskOn(day))
      if (!ruling.ok) throw new Error(`${step.type}: ${ruling.no.code}`)
      standings.push({ file: replay(casework, ruling.value, file), day })
    }
  }
  return standings
}

/** A case with something of everything under way: identity not proven, a call, a consultation, an extension proposed, a dispute. */
const laden = [
  steps.receive('online', { identityProven: false }),
  steps.addFile(),
  steps.dispute('reconsideration', 'other', 'early'),
  steps.passOn,
  steps.send('L27', 'transfer'),
  steps.confirm,
  steps.callForRecords('2025-03-10'),
  steps.consult('third-party'),
  steps.send('L05', 'consultation-letter'),
  steps.proposeExtension(5),
]
const reply = [
  steps.propose('refused.petition', { reasons: '属于投诉' }),
  30,
  steps.approve(),
  steps.send('L19', 'reply'),
]
/** Brought in from an older ledger: it may be voided in any stage. */
const old = steps.receive('in-person', { batch: 'ledger' })
const anew = { act: 'reply-anew', withinDays: 20, unit: 'working-day' } as const

// prettier-ignore
const ways: readonly (readonly Standing[])[] = [
  way(...laden, steps.askCorrection, steps.send('L02', 'correction'), steps.serve('correction'), 40),
  way(
    ...laden,
    steps.askReasons,
    steps.send('L03', 'reasons'),
    steps.serve('reasons'),
    30,
    steps.giveReasons,
    1,
    steps.judgeReasons(true),
  ),
  way(...laden, steps.notifyFee('pages', 31), steps.send('L09', 'fee'), steps.serve('fee'), 40),
  way(...laden, ...reply, steps.disputeEnds('early', 'reconsideration.mediated', anew), steps.dispute('suit'), 30),
  way(...laden, ...reply, steps.comesBack('reply')),
  way(...laden, 30, steps.withdraw),
  way(...laden, steps.serve('consultation-letter'), 30, steps.askReasons, 30, steps.propose('refused.petition', { reasons: '属于投诉' })),
  way(...laden, steps.serve('consultation-letter'), 1, steps.askCorrection, 30),
  way(...laden, steps.serve('consultation-letter'), 1, steps.notifyFee('pages', 31), 30),
  way(...laden, ...reply, steps.disputeEnds('early', 'reconsideration.mediated', anew), steps.consult('co-maker', 'second'), steps.send('L07', 'second-letter'), steps.serve('second-letter'), 30),
  way(old, steps.askCorrection),
  way(old, steps.askReasons),
  way(old, steps.notifyFee('pages', 31)),
  way(old, ...reply, steps.dispute('reconsideration', 'reply', 'late'), steps.disputeEnds('late', 'reconsideration.mediated', anew)),
  way(old, steps.withdraw),
  way(steps.receive('registered-post')),
  way(steps.receive('in-person', { matter: 'record-correction' })),
]

test('every command of the table is accepted somewhere in every stage the table allows, and in no other (C2)', () => {
  const reached = new Set<string>()
  for (const { file, day } of ways.flat())
    for (const type of Object.keys(transitions) as CaseCommandType[])
      for (let pick = 0; pick < 45; pick += 1) {
        const step = { type, who: 'everybody', gap: 0, backdated: 0, pick } as const
        if (casework.decide(file, commandOf(step, file, day, 0), deskOn(day)).ok)
          reached.add(`${type} from ${file.stage}`)
      }
  const allowed = Object.entries(transitions).flatMap(([type, { from }]) =>
    from.map((stage) => `${type} from ${stage}`),
  )
  expect([...reached].toSorted()).toEqual(allowed.toSorted())
})
