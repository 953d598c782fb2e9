import type { Transaction } from 'kysely'
import { toLetterRows } from '../casework/to-letter-rows.ts'
import { toDisputeRows, toRegisterRow } from '../casework/to-register-row.ts'
import { writeRows } from '../store/bulk.ts'
import { type RegisterRow, writeCase, writeDispute } from '../store/registers.ts'
import type { Schema } from '../store/schema.ts'
import type { CaseAt } from './case-at.ts'
import type { Office } from './office.ts'

/** The register rows that follow from a case as it stands; written in the transaction that appended its events. */
export async function writeCaseRegisters(trx: Transaction<Schema>, office: Reckoning, at: CaseAt): Promise<void> {
  await Promise.all([
    writeCase(trx, caseRow(office, at)),
    ...disputeRows(office, at).map((row) => writeDispute(trx, row)),
    writeRows(trx, 'letter_register', letterRows(office, at)),
  ])
}

/** The same for many cases at once, register by register. */
export async function writeManyCases(
  trx: Transaction<Schema>,
  office: Reckoning,
  standing: readonly CaseAt[],
): Promise<void> {
  await writeRows(
    trx,
    'case_register',
    standing.map((at) => caseRow(office, at)),
  )
  await writeRows(
    trx,
    'dispute_register',
    standing.flatMap((at) => disputeRows(office, at)),
  )
  await writeRows(
    trx,
    'letter_register',
    standing.flatMap((at) => letterRows(office, at)),
  )
}

type Reckoning = Pick<Office, 'organ' | 'calendar' | 'settings'>

export function caseRow(
  { organ, calendar, settings }: Reckoning,
  { caseId, version, file }: CaseAt,
): RegisterRow<'case_register'> {
  const row = toRegisterRow(file, calendar, settings)
  return {
    organ_id: organ.id,
    case_id: caseId,
    number: row.number,
    matter: row.matter,
    stage: row.stage,
    counted: row.counted,
    applicant_id: row.applicantId,
    applicant_kind: row.applicantKind,
    channel: row.channel,
    arrived_on: row.arrivedOn,
    received_on: row.receivedOn ?? null,
    wanted: row.wanted,
    section: row.section ?? null,
    due_on: row.dueOn ?? null,
    early_on: row.earlyOn ?? null,
    provisional: row.provisional,
    paused_since: row.pausedSince ?? null,
    outcome: row.outcome ?? null,
    done_on: row.doneOn ?? null,
    letter_number: row.letterNumber || null,
    voided: row.voided,
    made_public_on: row.madePublicOn ?? null,
    fee_noticed_on: row.feeNoticedOn ?? null,
    fee_yuan: row.feeYuan ?? null,
    fee_paid_on: row.feePaidOn ?? null,
    reply_due_on: row.replyDueOn ?? null,
    correction_on: row.correctionOn ?? null,
    extended_on: row.extendedOn ?? null,
    tasks: JSON.stringify(row.tasks),
    version,
  }
}

const disputeRows = ({ organ }: Reckoning, { caseId, file }: CaseAt): RegisterRow<'dispute_register'>[] =>
  toDisputeRows(file).map(({ disputeId, path, filedOn, decidedOn, result, voided }) => ({
    organ_id: organ.id,
    // Whoever records a dispute gives it a name that no other dispute of the case has; another case may have it.
    dispute_id: `${caseId}/${disputeId}`,
    case_id: caseId,
    path,
    filed_on: filedOn,
    decided_on: decidedOn ?? null,
    result: result ?? null,
    voided,
    version: null,
  }))

const letterRows = ({ organ }: Reckoning, { caseId, file }: CaseAt): RegisterRow<'letter_register'>[] =>
  toLetterRows(file).map(({ letterId, key, number, state, route, owedOn, sentOn, servedOn, returnedOn, lastOn }) => ({
    organ_id: organ.id,
    letter_ref: `${caseId}/${letterId}`,
    case_id: caseId,
    letter_id: letterId,
    key,
    number: number ?? null,
    state,
    route: route ?? null,
    owed_on: owedOn,
    sent_on: sentOn ?? null,
    served_on: servedOn ?? null,
    returned_on: returnedOn ?? null,
    last_on: lastOn,
  }))
