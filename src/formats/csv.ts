import { no, yes, type Result } from '../kernel/result.ts'
import type { Cell, DocumentBlocks } from './blocks.ts'
import type { Limits } from './limits.ts'
import type { Unreadable } from './unreadable.table.ts'

/** Reads separated values (comma, semicolon or tab, whichever the file uses most) as one table; quotes may hold line ends. Refuses more values than the limits allow ('too-large'). */
export function readCsv(text: string, limits: Limits): Result<DocumentBlocks, Unreadable> {
  const split = splitRows(text, separatorOf(text), limits.parts)
  if (!split) return no({ code: 'too-large', facts: { parts: limits.parts } })
  const rows = split.filter(({ values }) => values.some((value) => value.trim() !== ''))
  const table = rows.map(({ values, line }, row) =>
    values.map((value, column): Cell => ({
      text: value.trim(),
      column,
      columns: 1,
      rows: 1,
      place: { line, table: 1, row: row + 1, column: column + 1 },
    })),
  )
  const line = rows[0]?.line ?? 1
  return yes({ format: 'csv', blocks: rows.length ? [{ kind: 'table', rows: table, place: { line, table: 1 } }] : [] })
}

const separators = [',', ';', '\t', '，'] as const

/** The sign that parts the values of a text: the one that stands in it most often, outside quotes. */
export function separatorOf(text: string): string {
  const sample = text.slice(0, 20_000).replace(/"[^"]*"/g, '')
  let best: string = ','
  let most = 0
  for (const separator of separators) {
    const count = sample.split(separator).length - 1
    if (count > most) [best, most] = [separator, count]
  }
  return best
}

export interface Row {
  readonly values: readonly string[]
  readonly line: number
}

/** The values of a text row by row, each with the line it begins on; undefined when there are more than allowed. */
export function splitRows(text: string, separator: string, most: number): Row[] | undefined {
  const rows: Row[] = []
  let values: string[] = []
  let line = 1
  let rowLine = 1
  let count = 0
  let at = 0
  const endRow = (): void => {
    rows.push({ values, line: rowLine })
    values = []
    rowLine = line
  }
  while (at < text.length) {
    const quoted = text.charAt(at) === '"'
    let end = at
    let value: string
    if (quoted) {
      const close = closingQuote(text, at + 1)
      value = text.slice(at + 1, close).replaceAll('""', '"')
      line += value.split('\n').length - 1
      end = close + 1
    } else value = ''
    const start = end
    while (end < text.length && text.charAt(end) !== separator && text.charAt(end) !== '\n') end++
    if (++count > most) return undefined
    values.push(value + text.slice(start, end))
    at = end + 1
    if (end >= text.length || text.charAt(end) === '\n') {
      line++
      endRow()
    }
  }
  if (values.length > 0) endRow()
  return rows
}

/** Where a quoted value ends; at the end of the text when its quote was never closed. */
function closingQuote(text: string, from: number): number {
  let at = text.indexOf('"', from)
  while (at !== -1 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2)
  return at === -1 ? text.length : at
}
