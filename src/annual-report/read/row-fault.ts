import type { RowFault } from '../report.ts'
import { isTwoNumbers } from './assign-columns.ts'
import { printed } from './table-reading.ts'
import type { ValueRow } from './value-row.ts'

/** A row that has not the number of values the form has. Values lost where no table keeps blanks, told one a line, or torn prove nothing. */
export function rowFaultOf(row: ValueRow, table: RowFault['table'], key: string, expected: number): RowFault {
  const found = row.cells.length
  const unsure =
    row.loose || row.torn || row.ofRun || (!row.inTable && found < expected) || row.cells.some(isTwoNumbers)
  const fault = { table, row: key, expected, found, values: row.cells.map(printed), at: row.at }
  return unsure ? { ...fault, unsure } : fault
}
