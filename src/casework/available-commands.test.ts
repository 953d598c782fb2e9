import { expect, test } from 'vitest'
import { civilDate } from '../kernel/civil-date.ts'
import { nationalCalendar } from '../statute/working-calendar.ts'
import { availableCommands } from './available-commands.ts'
import type { CaseFile } from './case-file.ts'
import { noCase } from './no-case.ts'
import type { CaseRole } from './roles.table.ts'

const open: CaseFile = {
  ...noCase,
  stage: 'open',
  arrival: { submitted: civilDate('2025-03-03') },
  receivedOn: civilDate('2025-03-03'),
  identityProven: true,
}
const settings = { correctionWorkingDays: 15, explanationWorkingDays: 7, earlyWorkingDays: 5, twoPeople: true }
const shown = (file: CaseFile, today: string, ...roles: readonly CaseRole[]) =>
  availableCommands(file, { today: civilDate(today), actor: { id: 'x', roles }, calendar: nationalCalendar, settings })

test('nobody but who may register sees anything of a case that is not there', () => {
  expect(shown(noCase, '2025-03-03', 'applicant')).toEqual(['register'])
  expect(shown(noCase, '2025-03-03', 'head')).toEqual([])
})

test('the clerk sees what can be done, and not what is sure to be refused', () => {
  const clerk = shown(open, '2025-03-04', 'clerk')
  expect(clerk).toContain('ask-correction')
  expect(clerk).not.toContain('prove-identity')
  expect(clerk).not.toContain('record-consultation-answer')
  expect(clerk).not.toContain('approve-extension')
})

test('Art. 30, 33: after seven working days no correction is offered, after the period no extension', () => {
  expect(shown(open, '2025-03-13', 'clerk', 'head')).not.toContain('ask-correction')
  expect(shown(open, '2025-03-31', 'head')).toContain('approve-extension')
  expect(shown(open, '2025-04-01', 'head')).not.toContain('approve-extension')
})

test('an applicant may withdraw, and sees nothing of the office', () => {
  expect(
    shown({ ...open, registration: { ...open.registration, applicantId: 'x' } }, '2025-03-04', 'applicant'),
  ).toEqual(['withdraw'])
  expect(shown(open, '2025-03-04', 'applicant')).toEqual([])
})
