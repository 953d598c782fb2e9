import type { Block, Cell, DocumentBlocks, Table } from './blocks.ts'
import { placeCells } from './place-cells.ts'
import type { PrintDocument, PrintPart, PrintTable } from './print-document.ts'

/**
 * A document to be written, seen as one that was read: the same paragraphs and tables with places, without a file
 * between. Headings and signature lines become paragraphs of their own, the title the first of them.
 */
export function printBlocks(document: PrintDocument): DocumentBlocks {
  const blocks: Block[] = []
  let paragraphs = 0
  let tables = 0
  const add = (text: string): void => {
    blocks.push({ kind: 'paragraph', text, place: { paragraph: (paragraphs += 1) } })
  }
  add(document.title)
  for (const part of document.parts)
    if (part.kind === 'table') blocks.push(tableBlock(part, (tables += 1)))
    else linesOf(part).forEach(add)
  return { format: 'json', blocks, about: { title: document.title } }
}

const linesOf = (part: Exclude<PrintPart, PrintTable>): readonly string[] =>
  part.kind === 'signature' ? part.lines : [part.text]

const tableBlock = (part: PrintTable, table: number): Table => ({
  kind: 'table',
  rows: placeCells(part).map((cells, row) =>
    cells.map(({ text, column, columns = 1, rows = 1 }): Cell => ({
      text: text.trim(),
      column,
      columns,
      rows,
      place: { table, row: row + 1, column: column + 1 },
    })),
  ),
  place: { table },
})
