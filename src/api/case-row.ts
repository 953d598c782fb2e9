import type { Selectable } from 'kysely'
import type { CaseRegisterTable } from '../store/case-tables.ts'
import type { CaseRow } from './shapes/case-row.ts'

/** A row of the register under the names of the API; what is not there is left out. */
export const caseRow = (row: Selectable<CaseRegisterTable>): CaseRow => ({
  caseId: row.case_id,
  number: row.number,
  matter: row.matter as CaseRow['matter'],
  stage: row.stage as CaseRow['stage'],
  wanted: row.wanted,
  applicantId: row.applicant_id,
  applicantKind: row.applicant_kind as CaseRow['applicantKind'],
  channel: row.channel as CaseRow['channel'],
  arrivedOn: row.arrived_on,
  receivedOn: row.received_on ?? undefined,
  section: row.section ?? undefined,
  dueOn: row.due_on ?? undefined,
  earlyOn: row.early_on ?? undefined,
  provisional: row.provisional,
  pausedSince: row.paused_since ?? undefined,
  outcome: (row.outcome ?? undefined) as CaseRow['outcome'],
  doneOn: row.done_on ?? undefined,
  letterNumber: row.letter_number ?? undefined,
  version: row.version,
})
