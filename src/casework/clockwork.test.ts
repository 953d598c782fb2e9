import { expect, test } from 'vitest'
import { registration } from '../../test/support/case-steps.ts'
import { civilDate as day } from '../kernel/civil-date.ts'
import { replay } from '../kernel/decider.ts'
import { calendarFor, nationalCalendar } from '../statute/working-calendar.ts'
import type { CaseEvent } from './case-events.ts'
import { casework } from './casework.ts'
import { clockworkCommands, moveOfDue } from './clockwork.ts'
import { dueOf, pausedSince } from './case-clock.ts'
import { nextPeriods } from './next-periods.ts'

const received = (on: string): CaseEvent => ({ type: 'registered', on: day(on), ...registration })
const consulted: readonly CaseEvent[] = [
  received('2025-03-03'),
  {
    type: 'consulted',
    on: day('2025-03-10'),
    consultationId: 'c',
    party: 'third-party',
    partyId: 'p',
    about: '报价',
    letterId: 'c-letter',
  },
  {
    type: 'letter-sent',
    on: day('2025-03-10'),
    letterId: 'c-letter',
    key: 'L05',
    number: '1',
    route: 'post',
    template: 'L05',
    version: 1,
    hash: '',
  },
]

const served: CaseEvent = { type: 'letter-served', on: day('2025-03-11'), letterId: 'c-letter', proof: '' }

test('Art. 32: when fifteen working days have passed since the letter was received, the house ends the consultation by itself', () => {
  expect(clockworkCommands(replay(casework, consulted), day('2025-06-02'), nationalCalendar)).toEqual([])
  const file = replay(casework, [...consulted, served])
  expect(clockworkCommands(file, day('2025-04-01'), nationalCalendar)).toEqual([])
  expect(clockworkCommands(file, day('2025-04-02'), nationalCalendar)).toEqual([
    { type: 'lapse-consultation', consultationId: 'c' },
  ])
})

test('C14: a notice that is loaded moves the due date of a case in hand, once', () => {
  const file = replay(casework, [received('2024-12-09')])
  const before = dueOf(file, calendarFor({ knownOn: day('2024-11-01') }))?.due
  const loaded = { calendar: nationalCalendar, notice: '国办发明电〔2024〕12号' }
  expect(moveOfDue(file, before, loaded)).toEqual({
    type: 'move-due',
    from: '2025-01-06',
    to: '2025-01-07',
    notice: loaded.notice,
  })
  expect(moveOfDue(file, day('2025-01-07'), loaded)).toBeUndefined()
  const closed = casework.evolve(file, { type: 'withdrawn', on: day('2024-12-10'), reason: '', letterId: 'w' })
  expect(moveOfDue(closed, before, loaded)).toBeUndefined()
})

test('Art. 51: when no reply came in time, what the applicant may do and until when (E5)', () => {
  const file = replay(casework, [received('2025-03-03')])
  expect(nextPeriods(file, nationalCalendar, day('2025-03-31'))).toEqual([])
  const open = nextPeriods(file, nationalCalendar, day('2025-04-01')).map(({ kind, due }) => [kind, due.due])
  expect(open).toEqual([
    ['reconsideration', '2025-05-30'],
    ['suit', '2025-09-30'],
  ])
})

test('a consultation sent after the due date hides nothing: the case is overdue', () => {
  const late = consulted.map((event) => (event.type === 'registered' ? event : { ...event, on: day('2025-04-02') }))
  const file = replay(casework, late)
  const due = dueOf(file, nationalCalendar)?.due
  expect(due).toBe('2025-03-31')
  expect(pausedSince(file, due)).toBeUndefined()
})
