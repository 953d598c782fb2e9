import { expect, test } from 'vitest'
import { civilDate } from '../kernel/civil-date.ts'
import { replay } from '../kernel/decider.ts'
import { formatCitation } from '../statute/citation.ts'
import { nationalCalendar } from '../statute/working-calendar.ts'
import { dueOf, earlyDate } from './case-clock.ts'
import type { CaseEvent, SentLetter } from './case-events.ts'
import { casework } from './casework.ts'
import { registration } from '../../test/support/case-steps.ts'

const day = civilDate
const received: CaseEvent = { type: 'registered', on: day('2025-03-03'), ...registration }
const sent = (key: SentLetter['key'], letterId: string, on: string): CaseEvent => ({
  type: 'letter-sent',
  on: day(on),
  letterId,
  key,
  number: '1',
  route: 'post',
  template: key,
  version: 1,
  hash: '',
})
const consulted: CaseEvent = {
  type: 'consulted',
  on: day('2025-03-10'),
  consultationId: 'c',
  party: 'third-party',
  partyId: 'p',
  about: '报价',
  letterId: 'c-letter',
}
const answered: CaseEvent = {
  type: 'consultation-answered',
  on: day('2025-03-17'),
  consultationId: 'c',
  answer: 'consents',
  reasons: '',
}
const extended: CaseEvent = {
  type: 'extension-approved',
  on: day('2025-03-20'),
  workingDays: 5,
  reason: '',
  letterId: 'e-letter',
}

const dueAfter = (...events: readonly CaseEvent[]) => dueOf(replay(casework, [received, ...events]), nationalCalendar)

test('Art. 33: the due date explains itself day by day: what began it, each day counted, what was not, and why (C13)', () => {
  const due = dueAfter(
    consulted,
    sent('L05', 'c-letter', '2025-03-10'),
    answered,
    extended,
    sent('L04', 'e-letter', '2025-03-20'),
  )
  expect(due?.due).toBe('2025-04-15')
  const told = (on: string) => due?.proof.filter((step) => step.day === on).map(({ says }) => says.zh)
  expect(told('2025-03-03')).toEqual(['收到申请之日，不计入，次日起算'])
  expect(told('2025-03-10')).toEqual(['第5个工作日'])
  expect(told('2025-03-11')).toEqual(['征求意见期间（2025-03-10发出，2025-03-17结束），不计入'])
  expect(told('2025-03-20')).toEqual(['经工作机构负责人同意并告知申请人，延长5个工作日', '第8个工作日'])
  expect(told('2025-04-04')).toEqual(['清明节放假，不计入'])
  expect(told('2025-04-15')).toEqual(['第25个工作日'])
  const laws = due?.proof.find((step) => step.day === '2025-03-11')?.cite.map((cited) => formatCitation(cited, 'zh'))
  expect(laws).toEqual(['《中华人民共和国政府信息公开条例》第三十三条第三款'])
})

test('an extension that a later calendar puts after the period is left out; the case still has a due date', () => {
  expect(dueAfter(extended, sent('L04', 'e-letter', '2025-04-02'))?.due).toBe('2025-03-31')
})

test('a deferral that is no longer later than the period is left out', () => {
  const deferred: CaseEvent = { type: 'deferred', on: day('2025-03-11'), to: day('2025-03-25'), letterId: 'd-letter' }
  expect(dueAfter(deferred, sent('L24', 'd-letter', '2025-03-12'))?.due).toBe('2025-03-31')
})

test('the office’s own date lies so many working days before the legal one (C12)', () => {
  expect(earlyDate(day('2025-04-08'), 3, nationalCalendar)).toBe('2025-04-02')
  expect(earlyDate(day('2025-04-08'), 0, nationalCalendar)).toBe('2025-04-08')
})
