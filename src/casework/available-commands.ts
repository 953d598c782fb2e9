import { admissionRefusal } from './admission.ts'
import type { CaseCommandType } from './case-commands.ts'
import type { CaseDesk } from './case-desk.ts'
import type { CaseFile } from './case-file.ts'
import type { CaseRefusal } from './refusals.table.ts'
import { rules } from './rules.ts'
import type { Rule } from './ruling.ts'
import { transitions } from './transitions.table.ts'

/**
 * What the person at this desk may do to the case today: the commands whose stage, role and matter fit, and that are not
 * sure to be refused whatever is entered. Asks the same tables and rules as `decide`.
 */
export const availableCommands = (file: CaseFile, desk: CaseDesk): readonly CaseCommandType[] =>
  commandTypes.filter((type) => refusalToday(file, type, desk) === undefined)

/** Why a command is not available today, or undefined when it is. */
export function refusalToday(file: CaseFile, type: CaseCommandType, desk: CaseDesk): CaseRefusal | undefined {
  const today = { ...desk, on: desk.today }
  const { refusedWhile }: Pick<Rule<CaseCommandType>, 'refusedWhile'> = rules[type]
  return admissionRefusal(file, type, today) ?? refusedWhile?.(file, today)
}

const commandTypes = Object.keys(transitions) as readonly CaseCommandType[]
