import { no, yes, type Result } from '../kernel/result.ts'
import type { Block, DocumentBlocks, Paragraph, Table } from './blocks.ts'
import { cutTables, type TextPart } from './embedded-tables.ts'
import { readHtml } from './html.ts'
import { withoutInlineTags } from './inline-tags.ts'
import type { Limits } from './limits.ts'
import { barCells } from './text-bar-cells.ts'
import { splitLines, type Line } from './text-lines.ts'
import { withoutMarks } from './text-markup.ts'
import { pieceCutter } from './text-pieces.ts'
import { pipeCells } from './text-pipe-cells.ts'
import { pipeRows } from './text-pipe-rows.ts'
import { paddedCells } from './text-padded-cells.ts'
import { paddedRows } from './text-padded-rows.ts'
import { tabCells } from './text-tab-cells.ts'
import { tabRows } from './text-tab-rows.ts'
import { textTable, type RunReader } from './text-table.ts'
import { opensWikiTable, wikiRows, withoutWikiMarks } from './text-wiki-rows.ts'
import type { Unreadable } from './unreadable.table.ts'

/** No line of a form is longer; such a line is a paragraph and is not looked into. */
const longestLine = 10_000

/** Tried in this order at each line. */
const runReaders: readonly RunReader[] = [
  wikiRows,
  paddedCells,
  paddedRows,
  pipeCells,
  pipeRows,
  barCells,
  tabCells,
  tabRows,
]

/**
 * Reads plain text or markdown: tables where the text truly gives rows, one paragraph a line otherwise, each with its
 * line (gaps in the numbers are blank lines). Refuses more lines than the limits allow ('too-large').
 */
export function readText(
  text: string,
  format: 'text' | 'markdown',
  limits: Limits,
): Result<DocumentBlocks, Unreadable> {
  const blocks: Block[] = []
  let tables = 0
  for (const part of cutTables(text)) {
    const read = part.kind === 'table' ? embeddedTable(part, limits, tables) : linesOf(part, format, limits, tables)
    if (!read.ok) return read
    for (const block of read.value) {
      blocks.push(block)
      if (block.kind === 'table') tables++
    }
  }
  return yes({ format, blocks })
}

function linesOf(
  part: TextPart,
  format: 'text' | 'markdown',
  limits: Limits,
  tablesBefore: number,
): Result<Block[], Unreadable> {
  const lines = splitLines(withoutInlineTags(part.text))
  if (lines.length > limits.parts) return no({ code: 'too-large', facts: { lines: lines.length } })
  const isWiki = lines.some(({ text }) => opensWikiTable(text))
  const pieces = isWiki ? undefined : pieceCutter(lines)
  const blocks: Block[] = []
  const paragraph = ({ text, line, page }: Line): void => {
    const isLong = text.length > longestLine
    const bare = isLong
      ? text.trim()
      : isWiki
        ? withoutWikiMarks(text)
        : format === 'markdown'
          ? withoutMarks(text)
          : text.trim()
    if (!bare) return
    const at = line + part.line - 1
    const place = page === undefined ? { line: at } : { page, line: at }
    const plain: Paragraph = { kind: 'paragraph', text: bare, place }
    blocks.push(pieces && !isLong ? { ...plain, pieces: pieces(text) } : plain)
  }
  let table = tablesBefore
  let at = 0
  while (at < lines.length) {
    const from = at
    const run = firstRun(lines, from)
    at = run?.next ?? from + 1
    if (run?.rows.length)
      blocks.push(textTable(run.rows, { table: ++table, page: lines[from]?.page, linesBefore: part.line - 1 }))
    else for (const line of lines.slice(from, at)) paragraph(run ? withoutStroke(line) : line)
  }
  return yes(blocks)
}

function firstRun(lines: readonly Line[], from: number): ReturnType<RunReader> {
  if ((lines[from]?.text.length ?? 0) > longestLine) return undefined
  for (const read of runReaders) {
    const run = read(lines, from)
    if (run) return run
  }
  return undefined
}

/** A stroke at the end of a line is the wall of a cell, not text. */
const withoutStroke = (line: Line): Line => ({
  ...line,
  text: line.text.trimEnd().endsWith('|') ? line.text.trimEnd().slice(0, -1) : line.text,
})

function embeddedTable(part: TextPart, limits: Limits, tablesBefore: number): Result<Block[], Unreadable> {
  const read = readHtml(part.text, limits)
  if (!read.ok) return read
  let table = tablesBefore
  return yes(
    read.value.blocks.map((block) =>
      block.kind === 'paragraph'
        ? { ...block, place: { line: part.line } }
        : tableAt(block, { table: ++table, line: part.line }),
    ),
  )
}

function tableAt(block: Table, site: { readonly table: number; readonly line: number }): Table {
  const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, place: { ...cell.place, ...site } })))
  return { ...block, place: { ...block.place, ...site }, rows }
}
