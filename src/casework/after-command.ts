import { no, type Result, yes } from '../kernel/result.ts'
import type { CaseCommand } from './case-commands.ts'
import type { CaseDesk } from './case-desk.ts'
import type { CaseFile } from './case-file.ts'
import { decide } from './decide.ts'
import { evolve } from './evolve.ts'
import type { CaseRefusal } from './refusals.table.ts'
import { simulate } from './simulate.ts'

/**
 * The case as it would stand after a command, for letters that are looked at before it is done. What is proposed is taken for
 * approved, for its reply is what one wants to see. Refused where the command would be.
 */
export function afterCommand(file: CaseFile, command: CaseCommand, desk: CaseDesk): Result<CaseFile, CaseRefusal> {
  if (command.type === 'propose-decision') {
    const looked = simulate(file, command.decision, desk)
    if (!looked.ok) return no(looked.no)
    return yes(evolve(file, { type: 'decided', on: desk.today, decision: command.decision, letterId: 'ahead' }))
  }
  const ruling = decide(file, command, desk)
  return ruling.ok ? yes(ruling.value.reduce(evolve, file)) : ruling
}
