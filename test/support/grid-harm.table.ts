import type { Grid, GridCell } from './form-grid.ts'

/** One way in which published reports depart from the form. */
export interface Harm {
  readonly name: string
  readonly apply: (grid: Grid, number: 2 | 3 | 4, next: () => number) => Grid
  /** Share of the non-zero cells still on paper that must be read; the rest may be called unreadable, never wrong. */
  readonly recall: number
  /** Where blanks leave no trace, it also hides which cell a value belongs to. */
  readonly hides?: true
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

/** Long labels broken over two rows, the values beside their second half: a table torn at a page break, or by conversion. */
const breakRows =
  (share: number): Harm['apply'] =>
  (grid, _, next) =>
    grid.flatMap((row): Grid => {
      const at = row.findLastIndex((cell) => !cell.value)
      const label = row[at]
      if (!isData(row) || !label || label.text.length < 10 || next() > share || row.some((cell) => cell.rows > 1))
        return [row]
      const cut = Math.floor(label.text.length / 2)
      const blanks = row.slice(at + 1).map((cell) => ({ text: '', columns: cell.columns, rows: 1 }))
      return [
        [...row.slice(0, at), { ...label, text: label.text.slice(0, cut) }, ...blanks],
        [...row.slice(0, at), { ...label, text: label.text.slice(cut) }, ...row.slice(at + 1)],
      ]
    })

/** All values of a row printed in one cell. */
const oneCell = (grid: Grid): Grid =>
  grid.map((row) => {
    const values = row.filter((cell) => cell.value)
    if (values.length < 3) return row
    const joined: GridCell = {
      text: values.map(({ text }) => text).join(' '),
      columns: 1,
      rows: 1,
      value: true,
      keys: values.flatMap(({ keys }) => keys ?? []),
    }
    return [...row.filter((cell) => !cell.value), joined]
  })

const remark = (row: readonly GridCell[], at: number): Grid[number] =>
  at === 0
    ? [...row, { text: '备注', columns: 1, rows: 3 }]
    : isData(row)
      ? [...row, { text: '', columns: 1, rows: 1 }]
      : row

const serial = (row: readonly GridCell[], at: number): Grid[number] => [
  at < 3 ? { text: at === 0 ? '序号' : '', columns: 1, rows: 1 } : { text: String(at - 2), columns: 1, rows: 1 },
  ...row,
]

export const harms: readonly Harm[] = [
  { name: 'as the form is', apply: (grid) => grid, recall: 1 },
  { name: 'zeros left blank', hides: true, apply: eachValue((text) => (text === '0' ? '' : text)), recall: 0.95 },
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
  { name: 'a lost row', hides: true, apply: only3((grid, _, next) => loseRow(grid, next)), recall: 0.95 },
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
    hides: true,
    apply: only3((grid, _, next) => {
      const rows = plainRows(grid)
      const at = rows[Math.floor(next() * rows.length)]
      return grid.map((row, y) => (y === at ? row.filter((__, x) => x !== row.length - 3) : row))
    }),
    recall: 0.85,
  },
  { name: 'labels broken over two rows', hides: true, apply: only3(breakRows(0.5)), recall: 0.95 },
  {
    name: 'all values of a row in one cell',
    apply: (grid, number) => (number === 2 ? grid : oneCell(grid)),
    recall: 1,
  },
  { name: 'a column of remarks', apply: only3((grid) => grid.map(remark)), recall: 1 },
  { name: 'a column of serial numbers', hides: true, apply: only3((grid) => grid.map(serial)), recall: 1 },
  {
    name: 'the head repeated half way',
    apply: only3((grid) => {
      const at = plainRows(grid)[9] ?? 0
      return [...grid.slice(0, at), ...grid.slice(0, 3), ...grid.slice(at)]
    }),
    recall: 1,
  },
]
