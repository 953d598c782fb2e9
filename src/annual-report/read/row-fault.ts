import type { RowFault } from '../report.ts'
import { isTwoNumbers } from './assign-columns.ts'
import { printed } from './table-reading.ts'
import type { ValueRow } from './value-row.ts'

/** A row that has not the number of values the form has; `unsure` where the document cannot prove how many it has. */
export function rowFaultOf(row: ValueRow, table: RowFault['table'], key: string, expected: number): RowFault {
  const values = row.cells.map(printed)
  const fault = { table, row: key, expected, found: values.length, values, at: row.at }
  return mayBeTorn(row, expected) ? { ...fault, unsure: true } : fault
}

/** No true row of a table: torn, told one a line, or in a text, where cells are lost easily, and doubled where each has its own line. */
export function mayBeTorn(row: ValueRow, expected: number): boolean {
  const { cells, inTable, loose, ofRun, torn, at } = row
  if (loose || torn || ofRun || cells.some(isTwoNumbers)) return true
  // Twice as many values as columns: another table than the form's, or several rows.
  if (cells.length >= expected * 2) return true
  if (cells.length < expected) return !inTable || at.line !== undefined
  return cells.some((cell) => cell.at.line !== at.line)
}
