import { expect, test } from 'vitest'
import { civilDate } from '../kernel/civil-date.ts'
import { replay } from '../kernel/decider.ts'
import { nationalCalendar } from '../statute/working-calendar.ts'
import * as steps from '../../test/support/case-steps.ts'
import { storySettings } from '../../test/support/case-story.ts'
import { livedSteps, someLives } from '../../test/support/lived-cases.ts'
import { availableCommands } from './available-commands.ts'
import type { CaseCommand } from './case-commands.ts'
import { caseTasks } from './case-tasks.ts'
import { casework } from './casework.ts'
import { caseRoles, type CaseRole } from './roles.table.ts'
import { taskKinds, type TaskKindRow } from './task-kinds.table.ts'

const calendar = nationalCalendar
const everybody = { id: 'everybody', roles: Object.keys(caseRoles) as CaseRole[] }

/** The tasks after what happened, each on its day. */
function tasksAfter(...happened: readonly (readonly [day: string, command: CaseCommand])[]) {
  let file = casework.initial
  for (const [day, command] of happened) {
    const today = civilDate(day)
    const settings = { ...storySettings, twoPeople: false }
    const ruling = casework.decide(file, command, { today, actor: everybody, calendar, settings })
    if (!ruling.ok) throw new Error(`${day} ${command.type}: ${JSON.stringify(ruling.no)}`)
    file = replay(casework, ruling.value, file)
  }
  return caseTasks(file, calendar, storySettings)
}

const kinds = (tasks: ReturnType<typeof tasksAfter>) => tasks.map(({ kind }) => kind)

test('C18, art. 31: what came by e-mail waits to be confirmed, and what was handed in waits for its receipt to be sent', () => {
  expect(kinds(tasksAfter(['2025-03-03', steps.receive('email')]))).toEqual(['confirm-receipt'])
  expect(kinds(tasksAfter(['2025-03-03', steps.receive()]))).toEqual(['assign', 'send-letter'])
})

test('C15, C16: assigned, the reply is to be prepared by its section, by the day in law and by the office’s own', () => {
  const [task] = tasksAfter(['2025-03-03', steps.receive()], ['2025-03-04', steps.assignTo('流通科')])
  expect(task).toEqual({ kind: 'prepare-reply', section: '流通科', dueOn: '2025-03-31', earlyOn: '2025-03-24' })
})

test('C15: a call for records is the task of the section it went to, by the day it was asked for', () => {
  const tasks = tasksAfter(['2025-03-03', steps.receive()], ['2025-03-04', steps.callForRecords('2025-03-10')])
  expect(tasks.find(({ kind }) => kind === 'answer-records-call')).toMatchObject({
    dueOn: '2025-03-10',
    earlyOn: '2025-03-07',
  })
})

test('Art. 30: while the applicant may correct nothing waits but the proof of service; his time over, the case is to be closed', () => {
  const asked = [
    ['2025-03-03', steps.receive()],
    ['2025-03-05', steps.askCorrection],
    ['2025-03-05', steps.send('L02', 'correction')],
  ] as const
  expect(kinds(tasksAfter(...asked))).toEqual(['send-letter', 'record-service'])
  const served = tasksAfter(...asked, ['2025-03-07', steps.serve('correction')])
  expect(served.find(({ kind }) => kind === 'correction-over')).toMatchObject({ fromOn: '2025-03-29' })
})

test('J4: a letter that came back is to be sent again', () => {
  const tasks = tasksAfter(
    ['2025-03-03', steps.receive()],
    ['2025-03-05', steps.askCorrection],
    ['2025-03-05', steps.send('L02', 'correction')],
    ['2025-03-10', steps.comesBack('correction')],
  )
  expect(tasks).toContainEqual(expect.objectContaining({ kind: 'send-again', ref: 'correction', letter: 'L02' }))
})

test('Arts. 33, 35: the head decides on a proposed extension and on a proposed reply', () => {
  expect(kinds(tasksAfter(['2025-03-03', steps.receive()], ['2025-03-20', steps.proposeExtension(10)]))).toContain(
    'approve-extension',
  )
  const proposed = steps.propose('disclosed.provided', { provided: '随本告知书提供复印件一份。' })
  expect(kinds(tasksAfter(['2025-03-03', steps.receive()], ['2025-03-20', proposed]))).toContain('approve-decision')
})

test('every task of a random life that has begun can be done by somebody that day', () => {
  for (const life of someLives(120, civilDate('2023-01-03'), 9))
    for (const { today, after } of life)
      for (const task of caseTasks(after, calendar, storySettings)) {
        if (task.fromOn !== undefined && task.fromOn > today) continue
        const { does, tooLate }: TaskKindRow = taskKinds[task.kind]
        // Once the period is over an extension that was proposed can only be declined (art. 33 ¶2).
        const ways = tooLate ? [does, tooLate] : [does]
        const settings = { ...storySettings, twoPeople: false }
        const actor = { id: 'somebody', roles: [...taskKinds[task.kind].by] }
        const available: readonly string[] = availableCommands(after, { today, actor, calendar, settings })
        expect([task, ways, ways.some((way) => available.includes(way))]).toEqual([task, ways, true])
      }
})

test('a case that has ended for good and was served waits for nothing', () => {
  for (const life of [livedSteps([], civilDate('2025-01-02'))]) expect(life).toEqual([])
  const voided = tasksAfter(['2025-03-03', steps.receive()], ['2025-03-04', steps.voidCase])
  expect(voided).toEqual([])
})
