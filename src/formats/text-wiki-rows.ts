import { spanOf } from './table-grid.ts'
import type { Line } from './text-lines.ts'
import type { RunReader, TextCell, TextRun } from './text-table.ts'

const opens = /^\s*:*\{\|/
const closes = /^\s*\|\}/
const ends = /^\s*\|-/
const begins = /^\s*(\|\+?|!)(?!\})/
/** `colspan="2" style="…" |` before the text of a cell; links and templates have strokes of their own. */
const attributes = /^((?:\s*[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[^\s|"']+))+)\s*\|(?!\|)/
const columnSpan = /colspan\s*=\s*["']?(\d+)/i
const rowSpan = /rowspan\s*=\s*["']?(\d+)/i

export const opensWikiTable = (text: string): boolean => opens.test(text)

/** A table as wikis write it, from `{|` to `|}`: rows after `|-`, cells after `|`, `||`, `!` or `!!`, with their spans. */
export const wikiRows: RunReader = (lines, from): TextRun | undefined => {
  if (!opensWikiTable(lines[from]?.text ?? '')) return undefined
  const rows: TextCell[][] = []
  let row: TextCell[] = []
  let at = from + 1
  const closeRow = (): void => {
    if (row.length) rows.push(row)
    row = []
  }
  for (; at < lines.length; at++) {
    const line = lines[at]
    if (!line || closes.test(line.text)) break
    if (ends.test(line.text)) closeRow()
    else if (begins.test(line.text)) row.push(...cellsOf(line))
    else continueCell(row, line)
  }
  closeRow()
  return { rows: at < lines.length && rows.length > 1 ? rows : [], next: Math.min(at + 1, lines.length) }
}

function continueCell(row: TextCell[], { text }: Line): void {
  const last = row.pop()
  if (last) row.push({ ...last, text: `${last.text}\n${withoutWikiMarks(text)}`.trim() })
}

const cellsOf = ({ text, line }: Line): TextCell[] => {
  const isHead = text.trimStart().startsWith('!')
  return text
    .replace(begins, '')
    .split(isHead ? /!!|\|\|/ : /\|\|/)
    .map((part) => cellOf(part, line))
}

function cellOf(part: string, line: number): TextCell {
  const [before, look = ''] = attributes.exec(part) ?? ['']
  return {
    text: withoutWikiMarks(part.slice(before.length)),
    line,
    columns: spanOf(columnSpan.exec(look)?.[1]),
    rows: spanOf(rowSpan.exec(look)?.[1]),
  }
}

/** Marks of headings and of bold and slanted letters taken off. */
export const withoutWikiMarks = (text: string): string =>
  text
    .replace(/'{2,5}/g, '')
    .replace(/^\s*(={1,6})\s*(\S.*\S|\S)\s*\1\s*$/, '$2')
    .replace(/<br\s*\/?>/gi, '\n')
    .replace(/&nbsp;/gi, ' ')
    .trim()
