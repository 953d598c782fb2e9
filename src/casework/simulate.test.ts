import { expect, test } from 'vitest'
import { civilDate } from '../kernel/civil-date.ts'
import { replay } from '../kernel/decider.ts'
import { nationalCalendar } from '../statute/working-calendar.ts'
import type { CaseEvent } from './case-events.ts'
import { casework } from './casework.ts'
import { simulate } from './simulate.ts'
import { registration } from '../../test/support/case-steps.ts'

const received: CaseEvent = { type: 'registered', on: civilDate('2025-03-03'), ...registration }
const file = replay(casework, [received])
const desk = (today: string) => ({ today: civilDate(today), calendar: nationalCalendar })
const denied = { outcome: 'denied.process-information', facts: { reasons: '属于讨论记录' } } as const

test('decided so today: date, letter, way to a remedy and report row', () => {
  const ahead = simulate(file, denied, desk('2025-03-10'))
  if (!ahead.ok) throw new Error(ahead.no.code)
  const { due, inTime, stage, letters, remedies, reportRow } = ahead.value
  expect(due?.due).toBe('2025-03-31')
  expect({ inTime, stage, letters, reportRow }).toEqual({
    inTime: true,
    stage: 'answered',
    letters: ['L13'],
    reportRow: { '2019': 'denied.6', '2021': 'denied.6' },
  })
  expect(remedies.route).toBe('reconsideration-first')
  expect(remedies.reconsideration.due).toBe('2025-05-09')
})

test('a reply after the due date is told to be late; closing leaves nothing but the notice', () => {
  const late = simulate(file, denied, desk('2025-04-01'))
  expect(late.ok && late.value.inTime).toBe(false)
  const closing = simulate(file, { outcome: 'closed.otherwise', facts: { reasons: '政策咨询' } }, desk('2025-03-10'))
  expect(closing.ok && [closing.value.stage, closing.value.letters]).toEqual(['closed', ['L25']])
})

test('what would be refused is refused here', () => {
  const missing = simulate(file, { outcome: 'disclosed.provided', facts: {} }, desk('2025-03-10'))
  expect(missing).toEqual({
    ok: false,
    no: { code: 'fact-missing', facts: { outcome: 'disclosed.provided', fact: 'provided' } },
  })
  const nothing = simulate(casework.initial, denied, desk('2025-03-10'))
  expect(nothing.ok ? '' : nothing.no.code).toBe('wrong-stage')
})
