import type { Result } from '../../kernel/result.ts'
import { yes } from '../../kernel/result.ts'
import { longestPassword, type PasswordFault, passwordFault, shortestPassword } from '../../organ/password-rules.ts'
import { refuseSignIn, type SignInRefusal, type SignInRefusalCode } from './sign-in-refusals.table.ts'

const codes = {
  'too-short': 'password-too-short',
  'too-long': 'password-too-long',
  common: 'password-common',
  'own-name': 'password-own-name',
  repeats: 'password-repeats',
} as const satisfies Readonly<Record<PasswordFault, SignInRefusalCode>>

/** Refuses a new password that is too easily found out. */
export function newPassword(password: string, names: readonly string[]): Result<string, SignInRefusal> {
  const fault = passwordFault(password, names)
  return fault ? refuseSignIn(codes[fault], { least: shortestPassword, most: longestPassword }) : yes(password)
}
