import type { Transaction } from 'kysely'
import type { ReportCommand } from '../annual-report/desk/report-commands.ts'
import type { ReportDesk } from '../annual-report/desk/report-desk.ts'
import type { ReportEvent } from '../annual-report/desk/report-events.ts'
import { refuse, type ReportRefusal } from '../annual-report/desk/refusals.table.ts'
import { reporting } from '../annual-report/desk/reporting.ts'
import { replay } from '../kernel/decider.ts'
import { no, type Result, yes } from '../kernel/result.ts'
import { reportLeaks } from '../reads/report-leaks.ts'
import { reportBasis } from '../reads/report-desk.ts'
import { readForUpdate } from '../store/event-log.ts'
import { readOnly } from '../store/read-only.ts'
import type { Schema } from '../store/schema.ts'
import { streamOf } from '../store/streams.ts'
import type { Office } from './office.ts'
import { once } from './once.ts'
import { ruleAndAppend } from './rule-and-append.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'
import { writeReportRegister } from './write-report-register.ts'

export interface ReportRequest {
  readonly year: number
  readonly actor: ReportDesk['actor']
  /** What a person asks for; publishing is `publishReport`, which sets the files. */
  readonly command: ReportCommand
  /** The step the person had before his eyes. */
  readonly seen?: number
  /** Sent again with the same key, the same command is not done twice. */
  readonly key?: string
}

/** Where a report stands after a command. */
export interface ReportStep {
  readonly year: number
  readonly version: number
}

export type ReportNo = OfficeRefusal | ReportRefusal

/**
 * Does one command on the report of a year, held against what is counted at this moment; the row of its register is written in
 * the same transaction. Refuses what `reporting` refuses (what `gate` found in its words among it), and a report that moved on meanwhile.
 */
export function handleReport(office: Office, request: ReportRequest): Promise<Result<ReportStep, ReportNo>> {
  const { year, command, key } = request
  return once(office, key === undefined ? undefined : { key, request: { year, command } }, (trx) =>
    actOnReport(trx, office, request),
  )
}

/** The one way a report changes: history read and locked, ruled, appended, projected; all in the caller's transaction. */
export async function actOnReport(
  trx: Transaction<Schema>,
  office: Office,
  { year, actor, command, seen, key }: ReportRequest,
): Promise<Result<ReportStep, ReportNo>> {
  const past = await readForUpdate<ReportEvent>(trx, streamOf(office.organ.id, 'report', String(year)))
  if (seen !== undefined && seen !== past.seq) return refuseService('report-changed-meanwhile', { seen, now: past.seq })
  const basis = await reportBasis(readOnly(trx), office.organ, year)
  if (!basis) return no(refuse('report-no-form', { year }))
  const before = replay(reporting, past.events)
  const { organ, today, now } = office
  const desk = { today: today(), now: now(), actor, basis, leaks: reportLeaks(before, organ) }
  const cause = { actor: actor.id, commandId: key ?? office.newId() }
  const done = await ruleAndAppend(trx, office, reporting, { past, before, command, desk, ...cause })
  if (!done.ok) return done
  const { version, state: file } = done.value
  await writeReportRegister(trx, office.organ.id, { year, version, file })
  return yes({ year, version })
}
