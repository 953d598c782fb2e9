import { addDays, type CivilDate } from '../kernel/civil-date.ts'
import { housePeriods } from '../statute/house-periods.table.ts'
import type { LetterKey } from '../statute/letter-duties.table.ts'
import { type Channel, channels } from '../statute/receipt-day.table.ts'
import { addWorkingDays, type WorkingCalendar } from '../statute/working-calendar.ts'
import { earlyDate } from './case-clock.ts'
import type { CaseSettings } from './case-desk.ts'
import type { CaseFile, LetterKept } from './case-file.ts'
import { type DueDays, dueDaysOf } from './due-days.ts'
import { lettersToSend } from './letters-owed.ts'
import { nextPeriods, type RunningPeriod } from './next-periods.ts'
import { type Stage, stages } from './stages.table.ts'
import { type TaskKind, taskKinds } from './task-kinds.table.ts'
import { transitions } from './transitions.table.ts'

/** One thing the office owes a case; what is over by a day alone waits from that day. */
export interface CaseTask {
  readonly kind: TaskKind
  /** The letter, call, consultation or dispute it is about. */
  readonly ref?: string
  readonly letter?: LetterKey
  /** Whose it is, where it is a section's. */
  readonly section?: string
  /** Not before this day. */
  readonly fromOn?: CivilDate
  /** By when, in law or as it was asked. */
  readonly dueOn?: CivilDate
  /** By when the office wants it done itself. */
  readonly earlyOn?: CivilDate
}

/**
 * Everything the office owes a case as it stands, whatever day it is: a function of the case, the calendar and the office's
 * own periods, kept in the register. Whose turn it is not — the applicant's, a third party's — makes no task until their time is over.
 */
export function caseTasks(
  file: CaseFile,
  calendar: WorkingCalendar,
  settings: Pick<CaseSettings, 'earlyWorkingDays'>,
): readonly CaseTask[] {
  const reply = dueDaysOf(file, calendar, settings.earlyWorkingDays)
  const tasks: readonly CaseTask[] = [
    ...receiptTasks(file, calendar),
    ...handlingTasks(file, reply),
    ...callTasks(file, calendar),
    ...letterTasks(file, calendar, reply),
    ...periodTasks(file, calendar),
    ...disputeTasks(file),
  ]
  return tasks.filter(({ kind }) => comesFrom(kind).includes(file.stage))
}

/** Where a case may stand for the task to be done: a part or a merged case is answered elsewhere. */
const comesFrom = (kind: TaskKind): readonly Stage[] => transitions[taskKinds[kind].does].from

function receiptTasks({ stage, registration, arrival }: CaseFile, calendar: WorkingCalendar): readonly CaseTask[] {
  if (stage !== 'arrived' || !arrival.submitted) return []
  const { countsFrom, confirmWithin }: Channel = channels[registration.channel]
  if (countsFrom === 'submitted') return []
  const within = confirmWithin ?? housePeriods.confirmation.workingDays
  const earlyOn = addWorkingDays(arrival.submitted, within, calendar)
  return [{ kind: countsFrom === 'signed' ? 'sign-for' : 'confirm-receipt', earlyOn }]
}

function handlingTasks(file: CaseFile, reply: DueDays | undefined): readonly CaseTask[] {
  const { stage, section, registration, extensionProposed, explanation } = file
  const by = reply && { dueOn: reply.dueOn, earlyOn: reply.earlyOn }
  const tasks: CaseTask[] = []
  if (stage === 'open' && registration.matter === 'record-correction') tasks.push({ kind: 'decide-record' })
  else if (stage === 'open' && section === undefined) tasks.push({ kind: 'assign', ...by })
  else if (stage === 'open') tasks.push({ kind: 'prepare-reply', ...(section && { section }), ...by })
  if (stage === 'reopened') tasks.push({ kind: 'reply-anew', ...(section && { section }), ...by })
  if (stage === 'proposed') tasks.push({ kind: 'approve-decision', ...by })
  if (extensionProposed && (stage === 'open' || stage === 'explaining'))
    tasks.push({ kind: 'approve-extension', ...by })
  if (stage === 'explaining' && explanation?.given && !explanation.judged) tasks.push({ kind: 'judge-reasons', ...by })
  return tasks
}

const callTasks = ({ stage, recordCalls }: CaseFile, calendar: WorkingCalendar): readonly CaseTask[] =>
  stages[stage].open
    ? recordCalls.flatMap(({ callId, section, answerBy, answer }) =>
        answer
          ? []
          : [
              {
                kind: 'answer-records-call',
                ref: callId,
                section,
                dueOn: answerBy,
                earlyOn: earlyDate(answerBy, 1, calendar),
              } as const,
            ],
      )
    : []

/** Letters that bind the office to a day, or stop or begin a period. */
const bound = new Set<LetterKey>(['L02', 'L03', 'L04', 'L09', 'L24'])

/** From the dispatch of these a period runs only once they are served. */
const awaitsService = new Set<LetterKey>(['L02', 'L03', 'L05', 'L07', 'L09'])

function letterTasks(file: CaseFile, calendar: WorkingCalendar, reply: DueDays | undefined): readonly CaseTask[] {
  const replyLetter = file.decision?.letterId
  const toSend = lettersToSend(file).map(({ letterId, key, owedOn, failures }): CaseTask => {
    const binding = letterId === replyLetter || bound.has(key)
    const soon = addWorkingDays(owedOn, 1, calendar)
    const dueOn = binding ? reply?.dueOn : undefined
    return {
      kind: failures.length > 0 ? 'send-again' : 'send-letter',
      ref: letterId,
      letter: key,
      ...(dueOn && { dueOn }),
      earlyOn: dueOn && dueOn < soon ? dueOn : soon,
    }
  })
  const toServe = file.letters
    .filter((letter) => isUnderWay(letter) && (letter.letterId === replyLetter || awaits(file, letter)))
    .map(({ letterId, key, dispatches }): CaseTask => {
      const usual = addWorkingDays(dispatches.at(-1) ?? letterDay(file), servedWithin, calendar)
      return { kind: 'record-service', ref: letterId, letter: key, fromOn: usual, earlyOn: usual }
    })
  return [...toSend, ...toServe]
}

/** The office's own: so many working days after dispatch it looks for the proof of service. */
const servedWithin = 5

const isUnderWay = ({ dispatches, failures, servedOn }: LetterKept): boolean =>
  servedOn === undefined && dispatches.length > failures.length

const awaits = ({ stage, consultations }: CaseFile, { key, consultationId }: LetterKept): boolean =>
  awaitsService.has(key) &&
  stages[stage].open &&
  (consultationId === undefined || consultations.some((held) => held.consultationId === consultationId && !held.ended))

const letterDay = ({ arrival, receivedOn }: CaseFile): CivilDate => {
  const day = receivedOn ?? arrival.submitted
  if (!day) throw new Error('a case that is not registered has sent no letter')
  return day
}

const overKinds = {
  correction: 'correction-over',
  reasons: 'reasons-over',
  fee: 'fee-over',
  consultation: 'consultation-over',
  reconsideration: undefined,
  suit: undefined,
  'suit-after-reconsideration': undefined,
} as const satisfies Readonly<Record<RunningPeriod['kind'], TaskKind | undefined>>

const periodTasks = (file: CaseFile, calendar: WorkingCalendar): readonly CaseTask[] =>
  stages[file.stage].open && file.stage !== 'proposed' && file.stage !== 'decided'
    ? nextPeriods(file, calendar).flatMap(({ kind, due, consultationId }) => {
        const task = overKinds[kind]
        const fromOn = addDays(due.due, 1)
        return task ? [{ kind: task, ...(consultationId && { ref: consultationId }), fromOn, earlyOn: fromOn }] : []
      })
    : []

const disputeTasks = ({ stage, disputes }: CaseFile): readonly CaseTask[] =>
  stage === 'voided'
    ? []
    : disputes.flatMap(({ disputeId, ended }) => (ended ? [] : [{ kind: 'dispute-result', ref: disputeId } as const]))
