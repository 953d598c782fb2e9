import type { CaseActor } from '../casework/case-desk.ts'
import type { KeyedEnv } from '../http/idempotency-key.ts'
import type { SignIn } from '../services/sign-in/open-sign-in.ts'
import type { StaffMember, StaffSession } from '../services/sign-in/session-of.ts'
import type { Office } from '../services/office.ts'

/** What the API knows of a request once it knows who sent it; addresses that are open to anyone know nothing of this. */
export interface ApiEnv {
  readonly Variables: KeyedEnv['Variables'] & {
    signIn: SignIn
    office: Office
    /** Who asks, with all his roles; a token counts as the person it acts as. */
    staff: StaffMember
    /** The same, as the law of a case knows him. */
    actor: CaseActor
    /** Undefined for a token. */
    session: StaffSession | undefined
  }
}
