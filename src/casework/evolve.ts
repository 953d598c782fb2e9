import type { CaseEvent } from './case-events.ts'
import type { CaseFile } from './case-file.ts'
import type { Evolutions } from './evolution.ts'
import { decisionEvolutions } from './evolve-decision.ts'
import { disputeEvolutions } from './evolve-dispute.ts'
import { fileEvolutions } from './evolve-files.ts'
import { inquiryEvolutions } from './evolve-inquiry.ts'
import { letterEvolutions } from './evolve-letters.ts'
import { periodEvolutions } from './evolve-period.ts'
import { receiptEvolutions } from './evolve-receipt.ts'
import { lettersOwedBy } from './letters-owed.ts'

const evolutions: Evolutions = {
  ...receiptEvolutions,
  ...inquiryEvolutions,
  ...periodEvolutions,
  ...decisionEvolutions,
  ...letterEvolutions,
  ...disputeEvolutions,
  ...fileEvolutions,
}

/** The case after one more event. Total and silent: what was written is understood, whatever was allowed at the time. */
export function evolve(file: CaseFile, event: CaseEvent): CaseFile {
  const evolution: (file: CaseFile, event: never) => CaseFile = evolutions[event.type]
  const after = evolution(file, event as never)
  const owed = lettersOwedBy(after, event)
  return owed.length ? { ...after, letters: [...after.letters, ...owed] } : after
}
