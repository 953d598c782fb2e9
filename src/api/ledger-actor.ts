import type { CaseActor } from '../casework/case-desk.ts'
import type { LedgerDesk } from '../ledgers/ledger-desk.ts'
import { type LedgerRole, ledgerRoles } from '../ledgers/transitions.table.ts'

/** A person as the ledgers know him: with those of his roles that mean something there. */
export const ledgerActor = ({ id, roles }: CaseActor): LedgerDesk['actor'] => ({
  id,
  roles: roles.filter((role): role is LedgerRole & typeof role => Object.hasOwn(ledgerRoles, role)),
})
