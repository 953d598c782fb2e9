const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** How a spreadsheet calls a column, counted from 0: A … Z, AA … */
export const letterOf = (column: number): string =>
  column < 26 ? letters.charAt(column) : `${letterOf(Math.floor(column / 26) - 1)}${letters.charAt(column % 26)}`
