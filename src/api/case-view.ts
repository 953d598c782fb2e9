import { availableCommands } from '../casework/available-commands.ts'
import { type CaseTask, caseTasks } from '../casework/case-tasks.ts'
import { dueOf, earlyDate, pausedSince } from '../casework/case-clock.ts'
import type { CaseActor } from '../casework/case-desk.ts'
import { lettersToSend } from '../casework/letters-owed.ts'
import { nextPeriods } from '../casework/next-periods.ts'
import { stages } from '../casework/stages.table.ts'
import { transitions } from '../casework/transitions.table.ts'
import type { CaseRecord } from '../reads/case-record.ts'
import type { Office } from '../services/office.ts'
import { maskedPeople } from '../store/people.ts'
import { dueView } from './due-view.ts'

/** The case with everything that is computed from it for this person, today. People are masked. */
export async function caseView(office: Office, actor: CaseActor, caseId: string, { file, version }: CaseRecord) {
  const { calendar, settings, today, organ, people, db } = office
  const due = dueOf(file, calendar)
  const paused = stages[file.stage].open ? pausedSince(file, due?.due) : undefined
  const { applicantId } = file.registration
  const applicant = (await maskedPeople(db, people, organ.id, [applicantId])).get(applicantId)
  const desk = { today: today(), actor, calendar, settings }
  return {
    caseId,
    version,
    file,
    stageWords: stages[file.stage].label,
    ...(applicant && { applicant }),
    ...(due && { due: dueView(due), earlyOn: earlyDate(due.due, settings.earlyWorkingDays, calendar) }),
    ...(paused && { pausedSince: paused }),
    periods: nextPeriods(file, calendar).map((period) => ({ ...period, due: dueView(period.due) })),
    tasks: tasksFrom(today(), caseTasks(file, calendar, settings)),
    lettersToSend: lettersToSend(file).map(({ letterId }) => letterId),
    available: availableCommands(file, desk).map((type) => ({ type, label: transitions[type].label })),
  }
}

/** Those whose time has come. */
const tasksFrom = (today: string, tasks: readonly CaseTask[]) =>
  tasks.flatMap(({ fromOn, ...task }) => (fromOn === undefined || fromOn <= today ? [task] : []))
