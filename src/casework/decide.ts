import { no } from '../kernel/result.ts'
import { admissionRefusal } from './admission.ts'
import type { CaseCommand } from './case-commands.ts'
import type { CaseDesk } from './case-desk.ts'
import type { CaseFile } from './case-file.ts'
import { letterOf } from './letters-owed.ts'
import { type CaseRefusal, refuse } from './refusals.table.ts'
import { rules } from './rules.ts'
import type { Rule, Ruling } from './ruling.ts'

/**
 * The events a command leads to, or why it is refused: the table of transitions first (stage, matter, role), then the day
 * it is said to have happened, then the one thing the table cannot say. Changes nothing.
 */
export function decide(file: CaseFile, command: CaseCommand, desk: CaseDesk): Ruling {
  const { type, on = desk.today, ...contents } = command
  const dated = { ...desk, on }
  const { refusedWhile, rule } = rules[type] as Rule<never>
  const refusal = admissionRefusal(file, type, dated) ?? refusedWhile?.(file, dated)
  const ruling = refusal ? no(refusal) : rule(file, contents as never, dated)
  const taken = ruling.ok ? idRefusal(file, command) : undefined
  return taken ? no(taken) : ruling
}

const ofLetters: readonly CaseCommand['type'][] = ['send-letter', 'record-service', 'record-delivery-failure']

/** An act makes a new letter owed: its id cannot be that of another. */
function idRefusal(file: CaseFile, command: CaseCommand): CaseRefusal | undefined {
  if (!('letterId' in command) || ofLetters.includes(command.type)) return undefined
  return letterOf(file, command.letterId) && refuse('id-taken', { id: command.letterId })
}
