import { execFileSync } from 'node:child_process'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { civilDate, dayNumber, fromDayNumber } from '../kernel/civil-date.ts'
import { addWorkingDays, isWorkingDay, nationalCalendar } from './working-calendar.ts'

const first = dayNumber(civilDate('2019-01-01'))
const days = Array.from({ length: dayNumber(civilDate('2026-12-31')) - first + 1 }, (_, index) =>
  fromDayNumber(first + index),
)

/** The package `chinese-days` answers a day off west of Greenwich, so it is asked in a process that runs in UTC. */
function inUtc(expression: string, input: unknown): unknown {
  const program = `import c from 'chinese-days'; const input = ${JSON.stringify(input)}; console.log(JSON.stringify(${expression}))`
  const said = execFileSync(process.execPath, ['--input-type=module', '-'], {
    input: program,
    cwd: import.meta.dirname,
    env: { ...process.env, TZ: 'UTC' },
    encoding: 'utf8',
  })
  return JSON.parse(said)
}

test('every day of 2019–2026 is the same kind of day as in an independent calendar', () => {
  const theirs = inUtc('input.filter((day) => c.isWorkday(day))', days)
  expect(days.filter((day) => isWorkingDay(day, nationalCalendar))).toEqual(theirs)
})

test('random deadlines agree with an independent calendar', () => {
  const asked = fc.sample(fc.tuple(fc.constantFrom(...days.slice(0, -200)), fc.integer({ min: 1, max: 60 })), 500)
  const theirs = inUtc('input.map(([day, count]) => c.findWorkday(count, day))', asked)
  expect(asked.map(([day, count]) => addWorkingDays(day, count, nationalCalendar))).toEqual(theirs)
})
