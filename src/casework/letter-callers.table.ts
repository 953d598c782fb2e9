import type { LetterKey } from '../statute/letter-duties.table.ts'
import type { CaseCommandType } from './case-commands.ts'

/** By which acts a letter comes to be owed; replies are owed by approving the decision whose outcome calls for them. */
// prettier-ignore
export const letterCallers: Readonly<Partial<Record<LetterKey, readonly CaseCommandType[]>>> = {
  L01: ['register', 'sign-for', 'confirm-receipt'],
  L02: ['ask-correction'],
  L03: ['ask-reasons'],
  L04: ['approve-extension'],
  L05: ['consult'],
  L06: ['consult'],
  L07: ['consult'],
  L08: ['approve-decision'],
  L09: ['notify-fee'],
  L24: ['defer'],
  L25: ['approve-decision', 'withdraw'],
  L26: ['decide-record'],
  L27: ['pass-on'],
}
