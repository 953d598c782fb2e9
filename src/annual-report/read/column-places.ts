import { isWritten } from './cell-value.ts'
import { applicantColumns } from '../common-form.table.ts'
import { clusters, type Cluster } from './column-clusters.ts'
import { applicantByCore } from './labels.ts'
import { median } from './median.ts'
import type { Token } from './token.ts'
import type { ValueCell, ValueRow } from './value-row.ts'

/** Where the columns of table 3 stand in a table or on a page, as far as the document shows it. */
export interface ColumnPlaces {
  /** Centres by column index; a hole where nothing shows the column. */
  readonly centres: readonly (number | undefined)[]
  /** Column indexes in the order in which the header names them, left to right. */
  readonly named: readonly number[]
  /** Left edges of the header's words, in the same order. */
  readonly edges: readonly number[]
  readonly inTable: boolean
  /** The head names fewer columns than the form has, and most rows have just as many cells: the others were left out. */
  readonly asNamed: boolean
  /** Right edge of nearly all rows of a table: its cells stand in true columns. Undefined where rows differ in length. */
  readonly end: number | undefined
  /** Nearly all rows have the same number of cells, blanks at their ends left out: blanks are kept as cells. */
  readonly steady: boolean
  /** Blank cells at the end of nearly all rows: a column of remarks, or the mark of a row's end. */
  readonly trailing: number
}

const width = applicantColumns.length
/** Below a piece of a head stands a piece of a table. */
const fewestRows = 4
/** Heads that a table shows at least when its columns are told by its head alone. */
const fewestHeads = 5
/** Shares of the rows: real tables have a torn row or two, and a long one may have more. */
const mostRows = 0.8
const nearlyAllRows = 0.9
const agreeingRows = 0.6
const halfOfRows = 0.5
/** How far the middle of a value may stand from the middle of its column: on a page, in points, numbers are set left, right or centred; cells of a table do not stray. */
const strayOnPage = 9
const strayInTable = 0.01

export const centreOf = ({ from, to }: { readonly from: number; readonly to: number }): number => (from + to) / 2

/** Learns the columns from the rows that are whole, from values that stand one under another, and from the header. */
export function columnPlaces(header: readonly Token[], rows: readonly ValueRow[]): ColumnPlaces {
  const named = headsOf(header)
  const trailing = trailingBlanks(rows)
  const steady = rows.filter(({ cells }) => cells.length - trailing === width).length >= rows.length * mostRows
  const inTable = rows.some((row) => row.inTable)
  const end = inTable ? commonEnd(rows) : undefined
  const centres = inTable
    ? end === undefined
      ? nowhere
      : tableCentres(rows, named)
    : (wholeRows(rows, strayOnPage) ?? standing(rows, named))
  return {
    centres,
    named: named.map(([index]) => index),
    edges: named.map(([, token]) => token.from),
    inTable,
    asNamed:
      named.length > 1 &&
      named.length < width &&
      rows.length >= fewestRows &&
      rows.filter(({ cells }) => cells.length === named.length).length >= rows.length * halfOfRows,
    end,
    steady,
    trailing,
  }
}

function trailingBlanks(rows: readonly ValueRow[]): number {
  const long = rows.filter(({ cells }) => cells.length > width)
  const surplus = Math.min(...long.map(({ cells }) => cells.length - width))
  const blank = long.every(({ cells }) => cells.slice(-surplus).every(({ state }) => state === 'blank'))
  return blank && long.length >= rows.length * mostRows ? surplus : 0
}

type Named = readonly (readonly [number, Token])[]

const nowhere = applicantColumns.map(() => undefined)

const endOf = ({ cells }: ValueRow): number => Math.max(...cells.map(({ to }) => to))

/** The right edge that nearly all rows share. */
function commonEnd(rows: readonly ValueRow[]): number | undefined {
  const end = median(rows.map(endOf)) ?? 0
  return rows.filter((row) => endOf(row) === end).length >= rows.length * nearlyAllRows ? end : undefined
}

/** Columns of a table: where rows of seven numbers stand, else where its heads stand, else where rows of seven cells stand. */
function tableCentres(rows: readonly ValueRow[], named: Named): readonly (number | undefined)[] {
  const written = rows.filter(({ cells }) => cells.filter(isWritten).length === width)
  const inStep =
    named.length >= fewestHeads &&
    named.every(
      ([index, head], at) =>
        index - head.from === (named[0]?.[0] ?? 0) - (named[0]?.[1].from ?? 0) &&
        head.from > (named[at - 1]?.[1].from ?? -1),
    )
  return (
    wholeRows(written, strayInTable) ??
    (inStep ? headCentres(named) : undefined) ??
    wholeRows(rows, strayInTable) ??
    (standApart(named) ? headCentres(named) : nowhere)
  )
}

/** The columns of rows with seven values, when most of them agree where these stand. */
function wholeRows(rows: readonly ValueRow[], tolerance: number): number[] | undefined {
  const whole = rows.filter(({ cells, loose }) => cells.length === width && !loose)
  const middle = applicantColumns.map(
    (_, column) => median(whole.map(({ cells }) => centreOf(cells[column] ?? { from: 0, to: 0 }))) ?? 0,
  )
  const agreeing = whole.filter(({ cells }) =>
    cells.every((cell, at) => Math.abs(centreOf(cell) - (middle[at] ?? 0)) < tolerance),
  )
  return whole.length > 0 && agreeing.length >= whole.length * agreeingRows ? middle : undefined
}

const headCentres = (named: Named): (number | undefined)[] =>
  applicantColumns.map((_, column) => {
    const head = named.find(([index]) => index === column)?.[1]
    return head && centreOf(head)
  })

/** The heads stand side by side, in the order of the form. */
const standApart = (named: Named): boolean =>
  named.every(
    ([index, head], at) =>
      at === 0 || (index > (named[at - 1]?.[0] ?? -1) && head.from >= (named[at - 1]?.[1].to ?? 0)),
  )

/** Columns of values without cells: seven that stand one under another, else each under its head, the last under 总计. */
function standing(rows: readonly ValueRow[], named: Named): readonly (number | undefined)[] {
  const columns = clusters(
    rows.filter(({ ofRun, loose }) => !ofRun && !loose).flatMap(({ cells }): readonly ValueCell[] => cells),
  )
  if (columns.length === width) return columns.map(({ centre }) => centre)
  if (!standApart(named) || named.length < fewestHeads) return nowhere
  const heads = columns.map((column) => named.filter(([, head]) => isUnder(column, head)))
  if (heads.some((under) => under.length !== 1) || heads.at(-1)?.[0]?.[0] !== width - 1) return nowhere
  return applicantColumns.map((_, index) => columns[heads.findIndex((under) => under[0]?.[0] === index)]?.centre)
}

const isUnder = ({ from, to }: Cluster, head: Token): boolean => from <= head.to + 1 && to >= head.from - 1

/** Words of the header that name a column, left to right; a name torn in two is known by its first half. */
function headsOf(header: readonly Token[]): Named {
  const found = new Map<number, Token>()
  for (const token of header) {
    const { core } = token
    const key = token.cell
      ? undefined
      : (applicantByCore.get(core) ?? (token.inTable ? undefined : firstHalves.get(core)))
    if (key !== undefined)
      found.set(
        applicantColumns.findIndex((column) => column.key === key),
        token,
      )
  }
  return [...found].sort(([, a], [, b]) => a.from - b.from || a.row - b.row)
}

const firstHalves = new Map(
  applicantColumns.filter(({ label }) => label.length > 3).map(({ key, label }) => [label.slice(0, 2), key]),
)
