import type { Token } from './token.ts'
import { mendTorn } from './torn-rows.ts'
import type { RunOrder, ValueCell, ValueRow } from './value-row.ts'

interface Group {
  readonly values: Token[]
  /** Words left of the values. */
  readonly own: readonly Token[]
  /** Words right of them: a remark, or the label of what comes next. */
  readonly behind: readonly Token[]
  readonly loose: boolean
}

/**
 * Gathers values into rows of `width`. Values on one line or in one table row belong together; values that stand one
 * a line are cut into rows: groups between empty lines that repeat `width` times were printed column by column.
 */
export function valueRows(tokens: readonly Token[], width: number, order: RunOrder): ValueRow[] {
  const rows: ValueRow[] = []
  let words: Token[] = []
  const closeWords = (): void => {
    const last = rows.at(-1)
    if (last && words.length) rows[rows.length - 1] = { ...last, after: words }
  }
  for (const { values, own, behind, loose } of groupsOf(tokens)) {
    const [first] = values
    if (!first) {
      words = [...words, ...own]
      continue
    }
    closeWords()
    const cut = loose ? cutRun(values, width, order) : [values.map(toCell)]
    const above = rows.at(-1)
    const stacked = above !== undefined && isBare(above) && own.length === 0 && words.length === 0 && !first.inTable
    if (stacked) rows[rows.length - 1] = { ...above, ofRun: true }
    const before = stacked ? above.before : words
    const ofRun = stacked || (loose && (cut.length > 1 || values.length > width))
    for (const cells of cut) {
      const at = cells[0]?.at ?? first.at
      rows.push({
        cells,
        own,
        before,
        after: [],
        at,
        inTable: first.inTable,
        ofRun,
        loose,
        block: first.block,
        torn: false,
      })
    }
    words = [...behind]
  }
  closeWords()
  return mendTorn(rows, width)
}

/** A line of values without words of its own: under another such line, the words before them may name either. */
const isBare = (row: ValueRow): boolean => !row.inTable && row.own.length === 0

const toCell = (token: Token): ValueCell => {
  const { cell, at, from, to } = token
  if (!cell) throw new Error(`“${token.text}” is no value`)
  return { ...cell, at, from, to }
}

/** Lines with their words and values; consecutive lines of a single value each become one loose group. */
function groupsOf(tokens: readonly Token[]): Group[] {
  const groups: Group[] = []
  let index = 0
  while (index < tokens.length) {
    const row = tokens[index]?.row
    const line: Token[] = []
    while (tokens[index]?.row === row && index < tokens.length) {
      const token = tokens[index]
      if (token) line.push(token)
      index += 1
    }
    for (const segment of segmentsOf(line)) {
      const group = lineGroup(segment)
      const previous = groups.at(-1)
      const single = group.loose && group.own.length === 0 && group.values.length === 1
      if (single && previous?.loose && previous.values.length) previous.values.push(...group.values)
      else groups.push(group)
    }
  }
  return groups
}

/** Two rows of the form on one line come apart where words follow a good number of values. */
function segmentsOf(line: readonly Token[]): Token[][] {
  const segments: Token[][] = [[]]
  let values = 0
  for (const token of line) {
    if (token.cell === undefined && values >= 5) {
      segments.push([])
      values = 0
    }
    if (token.cell && token.cell.state !== 'blank') values += 1
    segments.at(-1)?.push(token)
  }
  return segments
}

/** Values of a line are those right of its last words, else those before words behind; a number left of a label is a serial number. */
function lineGroup(line: readonly Token[]): Group {
  const isWritten = ({ cell }: Token): boolean => cell !== undefined && cell.state !== 'blank'
  const lastWord = line.findLastIndex(({ cell }) => !cell)
  const right = line.slice(lastWord + 1)
  if (lastWord < 0 || right.some(isWritten) || !line.some(isWritten)) {
    const loose = line.length === 1 && right.length === 1 && !line[0]?.inTable
    return { values: right, own: line.filter(({ cell }) => !cell), behind: [], loose }
  }
  const firstWord = line.findIndex(({ cell }) => !cell)
  const end = line.findLastIndex(isWritten)
  const start = line.findIndex((token, at) => at > firstWord && isWritten(token)) < 0 ? 0 : firstWord + 1
  const between = line.slice(start, end + 1)
  return {
    values: between.filter(({ cell }) => cell),
    own: line.slice(0, end).filter(({ cell }) => !cell),
    behind: line.slice(end + 1).filter(({ cell }) => !cell),
    loose: false,
  }
}

/** A run of single values cut into rows of `width`; what does not divide stays one row. */
function cutRun(run: readonly Token[], width: number, order: RunOrder): ValueCell[][] {
  const cells = run.map(toCell)
  if (cells.length <= width || cells.length % width !== 0)
    return cells.length > 2 * width ? (grouped(run, width, order) ?? [cells]) : [cells]
  const byGroups = grouped(run, width, order)
  if (byGroups) return byGroups
  const height = cells.length / width
  return Array.from({ length: height }, (_, row) =>
    Array.from(
      { length: width },
      (__, column) => cells[order === 'by-row' ? row * width + column : column * height + row],
    ).filter((cell) => cell !== undefined),
  )
}

/** Rows of a run whose groups between empty lines come in sets of `width` of equal length; undefined when they do not. */
function grouped(run: readonly Token[], width: number, order: RunOrder): ValueCell[][] | undefined {
  const groups: ValueCell[][] = []
  run.forEach((token, index) => {
    const cell = toCell(token)
    if (index === 0 || token.afterGap) groups.push([cell])
    else groups.at(-1)?.push(cell)
  })
  const rowByRow = groups.length > 1 && groups.every((group) => group.length === width)
  if (rowByRow && (groups.length !== width || order === 'by-row')) return groups
  if (groups.length < width || groups.length % width !== 0) return undefined
  const rows: ValueCell[][] = []
  for (let at = 0; at < groups.length; at += width) {
    const set = groups.slice(at, at + width)
    const height = set[0]?.length ?? 0
    if (set.some((group) => group.length !== height)) return undefined
    for (let row = 0; row < height; row += 1)
      rows.push(set.map((group) => group[row]).filter((cell) => cell !== undefined))
  }
  return rows
}
