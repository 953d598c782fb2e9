import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, type CivilDate, civilDate, dayNumber, fromDayNumber } from '../kernel/civil-date.ts'
import type { Consultation, ReplyClock } from './reply-clock.ts'
import { replyDueOn } from './reply-deadline.ts'
import { addWorkingDays, countWorkingDays, isWorkingDay, nationalCalendar } from './working-calendar.ts'

const anyDay = fc
  .integer({ min: dayNumber(civilDate('2019-05-15')), max: dayNumber(civilDate('2026-03-31')) })
  .map(fromDayNumber)

const dueOn = (clock: ReplyClock): CivilDate => {
  const answer = replyDueOn(clock)
  if (!answer.ok) throw new Error(answer.no.code)
  return answer.value.due
}

const consultation = (receivedOn: CivilDate) =>
  fc.tuple(fc.integer({ min: 0, max: 15 }), fc.integer({ min: 0, max: 25 })).map(([after, long]): Consultation => ({
    sentOn: addDays(receivedOn, after),
    endedOn: addDays(receivedOn, after + long),
  }))

test('art. 33: without anything else it is the twentieth working day', () => {
  fc.assert(
    fc.property(anyDay, (receivedOn) => {
      expect(dueOn({ receivedOn })).toBe(addWorkingDays(receivedOn, 20, nationalCalendar))
    }),
  )
})

test('art. 33 ¶3: one consultation begun in time adds exactly its own working days', () => {
  const clocks = anyDay.chain((receivedOn) => consultation(receivedOn).map((asked) => ({ receivedOn, asked })))
  fc.assert(
    fc.property(clocks, ({ receivedOn, asked }) => {
      const excluded = countWorkingDays(asked.sentOn, asked.endedOn, nationalCalendar)
      expect(dueOn({ receivedOn, consultations: [asked] })).toBe(
        addWorkingDays(receivedOn, 20 + excluded, nationalCalendar),
      )
    }),
  )
})

test('art. 33 ¶3: two consultations never add more than both, nor less than either', () => {
  const clocks = anyDay.chain((receivedOn) =>
    fc.tuple(consultation(receivedOn), consultation(receivedOn)).map(([a, b]) => ({ receivedOn, a, b })),
  )
  fc.assert(
    fc.property(clocks, ({ receivedOn, a, b }) => {
      const both = dueOn({ receivedOn, consultations: [a, b] })
      const sum = [a, b].reduce(
        (days, { sentOn, endedOn }) => days + countWorkingDays(sentOn, endedOn, nationalCalendar),
        0,
      )
      expect(both >= dueOn({ receivedOn, consultations: [a] })).toBe(true)
      expect(both >= dueOn({ receivedOn, consultations: [b] })).toBe(true)
      expect(both <= addWorkingDays(receivedOn, 20 + sum, nationalCalendar)).toBe(true)
      expect(both).toBe(dueOn({ receivedOn, consultations: [b, a] }))
    }),
  )
})

/** The working days after receipt that lie in one of the consultations: the day of sending does not, the day of the answer does. */
const daysTaken = (receivedOn: CivilDate, asked: readonly Consultation[]): number =>
  Array.from({ length: 300 }, (_, index) => addDays(receivedOn, index)).filter(
    (day) => isWorkingDay(day, nationalCalendar) && asked.some(({ sentOn, endedOn }) => sentOn < day && day <= endedOn),
  ).length

test('art. 33: due is twenty working days, and the extension, and the union of the consultations sent while the period ran, to its last day', () => {
  const clocks = fc.tuple(anyDay, fc.integer({ min: 0, max: 20 })).chain(([receivedOn, extended]) =>
    fc
      .array(fc.tuple(fc.nat(60), fc.nat(25)), { maxLength: 3 })
      .map((spans) =>
        spans.map(([after, long]) => ({
          sentOn: addDays(receivedOn, after),
          endedOn: addDays(receivedOn, after + long),
        })),
      )
      .map((consultations) => ({ receivedOn, extended, consultations })),
  )
  fc.assert(
    fc.property(clocks, ({ receivedOn, extended, consultations }) => {
      const without = addWorkingDays(receivedOn, 20 + extended, nationalCalendar)
      const prolonged = (asked: readonly Consultation[]) =>
        addWorkingDays(without, daysTaken(receivedOn, asked), nationalCalendar)
      const inTime: Consultation[] = []
      for (const one of consultations.toSorted((a, b) => (a.sentOn < b.sentOn ? -1 : 1)))
        if (one.sentOn <= prolonged(inTime)) inTime.push(one)
      const extensions = extended ? [{ notifiedOn: receivedOn, workingDays: extended }] : []
      const taken = daysTaken(receivedOn, inTime)
      expect(dueOn({ receivedOn, consultations, extensions })).toBe(taken ? prolonged(inTime) : without)
    }),
  )
})

test('the proof counts up to the period and its extension, and every day once', () => {
  const answer = replyDueOn({
    receivedOn: civilDate('2025-03-03'),
    consultations: [{ sentOn: civilDate('2025-03-10'), endedOn: civilDate('2025-03-17') }],
    extensions: [{ notifiedOn: civilDate('2025-03-28'), workingDays: 20 }],
  })
  const proof = answer.ok ? answer.value.proof : []
  expect(proof.flatMap(({ counted }) => counted ?? [])).toEqual(Array.from({ length: 40 }, (_, index) => index + 1))
  expect(proof.filter(({ says }) => says.en.startsWith('consultation'))).toHaveLength(5)
  expect(proof.map(({ day }) => day)).toEqual(proof.map(({ day }) => day).toSorted())
})
