import type { CivilDate } from '../kernel/civil-date.ts'
import type { ApplicantKind } from '../statute/applicant-kinds.table.ts'
import { type DisputeResult, type DisputeResultCode, disputeResults } from '../statute/dispute-results.table.ts'
import type { OutcomeCode } from '../statute/outcomes.table.ts'
import type { ChannelCode } from '../statute/receipt-day.table.ts'
import type { WorkingCalendar } from '../statute/working-calendar.ts'
import { pausedSince } from './case-clock.ts'
import type { Matter, Wanted } from './case-events.ts'
import type { CaseSettings } from './case-desk.ts'
import type { CaseFile, Dispute } from './case-file.ts'
import { type CaseTask, caseTasks } from './case-tasks.ts'
import { dueDaysOf } from './due-days.ts'
import { letterOf } from './letters-owed.ts'
import { replyDueDay } from './reply-due-day.ts'
import { type Stage, stages } from './stages.table.ts'

/** What the register shows and counts of a case; what is undefined is null there. */
export interface CaseRegisterRow {
  readonly number: string
  readonly matter: Matter
  readonly stage: Stage
  readonly counted: boolean
  readonly applicantId: string
  readonly applicantKind: ApplicantKind
  readonly channel: ChannelCode
  readonly arrivedOn: CivilDate
  readonly receivedOn: CivilDate | undefined
  readonly wanted: string
  readonly section: string | undefined
  readonly dueOn: CivilDate | undefined
  readonly earlyOn: CivilDate | undefined
  readonly provisional: boolean
  readonly pausedSince: CivilDate | undefined
  readonly outcome: OutcomeCode | undefined
  readonly doneOn: CivilDate | undefined
  readonly letterNumber: string | undefined
  readonly voided: boolean
  readonly madePublicOn: CivilDate | undefined
  /** Part six of the annual report counts the notices that were sent, and what was paid. */
  readonly feeNoticedOn: CivilDate | undefined
  readonly feeYuan: number | undefined
  readonly feePaidOn: CivilDate | undefined
  /** By when the first reply is or was owed; undefined where none is. */
  readonly replyDueOn: CivilDate | undefined
  /** When the applicant was told to correct the request, and first told that the reply takes longer. */
  readonly correctionOn: CivilDate | undefined
  readonly extendedOn: CivilDate | undefined
  /** What the office owes it, for the lists of those who work. */
  readonly tasks: readonly CaseTask[]
}

/** A function of the case, the calendar and the office's own periods alone: rebuilding gives the same row. */
export function toRegisterRow(
  file: CaseFile,
  calendar: WorkingCalendar,
  { earlyWorkingDays }: Pick<CaseSettings, 'earlyWorkingDays'>,
): CaseRegisterRow {
  const { stage, registration, arrival, decision, recordDecision, done } = file
  const due = dueDaysOf(file, calendar, earlyWorkingDays)
  const reply = decision?.letterId ?? recordDecision?.letterId
  if (!arrival.submitted) throw new Error('a case that is not registered has no row')
  return {
    number: registration.number,
    matter: registration.matter,
    stage,
    counted: stages[stage].counted && registration.matter === 'disclosure' && file.receivedOn !== undefined,
    applicantId: registration.applicantId,
    applicantKind: file.applicantKind,
    channel: registration.channel,
    arrivedOn: arrival.submitted,
    receivedOn: file.receivedOn,
    wanted: wantedText(file.wanted),
    section: file.section,
    dueOn: due?.dueOn,
    earlyOn: due?.earlyOn,
    provisional: due?.provisional ?? false,
    pausedSince: stages[stage].open ? pausedSince(file, due?.dueOn) : undefined,
    outcome: done?.outcome,
    doneOn: done?.on,
    letterNumber: reply === undefined ? undefined : letterOf(file, reply)?.number,
    voided: stage === 'voided',
    madePublicOn: file.madePublicOn,
    feeNoticedOn: file.fee && letterOf(file, file.fee.letterId)?.sentOn,
    feeYuan: file.fee?.yuan,
    feePaidOn: file.fee?.paid?.on,
    replyDueOn: replyDueDay(file, calendar, due),
    correctionOn: file.correction && letterOf(file, file.correction.letterId)?.sentOn,
    extendedOn: file.extensions.flatMap(({ letterId }) => letterOf(file, letterId)?.sentOn ?? [])[0],
    tasks: caseTasks(file, calendar, { earlyWorkingDays }),
  }
}

/** What is wanted in one line. */
export const wantedText = ({ title, documentNumber, description }: Wanted): string =>
  [title, documentNumber, description].flatMap((text) => text?.trim() || []).join(' ')

export interface DisputeRow {
  readonly disputeId: string
  readonly path: Dispute['path']
  readonly filedOn: CivilDate
  readonly before: string
  readonly number: string
  readonly against: Dispute['against']
  readonly decidedOn: CivilDate | undefined
  readonly result: DisputeResultCode | undefined
  /** Column of table 4 under its path. */
  readonly column: DisputeResult['column'] | 'pending'
  /** Its case was entered by mistake. */
  readonly voided: boolean
}

/** The disputes of a case as table 4 counts them. */
export const toDisputeRows = ({ disputes, stage }: CaseFile): readonly DisputeRow[] =>
  disputes.map(({ disputeId, path, filedOn, before, number, against, ended }) => ({
    disputeId,
    path,
    filedOn,
    before,
    number,
    against,
    decidedOn: ended?.on,
    result: ended?.result,
    column: ended ? disputeResults[ended.result].column : 'pending',
    voided: stage === 'voided',
  }))
