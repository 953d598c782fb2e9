import type { CaseActor } from '../casework/case-desk.ts'
import type { Result } from '../kernel/result.ts'
import type { ComposedLetter } from '../letters/composed-letter.ts'
import { composeAhead } from './compose-ahead.ts'
import { type FeeAsked, feeCommand } from './notify-fee.ts'
import type { Office } from './office.ts'
import { type OfficeRefusal, refuseService } from './service-refusals.table.ts'

/**
 * The fee notice as it would go today, with the pieces counted as they will be when it is notified. Writes nothing, names
 * nobody; refuses what notifying would be refused for.
 */
export async function composeFeeAhead(
  office: Office,
  actor: CaseActor,
  asked: FeeAsked,
): Promise<Result<readonly ComposedLetter[], OfficeRefusal>> {
  const { caseId } = asked
  const command = await office.db.transaction().execute((trx) => feeCommand(trx, office.organ.id, asked, 'ahead'))
  return command ? composeAhead(office, actor, { caseId, command }) : refuseService('no-such-case', { id: caseId })
}
