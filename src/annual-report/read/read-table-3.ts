import { remember } from '../../kernel/remember.ts'
import { applicantColumns } from '../common-form.table.ts'
import type { Edition, EditionId } from '../edition.ts'
import { editions } from '../editions.ts'
import type { Figure, FigureKey } from '../figures.ts'
import type { LabelFault, NotRead, RowFault } from '../report.ts'
import { alignRows, type AlignedRow, type Alignment } from './align-rows.ts'
import { assignColumns, type ColumnsOfRow } from './assign-columns.ts'
import { columnPlaces, type ColumnPlaces } from './column-places.ts'
import { fillsTotals, mayHaveShifted } from './shifted-rows.ts'
import { balanceOf, isProved, type Balance } from './balance.ts'
import { lostHeads3, wrongHeads3 } from './lost-heads.ts'
import { labelFault } from './label-fault.ts'
import { bestRow3, table3Labels } from './labels.ts'
import { rowFaultOf } from './row-fault.ts'
import { table3WordForWord } from './table-3-word-for-word.ts'
import { figureOf, missing, printed, unreadable, type TableReading } from './table-reading.ts'
import type { Token } from './token.ts'
import { valueRows } from './gather-rows.ts'
import type { RunOrder, ValueRow } from './value-row.ts'

/** Reads table 3: rows by their labels and order, columns by number, header and position, proved by the form's relations. */
export const readTable3 = (tokens: readonly Token[]): TableReading => table3WordForWord(tokens) ?? aligned(tokens)

function aligned(tokens: readonly Token[]): TableReading {
  const byRow = attempt(tokens, 'by-row')
  const reading = byRow.hasRuns ? better(byRow, attempt(tokens, 'by-column')) : byRow
  return compose(reading, tokens)
}

interface Attempt {
  readonly alignment: Alignment
  readonly columns: ReadonlyMap<AlignedRow, ColumnsOfRow>
  /** Rows cut out of runs of numbers: only the relations can prove their order. */
  readonly hasRuns: boolean
  readonly balance: Balance
}

function attempt(tokens: readonly Token[], order: RunOrder): Attempt {
  const rows = valueRows(tokens, applicantColumns.length, order)
  const alignment = alignRows(rows, table3Labels)
  const placesOf = placesByBlock(
    tokens,
    alignment.rows.map(({ row }) => row),
  )
  const columns = new Map(alignment.rows.map((aligned) => [aligned, assignColumns(aligned.row, placesOf(aligned.row))]))
  const values = new Map(
    [...columns].map(([{ label }, { cells }]) => [
      label.key,
      cells.map((cell) => (typeof cell === 'string' ? undefined : (cell.value ?? 0))),
    ]),
  )
  return { alignment, columns, hasRuns: rows.some(({ ofRun }) => ofRun), balance: balanceOf(values) }
}

/** Each table has columns of its own (a form broken over pages is several); text without cells has one set. */
function placesByBlock(tokens: readonly Token[], rows: readonly ValueRow[]): (row: ValueRow) => ColumnPlaces {
  const firstValue = tokens.findIndex(({ cell }) => cell?.state === 'number')
  const header = firstValue < 0 ? tokens : tokens.slice(0, firstValue)
  const keyOf = ({ inTable, block }: Pick<Token, 'inTable' | 'block'>): number => (inTable ? block : -1)
  const places = new Map(
    [...Map.groupBy(rows, keyOf)].map(([key, group]) => [
      key,
      columnPlaces(
        header.filter((token) => keyOf(token) === key),
        group,
      ),
    ]),
  )
  const nowhere = columnPlaces([], [])
  return (row) => places.get(keyOf(row)) ?? nowhere
}

const weight = ({ balance: { rows, columns } }: Attempt): number =>
  rows.held - rows.broken + columns.held - columns.broken

const better = (first: Attempt, second: Attempt): Attempt => (weight(second) > weight(first) ? second : first)

function compose({ alignment, columns, balance }: Attempt, tokens: readonly Token[]): TableReading {
  const edition = editionOf(alignment, tokens)
  const form = editions[edition ?? '2021']
  const read = new Map<string, readonly Figure[]>()
  const rowFaults: RowFault[] = []
  const labelFaults: LabelFault[] = []
  const notRead: NotRead[] = []
  const totalsFilled = fillsTotals([...columns.values()].map(({ cells }) => cells))
  const torn = [...alignment.rows.map(({ row }) => row), ...alignment.left].some(
    (row) => row.loose && row.cells.length !== applicantColumns.length,
  )
  for (const [{ row, label }, { cells, misfit }] of columns) {
    const guessed = isGuess(row, torn, balance) || mayHaveShifted(cells, totalsFilled)
    read.set(
      label.key,
      applicantColumns.map((_, at) => {
        const cell = guessed ? 'unsure' : (cells[at] ?? 'absent')
        return cell === 'absent' ? missing : cell === 'unsure' ? unreadable(row.at) : figureOf(cell, cell.at)
      }),
    )
    const values = row.cells.map(printed)
    if (misfit) rowFaults.push(rowFaultOf(row, 3, label.key, applicantColumns.length))
    if (guessed || cells.includes('unsure')) notRead.push({ what: values.join(' '), why: 'not-assignable', at: row.at })
    if (row.cells.length > applicantColumns.length && misfit)
      notRead.push({ what: values.slice(applicantColumns.length).join(' '), why: 'surplus-value', at: row.at })
    const fault = labelFault(row, 3, label.key, label.label)
    if (fault) labelFaults.push(fault)
  }
  for (const row of alignment.left)
    notRead.push({ what: row.cells.map(printed).join(' '), why: 'not-assignable', at: row.at })
  const start = tokens[0]?.at ?? {}
  for (const row of form.table3.rows) {
    if (read.has(row.key)) continue
    if (edition === null && row.key.startsWith('other')) continue
    read.set(row.key, nothing)
    if (tokens.length) notRead.push({ what: row.path.join('/'), why: 'row-missing', at: start })
  }
  notRead.push(...lostHeads3(tokens, form))
  labelFaults.push(...wrongHeads3(tokens))
  return {
    figures: inFormOrder(read, form),
    edition,
    marks: marksOf(alignment, edition),
    rowFaults,
    labelFaults,
    notRead,
  }
}

const nothing = applicantColumns.map(() => missing)

/** The figures in the order of the form, whatever the order its rows were read in. */
function inFormOrder(rows: ReadonlyMap<string, readonly Figure[]>, { table3 }: Edition): TableReading['figures'] {
  const rank = (row: string): number =>
    Math.max(
      0,
      table3.rows.findIndex(({ key }) => key === row),
    )
  return [...rows.keys()]
    .map((row) => ({ row, rank: rank(row) }))
    .sort((a, b) => a.rank - b.rank)
    .flatMap(({ row }) => keysOfRow(row).map((key, at): [FigureKey, Figure] => [key, rows.get(row)?.[at] ?? missing]))
}

const keysOfRow = remember((row): readonly FigureKey[] => applicantColumns.map(({ key }) => `t3.${row}.${key}`))

/**
 * Rows cut out of a run of numbers have no words of their own: unless the columns add up, their order is a guess. And where
 * some single values were lost, seven that do not add up are no row.
 */
function isGuess(row: ValueRow, torn: boolean, balance: Balance): boolean {
  if (row.ofRun) return !isProved(balance.columns)
  if (!row.loose || !torn) return false
  const values = row.cells.map(({ value }) => value ?? 0)
  return values.slice(0, -1).reduce((sum, value) => sum + value, 0) !== values.at(-1)
}

/** 2021 has three rows under 其他处理, 2019 has one: told by the rows read, else by labels that lost their values. */
function editionOf({ rows }: Alignment, tokens: readonly Token[]): EditionId | null {
  const keys = new Set(rows.map(({ label }) => label.key))
  if (keys.has('other.1') || keys.has('other.2') || keys.has('other.3')) return '2021'
  if (keys.has('other')) return '2019'
  const named = tokens.some(({ cell, core }) => !cell && /^other\.[12]$/.test(bestRow3(core, 0.7)?.key ?? ''))
  return named ? '2021' : null
}

function marksOf({ rows }: Alignment, edition: EditionId | null): TableReading['marks'] {
  const row = rows.find(({ label }) => label.key.startsWith('other'))
  return row && edition
    ? [{ edition, mark: row.label.key === 'other' ? '（六）其他处理' : row.label.label, at: row.row.at }]
    : []
}
