import { commonPasswords } from './common-passwords.table.ts'

/** NIST SP 800-63B-4 §3.1.1.2 asks for 15 characters where nothing else is asked, and 8 beside a second factor; in between here. */
export const shortestPassword = 12
export const longestPassword = 128

export type PasswordFault = 'too-short' | 'too-long' | 'common' | 'own-name' | 'repeats'

/**
 * What is wrong with a new password: too short or long, one that everybody tries first, the name it is for, or a few characters over and
 * over. Nothing is asked about kinds of characters: such rules make passwords worse (NIST SP 800-63B-4 §3.1.1.2).
 */
export function passwordFault(password: string, names: readonly string[] = []): PasswordFault | undefined {
  const length = [...password].length
  if (length < shortestPassword) return 'too-short'
  if (length > longestPassword) return 'too-long'
  const plain = plainForm(password)
  if (commonPasswords.some((common) => restOf(plain, common).length < 4)) return 'common'
  if (names.some((name) => name.length >= 3 && restOf(plain, plainForm(name)).length < 6)) return 'own-name'
  return new Set(plain).size < 5 || isRun(plain) ? 'repeats' : undefined
}

const plainForm = (text: string): string => text.normalize('NFKC').toLowerCase()

/** What is left of a password without a word that everybody knows. */
const restOf = (password: string, word: string): string => password.replaceAll(word, '')

/** Each character follows the one before, up or down: 123456789012, abcdefghijkl. */
function isRun(text: string): boolean {
  const codes = [...text].map((character) => character.codePointAt(0) ?? 0)
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0))
  return steps.filter((step) => Math.abs(step) === 1).length >= codes.length - 3
}
