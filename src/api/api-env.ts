import type { CaseActor } from '../casework/case-desk.ts'
import type { KeyedEnv } from '../http/idempotency-key.ts'
import type { Office } from '../services/office.ts'

/** What the API knows of a request once its token was read. */
export interface ApiEnv {
  readonly Variables: KeyedEnv['Variables'] & {
    office: Office
    actor: CaseActor
  }
}
