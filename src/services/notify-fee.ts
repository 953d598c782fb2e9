import { sql, type Transaction } from 'kysely'
import type { CaseCommand } from '../casework/case-commands.ts'
import type { CaseActor } from '../casework/case-desk.ts'
import { type Result, yes } from '../kernel/result.ts'
import type { Schema } from '../store/schema.ts'
import { actOnCase } from './act-on-case.ts'
import type { CaseStep } from './handle-case.ts'
import type { Office } from './office.ts'
import { once } from './once.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

/** By piece, or by so many pages; the office picks one for each request (109号 art. 3). */
export type FeeAsked =
  | { readonly caseId: string; readonly tariff: 'pieces' }
  | { readonly caseId: string; readonly tariff: 'pages'; readonly pages: number }

/**
 * Notifies the fee of a request. By piece it goes on where the applicant stands in the calendar month of its receipt:
 * that number is counted here, from the register, and never taken from whoever asks (109号 art. 4).
 */
export function notifyFee(
  office: Office,
  actor: CaseActor,
  asked: FeeAsked,
  key?: string,
): Promise<Result<CaseStep, OfficeRefusal>> {
  const { caseId } = asked
  return once(office, key === undefined ? undefined : { key, request: { fee: asked } }, async (trx) => {
    const command = await feeCommand(trx, office.organ.id, asked, office.newId())
    if (!command) return refuseService('no-such-case', { id: caseId })
    const result = await actOnCase(trx, office, { caseId, actor, command, commandId: key ?? office.newId() })
    return result.ok ? yes({ caseId, version: result.value.version }) : result
  })
}

/** What is asked, with the applicant's pieces counted; undefined when there is no such case. */
export async function feeCommand(
  trx: Transaction<Schema>,
  organId: string,
  asked: FeeAsked,
  letterId: string,
): Promise<Extract<CaseCommand, { readonly type: 'notify-fee' }> | undefined> {
  const earlierPieces = await piecesBefore(trx, organId, asked.caseId)
  const count = asked.tariff === 'pages' ? asked.pages : 1
  return earlierPieces === undefined
    ? undefined
    : { type: 'notify-fee', tariff: asked.tariff, count, earlierPieces, letterId }
}

/** The applicant's counted requests of the same calendar month that came before, by day and then by number. */
async function piecesBefore(trx: Transaction<Schema>, organId: string, caseId: string): Promise<number | undefined> {
  const { rows } = await sql<{ pieces: number }>`
    select (
      select count(*) from case_register earlier
      where earlier.organ_id = this.organ_id and earlier.applicant_id = this.applicant_id and earlier.counted
        and date_trunc('month', earlier.received_on) = date_trunc('month', this.received_on)
        and (earlier.received_on, earlier.number) < (this.received_on, this.number)
    ) as pieces
    from case_register this where this.organ_id = ${organId} and this.case_id = ${caseId}`.execute(trx)
  return rows[0]?.pieces
}
