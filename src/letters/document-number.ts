/** Number of a letter: 云商公开〔2026〕12号, in a hexagonal bracket and without leading zeros. A number below 1 is a defect. */
export function letterNumber(prefix: string, year: number, n: number): string {
  if (!Number.isSafeInteger(n) || n < 1) throw new Error(`${n} is no number of a letter`)
  return `${prefix}〔${year}〕${n}号`
}

const pattern = /^\p{Script=Han}[\p{Script=Han}\p{N}]*〔\d{4}〕[1-9]\d*号$/u

/** Whether a number is written as papers of organs are. */
export const isLetterNumber = (text: string): boolean => pattern.test(text)
