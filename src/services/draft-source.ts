import type { Transaction } from 'kysely'
import { gaveInformation } from '../casework/gave-information.ts'
import type { Schema } from '../store/schema.ts'
import { caseForUpdate } from './answer-of-case.ts'
import { refuseService } from './service-refusals.table.ts'

/** Why no document can come of a request (art. 44): it is not there, or its reply gave no information. */
export async function sourceRefusal(trx: Transaction<Schema>, organId: string, caseId: string) {
  const file = await caseForUpdate(trx, organId, caseId)
  if (!file) return refuseService('no-such-case', { id: caseId })
  return gaveInformation(file) ? undefined : refuseService('nothing-was-disclosed')
}
