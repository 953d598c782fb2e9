import { isIdentityNumber } from '../../../gate/personal-data.ts'

/** What looks wrong with the identity number of a citizen; undefined when nothing does. It warns and forbids nothing: passports are numbers too. */
export function identityFault(number: string): 'length' | 'check' | undefined {
  const text = number.trim().toUpperCase()
  if (!/^\d{10,}/.test(text)) return undefined
  if (!/^\d{17}[\dX]$/.test(text)) return 'length'
  return isIdentityNumber(text) ? undefined : 'check'
}
