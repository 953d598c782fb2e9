import { expect, test } from 'vitest'
import { civilDate } from '../kernel/civil-date.ts'
import { confirmationIsLate, receiptDay } from './receipt-day.ts'
import { nationalCalendar } from './working-calendar.ts'

test('art. 31: the proof names the channel and its item', () => {
  const day = receiptDay('registered-post', { submitted: civilDate('2025-03-03'), signed: civilDate('2025-03-05') })
  expect(day.ok && day.value).toMatchObject({ day: '2025-03-05', cite: [{ article: 31, paragraph: 1, item: 2 }] })
})

test('art. 31: without the event that decides, there is no day of receipt', () => {
  const answer = receiptDay('online', { submitted: civilDate('2025-03-03') })
  expect(answer).toEqual({ ok: false, no: { code: 'not-yet-received', needs: 'confirmed' } })
})

test('an online request filed on Friday and not confirmed by Tuesday has waited too long', () => {
  const arrival = { submitted: civilDate('2025-03-07') }
  expect(confirmationIsLate('online', arrival, civilDate('2025-03-10'), nationalCalendar)).toBe(false)
  expect(confirmationIsLate('online', arrival, civilDate('2025-03-11'), nationalCalendar)).toBe(true)
  expect(confirmationIsLate('in-person', arrival, civilDate('2025-03-11'), nationalCalendar)).toBe(false)
})

test('art. 31 item 2: an ordinary letter is confirmed on the day it reaches the office', () => {
  const submitted = civilDate('2025-03-07')
  const late = (confirmed: string) =>
    confirmationIsLate('ordinary-post', { submitted, confirmed: civilDate(confirmed) }, submitted, nationalCalendar)
  expect(late('2025-03-07')).toBe(false)
  expect(late('2025-03-10')).toBe(true)
})
