/** The number of an official document taken apart: 国办公开办函〔2021〕30号. */
export interface DocumentNumber {
  readonly issuer: string
  readonly year: number
  readonly serial: number
}

const wellFormed = /^([\u4e00-\u9fffA-Za-z]+)〔(\d{4})〕([1-9]\d*)号$/
const recognisable =
  /([\u4e00-\u9fffA-Za-z]+?)([〔［[（(【<{]?)(\d{4})([〕］\]）)】>}]?)第?0*([1-9]\d*)?[〕］\]）)】]?号?/

/** How a number is written: as GB/T 9704 asks, in other brackets or with 第 or leading zeros, or torn. */
export type Writing = 'proper' | 'other-marks' | 'torn'

/**
 * Reads a document number as printed. Undefined for what is none: orders (国务院令第711号) and serials without a year
 * in brackets. A torn one may lack its serial; then there is no number to give, only that it is torn.
 */
export function readDocumentNumber(
  printed: string,
): { readonly writing: Writing; readonly number?: DocumentNumber } | undefined {
  const text = printed.replaceAll(/\s/g, '')
  const proper = wellFormed.exec(text)
  if (proper) return { writing: 'proper', number: numberOf(proper[1], proper[2], proper[3]) }
  const match = recognisable.exec(text)
  const [open, close] = [match?.[2] ?? '', match?.[4] ?? '']
  if (!match || !(open || close)) return undefined
  if (match[5] === undefined) return { writing: 'torn' }
  const number = numberOf(match[1], match[3], match[5])
  const onlyMarks =
    pairs.has(open + close) && /^[〕］\]）)】>}]?第?0*\d+号$/.test(text.slice(text.indexOf(close, match.index)))
  return { writing: onlyMarks ? 'other-marks' : 'torn', number }
}

const pairs = new Set(['〔〕', '［］', '[]', '（）', '()', '【】', '<>', '{}'])

const numberOf = (issuer = '', year = '', serial = ''): DocumentNumber => ({
  issuer,
  year: Number(year),
  serial: Number(serial),
})

export const formatDocumentNumber = ({ issuer, year, serial }: DocumentNumber): string =>
  `${issuer}〔${year}〕${serial}号`
