import type { Grid, GridCell } from './form-grid.ts'

/** One way in which published reports depart from the form. */
export interface Harm {
  readonly name: string
  readonly apply: (grid: Grid, number: 2 | 3 | 4, next: () => number) => Grid
  /** Share of the non-zero cells still on paper that must be read; the rest may be called unreadable, never wrong. */
  readonly recall: number
}

const isData = (row: readonly GridCell[]): boolean => row.some((cell) => cell.value)

const eachText =
  (change: (text: string, cell: GridCell) => string) =>
  (grid: Grid): Grid =>
    grid.map((row) => row.map((cell) => ({ ...cell, text: change(cell.text, cell) })))

const eachValue = (change: (text: string) => string) => eachText((text, cell) => (cell.value ? change(text) : text))
const eachLabel = (change: (text: string) => string) => eachText((text, cell) => (cell.value ? text : change(text)))

const only3 =
  (apply: Harm['apply']): Harm['apply'] =>
  (grid, number, next) =>
    number === 3 ? apply(grid, number, next) : grid

/** A row without further labels spanning into it, so that it can be cut out whole. */
const plainRows = (grid: Grid): number[] =>
  grid.flatMap((row, at) => (isData(row) && row.every((cell) => cell.rows === 1) && at > 4 ? [at] : []))

const shrinkSpans = (grid: Grid, at: number): Grid => {
  let y = 0
  return grid.map((row) => {
    const here = y
    y += 1
    return row.map((cell) =>
      cell.rows > 1 && here < at && here + cell.rows > at ? { ...cell, rows: cell.rows - 1 } : cell,
    )
  })
}

function loseRow(grid: Grid, next: () => number): Grid {
  const rows = plainRows(grid)
  const at = rows[Math.floor(next() * rows.length)] ?? 5
  return shrinkSpans(grid, at).filter((_, index) => index !== at)
}

/** Two or three characters lost in the middle of a long label. */
const breakLabel =
  (next: () => number) =>
  (text: string): string => {
    if (text.length < 9 || text.startsWith('第') || next() < 0.5) return text
    const at = 3 + Math.floor(next() * (text.length - 7))
    return text.slice(0, at) + text.slice(at + 3)
  }

const fullWidth = (text: string): string =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

export const harms: readonly Harm[] = [
  { name: 'as the form is', apply: (grid) => grid, recall: 1 },
  { name: 'zeros left blank', apply: eachValue((text) => (text === '0' ? '' : text)), recall: 0.95 },
  { name: 'zeros struck through', apply: eachValue((text) => (text === '0' ? '/' : text)), recall: 1 },
  { name: 'full-width digits', apply: eachValue(fullWidth), recall: 1 },
  {
    name: 'a unit behind each number',
    apply: (grid, number) => (number === 2 ? grid : eachValue((text) => (text === '' ? text : `${text}件`))(grid)),
    recall: 1,
  },
  { name: 'thousands set apart', apply: eachValue((text) => text.replace(/^(\d{1,3})(\d{3})$/, '$1,$2')), recall: 1 },
  {
    name: 'other punctuation',
    apply: eachLabel((text) =>
      text
        .replace(/^(\d)\./, '$1、')
        .replaceAll('（', '(')
        .replaceAll('）', ')'),
    ),
    recall: 1,
  },
  { name: 'broken labels', apply: (grid, _, next) => eachLabel(breakLabel(next))(grid), recall: 0.95 },
  { name: 'a lost row', apply: only3((grid, _, next) => loseRow(grid, next)), recall: 0.95 },
  { name: 'a lost head', apply: only3((grid) => grid.filter(isData)), recall: 0.95 },
  {
    name: 'an extra zero in every outcome row',
    apply: only3((grid) =>
      grid.map((row, at) =>
        isData(row) && at > 4 ? [...row, { text: '0', columns: 1, rows: 1, value: true as const }] : row,
      ),
    ),
    recall: 0,
  },
  {
    name: 'one value lost in a row',
    apply: only3((grid, _, next) => {
      const rows = plainRows(grid)
      const at = rows[Math.floor(next() * rows.length)]
      return grid.map((row, y) => (y === at ? row.filter((__, x) => x !== row.length - 3) : row))
    }),
    recall: 0.85,
  },
]
