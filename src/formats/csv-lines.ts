/** The mark by which spreadsheet programs know UTF-8. */
export const byteOrderMark = '\ufeff'

const asFormula = /^[=+\-@\t\r]/
const plainNumber = /^[+-]?\d+(?:\.\d+)?$/

/**
 * One line of CSV (RFC 4180), line end included. Text a spreadsheet would run as a formula gets an
 * apostrophe before it; numbers keep their sign.
 */
export const csvLine = (cells: readonly (string | number | null)[]): string =>
  `${cells
    .map((cell) => {
      const text = cell === null ? '' : String(cell)
      const safe = asFormula.test(text) && !plainNumber.test(text) ? `'${text}` : text
      return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
    })
    .join(',')}\r\n`
