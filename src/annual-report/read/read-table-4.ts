import { isWritten } from './cell-value.ts'
import { table4 } from '../common-form.table.ts'
import type { Figure, FigureKey } from '../figures.ts'
import type { NotRead, RowFault } from '../report.ts'
import { isTwoNumbers } from './assign-columns.ts'
import { coreOf } from './fold.ts'
import { mayBeTorn } from './row-fault.ts'
import { figureOf, missing, printed, unreadable, type TableReading } from './table-reading.ts'
import type { Token } from './token.ts'
import { valueRows } from './gather-rows.ts'
import type { ValueCell } from './value-row.ts'

const keys = table4.groups.flatMap((group) => table4.columns.map((column) => `t4.${group.key}.${column.key}`))
const leafCores = new Set<string>(table4.columns.map(({ label }) => coreOf(label)))

/** Reads table 4: fifteen values in the order of the form, on one line or one after another; else by the header above them. */
export function readTable4(tokens: readonly Token[]): TableReading {
  const rows = valueRows(tokens, keys.length, 'by-row').filter(
    ({ cells }) => cells.some(isWritten) || cells.length >= keys.length,
  )
  const cells =
    rows.find((row) => row.cells.length === keys.length && !row.loose)?.cells ?? rows.flatMap((row) => row.cells)
  const rowFaults: RowFault[] = []
  const notRead: NotRead[] = []
  const assigned =
    rows.some(({ loose }) => loose) && !isWholeRun(tokens, cells)
      ? keys.map(() => 'unsure' as const)
      : assign(cells, tokens)
  const figures = keys.map((key, at): [FigureKey, Figure] => {
    const cell = assigned[at]
    return [
      key,
      cell === undefined ? missing : cell === 'unsure' ? unreadable(cells[0]?.at ?? {}) : figureOf(cell, cell.at),
    ]
  })
  const at = cells[0]?.at ?? tokens[0]?.at ?? {}
  if (assigned.includes('unsure') || (cells.length > keys.length && assigned.every((cell) => cell === cells[0])))
    rowFaults.push({
      table: 4,
      row: '',
      expected: keys.length,
      found: cells.length,
      values: cells.map(printed),
      ...(rows.some((row) => mayBeTorn(row, keys.length)) && { unsure: true }),
      at,
    })
  if (assigned.includes('unsure')) notRead.push({ what: cells.map(printed).join(' '), why: 'not-assignable', at })
  if (tokens.length > 0 && cells.length === 0)
    notRead.push({ what: table4.groups.map(({ path }) => path.join('/')).join('、'), why: 'row-missing', at })
  return { figures, edition: null, marks: [], rowFaults, labelFaults: [], notRead }
}

/**
 * Fifteen values one a line are the table when they follow its head without other words between (a stray 总计 apart), or when
 * every group adds up; values of a head torn in between may have been printed in any order.
 */
function isWholeRun(tokens: readonly Token[], cells: readonly ValueCell[]): boolean {
  if (cells.length !== keys.length) return false
  const behind = tokens.slice(tokens.findIndex(({ cell }) => cell?.state === 'number'))
  if (behind.every(({ cell, core }) => cell || core === '总计')) return true
  return groupsAddUp(cells)
}

/** In every group the results make the total. */
function groupsAddUp(cells: readonly (ValueCell | undefined)[]): boolean {
  const width = table4.columns.length
  return table4.groups.every((_, group) => {
    const values = cells.slice(group * width, (group + 1) * width).map((cell) => cell?.value ?? 0)
    return values.slice(0, -1).reduce((sum, value) => sum + value, 0) === values.at(-1)
  })
}

function assign(cells: readonly ValueCell[], tokens: readonly Token[]): readonly (ValueCell | 'unsure' | undefined)[] {
  if (cells.length === 0) return keys.map(() => undefined)
  const written = cells.filter(isWritten)
  if (written.some(isTwoNumbers)) return keys.map(() => 'unsure')
  if (cells.length === keys.length) return cells
  if (written.length === keys.length) return written
  const under = underHeader(cells, tokens)
  if (under) return under
  const [first] = cells
  const alike =
    cells.length > keys.length &&
    first &&
    cells.every(({ state, value }) => state === first.state && value === first.value)
  return keys.map(() => (alike ? first : 'unsure'))
}

/** Values under the fifteen words of the head; undefined unless every written value stands under one of its own. */
function underHeader(cells: readonly ValueCell[], tokens: readonly Token[]): (ValueCell | undefined)[] | undefined {
  const leaves = tokens.filter(({ cell, core }) => !cell && leafCores.has(core)).sort((a, b) => a.from - b.from)
  const apart = leaves.every((leaf, at) => at === 0 || leaf.from >= (leaves[at - 1]?.to ?? 0))
  if (leaves.length !== keys.length || !apart) return undefined
  const under = leaves.map((leaf) => cells.filter(({ from, to }) => from < leaf.to && to > leaf.from))
  const written = cells.filter(isWritten)
  const alone = written.every((cell) => under.filter((group) => group.includes(cell)).length === 1)
  if (!alone || under.some((group) => group.length > 1)) return undefined
  const placed = under.map(([cell]) => cell)
  // Of a row that lost a cell the rest may have moved up: only sums that hold prove where they stand.
  return cells.length < keys.length && !groupsAddUp(placed) ? undefined : placed
}
