import type { Block, Cell } from './blocks.ts'
import { isHeading, isProse } from './text-lines.ts'
import type { Merge, Sheet, SheetCell } from './xlsx-sheet.ts'

const widestFilled = 256
const mostFilled = 2_000_000

/**
 * A sheet as blocks: rows in order, gaps between used columns as empty cells, cells under a merged one left out. A row
 * of one sentence or numbered heading is a paragraph and ends the table, as do rows of one cell all through.
 */
export function sheetBlocks(sheet: Sheet, name: string, tablesBefore: number): Block[] {
  const blocks: Block[] = []
  let kept: Cell[][] = []
  let table = tablesBefore
  const close = (): void => {
    if (kept.every((row) => row.length <= 1)) for (const cell of kept.flat()) blocks.push(paragraphOf(cell))
    else {
      table++
      const rows = kept.map((row) => row.map((cell) => ({ ...cell, place: { ...cell.place, table } })))
      blocks.push({ kind: 'table', rows, place: { sheet: name, table } })
    }
    kept = []
  }
  for (const { cells, stored } of rowsOf(sheet, name)) {
    const filled = cells.filter(({ text }) => text !== '')
    const [only] = filled
    if (!only) {
      if (stored > 1 && kept.length) kept.push(cells)
    } else if (filled.length === 1 && stored === 1 && (isProse(only.text) || isHeading(only.text))) {
      close()
      blocks.push(paragraphOf(only))
    } else kept.push(stored === 1 ? filled : cells)
  }
  while (kept.at(-1)?.every(({ text }) => text === '')) kept.pop()
  close()
  return blocks
}

const paragraphOf = ({ text, place }: Cell): Block => ({ kind: 'paragraph', text, place })

interface SheetRow {
  readonly cells: Cell[]
  /** Cells the file has in this row, swallowed ones not counted. */
  readonly stored: number
}

function rowsOf({ cells, merges }: Sheet, sheet: string): SheetRow[] {
  const spans = new Map(merges.map((merge) => [keyOf(merge), merge]))
  const under = swallowed(merges, cells)
  const width = cells.reduce((last, { column, text }) => (text !== '' && column > last ? column : last), 0)
  const byRow = Map.groupBy(cells, ({ row }) => row)
  return [...byRow.keys()]
    .sort((a, b) => a - b)
    .map((row) => {
      const stored = (byRow.get(row) ?? []).filter((cell) => !under.has(keyOf(cell)))
      const texts = new Map(stored.map((cell) => [cell.column, cell.text]))
      const columns =
        width < widestFilled && width * byRow.size < mostFilled
          ? Array.from({ length: width + 1 }, (_, column) => column)
          : [...texts.keys()]
      const listed = columns.filter((column) => texts.has(column) || (texts.size > 1 && !under.has(`${row} ${column}`)))
      return {
        stored: stored.length,
        cells: listed.map((column): Cell => {
          const span = spans.get(`${row} ${column}`)
          return {
            text: texts.get(column) ?? '',
            column,
            columns: span?.columns ?? 1,
            rows: span?.rows ?? 1,
            place: { sheet, row: row + 1, column: column + 1 },
          }
        }),
      }
    })
}

const keyOf = ({ row, column }: { readonly row: number; readonly column: number }): string => `${row} ${column}`

const largestMerge = 100_000

/** Places that a merged cell covers, its own corner left out; ranges over more than a form ever has are not followed. */
function swallowed(merges: readonly Merge[], cells: readonly SheetCell[]): ReadonlySet<string> {
  const under = new Set<string>()
  const rows = new Set(cells.map(({ row }) => row))
  for (const merge of merges) {
    if (under.size > largestMerge || merge.columns > widestFilled) continue
    for (let row = merge.row; row < merge.row + merge.rows && under.size <= largestMerge; row++) {
      if (!rows.has(row)) continue
      for (let column = merge.column; column < merge.column + merge.columns; column++)
        if (row !== merge.row || column !== merge.column) under.add(`${row} ${column}`)
    }
  }
  return under
}
