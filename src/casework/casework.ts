import type { Decider } from '../kernel/decider.ts'
import type { CaseCommand } from './case-commands.ts'
import type { CaseDesk } from './case-desk.ts'
import type { CaseEvent } from './case-events.ts'
import type { CaseFile } from './case-file.ts'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import { noCase } from './no-case.ts'
import type { CaseRefusal } from './refusals.table.ts'

/**
 * Requests for information from receipt to the end of their disputes, and art. 41 requests to correct a record: what may
 * happen and what follows. It knows no database, no letters' texts and no report; it is not where people are kept.
 */
export const casework: Decider<CaseFile, CaseCommand, CaseEvent, CaseDesk, CaseRefusal> = {
  initial: noCase,
  decide,
  evolve,
}
