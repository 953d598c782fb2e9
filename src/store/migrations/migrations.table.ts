import { log } from './0001-log.ts'
import { registers } from './0002-registers.ts'
import { aroundTheLog } from './0003-around-the-log.ts'
import { lettersOfACase } from './0004-letters-of-a-case.ts'
import { signIn } from './0005-sign-in.ts'
import { intake } from './0006-intake.ts'
import { reportDesk } from './0007-report-desk.ts'
import { desk } from './0008-desk.ts'
import { publication } from './0009-publication.ts'
import { dashboard } from './0010-dashboard.ts'
import { deskJobs } from './0011-desk-jobs.ts'
import { gate } from './0012-gate.ts'
import { whyTakenOff } from './0013-why-taken-off.ts'
import { movedAddresses } from './0015-moved-addresses.ts'
import { answersInTheLog } from './0017-answers-in-the-log.ts'
import { registersDue } from './0016-registers-due.ts'
import { letterRegister } from './0014-letter-register.ts'

export interface Migration {
  readonly id: number
  readonly name: string
  readonly sql: string
}

/** In the order they are applied. A migration that was released is never edited: correct by adding one. */
// prettier-ignore
export const migrations: readonly Migration[] = [
  { id: 1, name: 'log',            sql: log },
  { id: 2, name: 'registers',      sql: registers },
  { id: 3, name: 'around-the-log', sql: aroundTheLog },
  { id: 4, name: 'letters-of-a-case', sql: lettersOfACase },
  { id: 5, name: 'sign-in',        sql: signIn },
  { id: 6, name: 'intake',         sql: intake },
  { id: 7, name: 'report-desk',    sql: reportDesk },
  { id: 8, name: 'desk',           sql: desk },
  { id: 9, name: 'publication',    sql: publication },
  { id: 10, name: 'dashboard',     sql: dashboard },
  { id: 11, name: 'desk-jobs',     sql: deskJobs },
  { id: 12, name: 'gate',          sql: gate },
  { id: 13, name: 'why-taken-off', sql: whyTakenOff },
  { id: 14, name: 'letter-register', sql: letterRegister },
  { id: 15, name: 'moved-addresses', sql: movedAddresses },
  { id: 16, name: 'registers-due', sql: registersDue },
  { id: 17, name: 'answers-in-the-log', sql: answersInTheLog },
]
