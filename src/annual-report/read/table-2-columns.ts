import { isTwoNumbers } from './assign-columns.ts'
import { isWritten, type CellValue } from './cell-value.ts'
import type { CellKind, Table2Block } from '../edition.ts'
import { coreOf, narrow, withoutUnit } from './fold.ts'
import type { Token } from './token.ts'
import type { ValueCell, ValueRow } from './value-row.ts'

/** The values of a row by the columns of its block; all unsure when their number cannot be explained. */
export function assignTable2(
  row: ValueRow,
  block: Table2Block,
  content: readonly Token[],
): readonly (ValueCell | 'unsure' | undefined)[] {
  const { columns } = block
  const written = row.cells.filter(isWritten)
  // Two numbers in one cell beside an empty one: a wall was lost, and what stands behind it has moved.
  if (written.length < row.cells.length && written.some(isTwoNumbers)) return columns.map(() => 'unsure')
  if (row.cells.length === columns.length) return row.cells
  if (written.length === columns.length) return written
  if (written.length === 0) return columns.map((_, at) => row.cells[at])
  const [first] = written
  if (
    columns.length === 1 &&
    first &&
    row.inTable &&
    written.every(({ value, state }) => value === first.value && state === first.state) &&
    repeatsHeader(block, content)
  )
    return [first]
  const under = underHeader(row, block, content)
  return under ?? columns.map(() => 'unsure')
}

const headerToken = (tokens: readonly Token[], label: string): Token[] => {
  const wanted = withoutUnit(coreOf(label))
  return tokens.filter(({ cell, core }) => !cell && withoutUnit(core) === wanted)
}

const repeatsHeader = ({ columns }: Table2Block, content: readonly Token[]): boolean =>
  headerToken(content, columns[0]?.label ?? '').length > 1

/** Values of a table row each under a header word of the block; undefined unless every written value is. */
function underHeader(
  row: ValueRow,
  { columns }: Table2Block,
  content: readonly Token[],
): (ValueCell | undefined)[] | undefined {
  // A row with too few cells has lost one somewhere: what stands behind the gap has moved.
  if (!row.inTable || row.cells.length < columns.length) return undefined
  const heads = columns.map(({ label }) => headerToken(content, label)[0])
  if (heads.some((head) => head === undefined || !head.inTable)) return undefined
  const under = heads.map((head) =>
    row.cells.find(({ from }) => head !== undefined && from >= head.from && from < head.to),
  )
  const written = row.cells.filter(isWritten)
  return written.every((cell) => under.includes(cell)) ? under : undefined
}

const unitInHeader = /单位[:：]?\s*(万元|亿元|元)|[（(](万元|亿元|元)[)）]/

/** A sum of money without a unit of its own takes the unit its column names. */
export function withUnit(cell: CellValue, kind: CellKind, content: readonly Token[]): CellValue {
  if (kind !== 'money' || cell.unit !== undefined || cell.state !== 'number') return cell
  const head = content.find(
    ({ cell: value, core, text }) => !value && core.includes('金额') && unitInHeader.test(narrow(text)),
  )
  const match = unitInHeader.exec(narrow(head?.text ?? ''))
  const unit = match?.[1] ?? match?.[2]
  return unit === undefined ? cell : { ...cell, unit }
}
