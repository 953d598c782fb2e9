import { applicantColumns } from '../common-form.table.ts'
import type { FigureKey, Figures } from '../figures.ts'

/** What the cells behind a claim come to. */
export interface CellSum {
  /** All numbers that stand there; a blank or missing cell may hold more. */
  readonly sum: number
  readonly numbers: number
  /** Cells that are blank, missing or unreadable. */
  readonly open: number
}

const parts = applicantColumns.map(({ key }) => key).filter((key) => key !== 'total')

/** Sums cells; a total of table 3 that is not filled in is taken from its row, where a number stands in that row. */
export function sumOf(figures: Figures, keys: readonly FigureKey[]): CellSum {
  let [sum, numbers, open] = [0, 0, 0]
  const add = (key: FigureKey): void => {
    const figure = figures[key]
    if (figure?.state === 'number') {
      sum += figure.value ?? 0
      numbers += 1
    } else if (figure?.state === 'none') numbers += 1
    else open += 1
  }
  for (const key of keys) {
    const filled = figures[key]?.state === 'number' || figures[key]?.state === 'none'
    const row = filled ? undefined : /^(t3\..+)\.total$/.exec(key)?.[1]
    const cells = row === undefined ? [] : parts.map((part) => `${row}.${part}`)
    if (filled || !cells.some((cell) => figures[cell]?.state === 'number')) add(key)
    else for (const cell of cells) if (figures[cell]?.state !== 'blank') add(cell)
  }
  return { sum, numbers, open }
}

/**
 * How a claim of `value` stands to its cells: `silent` when no number stands there or a gap could hold the difference,
 * `holds`, or `broken`.
 */
export function heldAgainst(value: number, { sum, numbers, open }: CellSum): 'silent' | 'holds' | 'broken' {
  if (numbers === 0) return 'silent'
  if (value === sum) return 'holds'
  return value > sum && open > 0 ? 'silent' : 'broken'
}
