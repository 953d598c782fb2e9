import type { Block, Cell, Table } from './blocks.ts'

/** Blocks while a document is being read: cells still hold blocks, and nothing has its place yet. */
export type Draft = DraftParagraph | DraftTable

export interface DraftParagraph {
  readonly kind: 'paragraph'
  readonly text: string
  readonly heading: boolean
}

export interface DraftTable {
  readonly kind: 'table'
  readonly rows: readonly (readonly DraftCell[])[]
}

export interface DraftCell {
  readonly column: number
  readonly columns: number
  rows: number
  readonly blocks: Draft[]
}

/**
 * A table as it stands in the document, or the blocks it was only used to lay out: rows that hold tables, headings
 * or long prose become what they hold, the rows between stay tables; a table of one column is no table.
 */
export function unfoldLayout(rows: readonly (readonly DraftCell[])[]): Draft[] {
  if (rows.every((row) => row.length <= 1)) return rows.flat().flatMap((cell) => cell.blocks)
  if (!rows.some(isLayoutRow)) return [{ kind: 'table', rows }]
  const drafts: Draft[] = []
  let kept: (readonly DraftCell[])[] = []
  const closeTable = (): void => {
    if (kept.length) drafts.push({ kind: 'table', rows: kept })
    kept = []
  }
  for (const row of rows) {
    if (row.length > 1 && !isLayoutRow(row)) {
      kept.push(row)
      continue
    }
    closeTable()
    for (const cell of row) for (const block of cell.blocks) drafts.push(block)
  }
  closeTable()
  return drafts
}

const longProse = 300

function isLayoutRow(row: readonly DraftCell[]): boolean {
  return row.some(({ blocks }) => {
    let length = 0
    for (const block of blocks) {
      if (block.kind === 'table' || block.heading) return true
      length += block.text.length
    }
    return length > longProse && linesIn(blocks) >= 3
  })
}

const linesIn = (blocks: readonly Draft[]): number =>
  blocks.reduce(
    (lines, block) => lines + (block.kind === 'paragraph' && block.text ? block.text.split('\n').length : 0),
    0,
  )

/** Gives every block and cell its place, counted in reading order; paragraphs without text fall away. */
export function placeDrafts(drafts: readonly Draft[]): Block[] {
  const blocks: Block[] = []
  let paragraph = 0
  let table = 0
  for (const draft of drafts)
    if (draft.kind === 'table') blocks.push(placeTable(draft, ++table))
    else
      for (const text of draft.text.includes('\n') ? draft.text.split(/\n\s*\n/) : [draft.text]) {
        const trimmed = text.trim()
        if (trimmed) blocks.push({ kind: 'paragraph', text: trimmed, place: { paragraph: ++paragraph } })
      }
  return blocks
}

function placeTable(draft: DraftTable, table: number): Table {
  const height = draft.rows.length
  const rows = draft.rows.map((cells, index) =>
    cells.map((cell): Cell => ({
      text: textOf(cell.blocks),
      column: cell.column,
      columns: cell.columns,
      rows: Math.min(cell.rows, height - index),
      place: { table, row: index + 1, column: cell.column + 1 },
    })),
  )
  return { kind: 'table', rows, place: { table } }
}

function textOf(blocks: readonly Draft[]): string {
  const [only] = blocks
  if (blocks.length === 1 && only) return ownText(only)
  return blocks
    .map(ownText)
    .filter((text) => text !== '')
    .join('\n')
}

const ownText = (block: Draft): string => (block.kind === 'paragraph' ? block.text.trim() : '')
