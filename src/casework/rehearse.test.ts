import { expect, test } from 'vitest'
import { civilDate } from '../kernel/civil-date.ts'
import { replay } from '../kernel/decider.ts'
import { nationalCalendar } from '../statute/working-calendar.ts'
import * as steps from '../../test/support/case-steps.ts'
import { storySettings } from '../../test/support/case-story.ts'
import { casework } from './casework.ts'
import { rehearse } from './rehearse.ts'
import { caseRoles, type CaseRole } from './roles.table.ts'

const desk = (day: string) => ({
  today: civilDate(day),
  actor: { id: 'everybody', roles: Object.keys(caseRoles) as CaseRole[] },
  calendar: nationalCalendar,
  settings: storySettings,
})

const received = (() => {
  const ruling = casework.decide(casework.initial, steps.receive(), desk('2025-03-03'))
  if (!ruling.ok) throw new Error(ruling.no.code)
  return replay(casework, ruling.value)
})()

test('C13, art. 33 ¶2: an extension moves the due date only once its letter is sent, and the rehearsal says so', () => {
  const result = rehearse(received, steps.extendBy(10), desk('2025-03-20'))
  expect(result.ok && [result.value.before.due?.due, result.value.after.due?.due, result.value.letters]).toEqual([
    '2025-03-31',
    '2025-03-31',
    ['L04'],
  ])
  expect(result.ok && result.value.served?.due?.due).toBe('2025-04-15')
})

test('Art. 30: told to correct, no period runs once the notice is served, and the applicant’s own has begun', () => {
  const result = rehearse(received, steps.askCorrection, desk('2025-03-05'))
  expect(result.ok && result.value.served).toMatchObject({
    stage: 'correcting',
    due: undefined,
    periods: [{ kind: 'correction' }],
  })
})

test('what would be refused is refused when it is rehearsed, in the same words', () => {
  const command = steps.extendBy(40)
  const refused = casework.decide(received, command, desk('2025-03-20'))
  expect(rehearse(received, command, desk('2025-03-20'))).toEqual(refused)
})
