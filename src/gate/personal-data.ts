import type { FindingKind } from '../publication/finding-kinds.table.ts'
import { plainSigns } from './plain-signs.ts'

/** Kinds of personal data that can be told by their own form. */
export type PersonalDataKind = Exclude<FindingKind, 'secret-mark' | 'secret-word' | 'internal-mark'>

/** Something that looks like personal data, and where it stands. */
export interface PersonalData {
  readonly kind: PersonalDataKind
  readonly at: number
  readonly text: string
}

/** How each kind is found, and what then proves it; what is found first is not looked at again. */
// prettier-ignore
const detectors = [
  { kind: 'email',           pattern: /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/g,                          proves: () => true },
  { kind: 'identity-number', pattern: /(?<![0-9])[1-9][0-9]{5}[- ]?(?:18|19|20)[0-9]{2}[0-9]{4}[- ]?[0-9]{3}[0-9Xx](?![0-9])/g, proves: isIdentityNumber },
  { kind: 'bank-card',       pattern: /(?<![0-9])[3-6][0-9]{3}(?:[- ]?[0-9]{4}){2}[- ]?[0-9]{3,7}(?![0-9])/g,       proves: passesLuhn },
  { kind: 'mobile',          pattern: /(?<![0-9])(?:\+?86[- ]?)?1[3-9][0-9](?:[- ]?[0-9]{4}){2}(?![0-9])/g,         proves: () => true },
  { kind: 'landline',        pattern: /(?<![0-9])\(?0[1-9][0-9]{1,2}\)?[- ]?[2-9][0-9]{6,7}(?![0-9])/g,             proves: () => true },
] as const satisfies readonly { readonly kind: PersonalDataKind; readonly pattern: RegExp; readonly proves: (text: string) => boolean }[]

/**
 * Identity numbers (with their check digit and a birthday that exists), telephones, bank cards (by their check digit) and
 * e-mail addresses in a text: in signs of any width, with blanks, points or dashes between the digits, in Chinese numerals.
 * Telephones of offices look like those of people: it proposes.
 */
export function personalDataIn(text: string): readonly PersonalData[] {
  const { text: plain, places } = plainSigns(text)
  let rest = plain
  const found: PersonalData[] = []
  const take = (kind: PersonalDataKind, piece: string, at: number): string => {
    found.push({ kind, at: places[at] ?? 0, text: piece })
    return '\u0000'.repeat(piece.length)
  }
  for (const { kind, pattern, proves } of detectors)
    rest = rest.replace(pattern, (piece: string, at: number) => (proves(piece) ? take(kind, piece, at) : piece))
  for (const { pattern, digits } of disguises)
    rest = rest.replace(pattern, (piece: string, at: number) => {
      const kind = kindOfNumber(digits(piece), piece)
      return kind ? take(kind, piece, at) : piece
    })
  return found.toSorted((one, other) => one.at - other.at)
}

/** Numbers written so that people read them and programs do not; only whole ones count, so that tables stay tables. */
const disguises = [
  {
    pattern: /(?<![0-9])[0-9](?:[ .·•_/-]{0,3}[0-9]){9,18}(?:[ .·•_/-]{0,3}[Xx])?(?![0-9])/g,
    digits: (piece: string): string => piece.replaceAll(/[^0-9Xx]/g, ''),
  },
  {
    pattern: /[零〇○一二三四五六七八九](?: ?[零〇○一二三四五六七八九]){10,18}[Xx]?/g,
    digits: (piece: string): string =>
      [...piece.replaceAll(' ', '')].map((sign) => numerals.get(sign) ?? sign).join(''),
  },
] as const satisfies readonly { readonly pattern: RegExp; readonly digits: (piece: string) => string }[]

const numerals: ReadonlyMap<string, string> = new Map([
  ...[...'零一二三四五六七八九'].map((sign, value) => [sign, String(value)] as const),
  ...[...'〇○'].map((sign) => [sign, '0'] as const),
])

function kindOfNumber(digits: string, written: string): PersonalDataKind | undefined {
  if (isIdentityNumber(digits)) return 'identity-number'
  if (/^(?:86)?1[3-9]\d{9}$/.test(digits)) return 'mobile'
  // One long number in ten has a right last digit by chance: only one pulled apart sign by sign is meant as a card.
  const pulledApart = written.length === digits.length * 2 - 1 || written.length === digits.length
  return pulledApart && /^[3-6]/.test(digits) && passesLuhn(digits) ? 'bank-card' : undefined
}

/** Whether it is an 18-digit identity number: its birthday exists and its last sign is right (GB 11643). */
export function isIdentityNumber(text: string): boolean {
  const plain = text.replace(/[\s-]/g, '').toUpperCase()
  if (!/^[1-9]\d{16}[\dX]$/.test(plain)) return false
  const [year, month, day] = [Number(plain.slice(6, 10)), Number(plain.slice(10, 12)), Number(plain.slice(12, 14))]
  const date = new Date(Date.UTC(year, month - 1, day))
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return false
  const sum = weights.reduce((total, weight, index) => total + weight * Number(plain[index]), 0)
  return '10X98765432'[sum % 11] === plain[17]
}

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** Whether it is a 统一社会信用代码 (GB 32100): 18 signs, the last of which follows from the others. */
export function isCreditCode(text: string): boolean {
  const plain = text.replace(/[\s-]/g, '').toUpperCase()
  if (!/^[0-9A-HJ-NPQRTUWXY]{18}$/.test(plain)) return false
  const sum = creditWeights.reduce(
    (total, weight, index) => total + weight * creditSigns.indexOf(plain[index] ?? ''),
    0,
  )
  return creditSigns[(31 - (sum % 31)) % 31] === plain[17]
}

const creditSigns = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

function passesLuhn(text: string): boolean {
  const digits = [...text.replace(/\D/g, '')].toReversed().map(Number)
  if (digits.length < 15 || digits.length > 19) return false
  const sum = digits.reduce((total, digit, index) => total + (index % 2 === 0 ? digit : doubled(digit)), 0)
  return sum % 10 === 0
}

const doubled = (digit: number): number => (digit > 4 ? digit * 2 - 9 : digit * 2)
