import type { Block } from './blocks.ts'
import { isHeading, isProse } from './text-lines.ts'
import { textTable, type TextCell } from './text-table.ts'

const longestFragment = 8
const widestRow = 20

/**
 * The body of an old Word document, in which a tab ends a cell and a line end a row: a line that ends with a tab ends
 * its row, a line with tabs before it begins one. Short fragments between rows are the head of a label set over several lines.
 * A row wider than any form is several rows whose ends were lost: its cells become lines.
 */
export function docBlocks(body: string): Block[] {
  const lines = body.split(/\r\n?|\n/)
  const blocks: Block[] = []
  let rows: TextCell[][] = []
  let open: string[] = []
  let table = 0
  let paragraph = 0
  const closeTable = (): void => {
    if (rows.length) blocks.push(textTable(rows, { table: ++table }))
    rows = []
  }
  const say = (texts: readonly string[]): void => {
    for (const text of texts)
      if (text.trim()) blocks.push({ kind: 'paragraph', text: text.trim(), place: { paragraph: ++paragraph } })
  }
  for (const [index, line] of lines.entries()) {
    if (line.endsWith('\t')) {
      const cells = [...open, line.slice(0, -1)].join('\n').split('\t')
      if (cells.length > widestRow) {
        closeTable()
        say(cells)
      } else rows.push(cells.map((text) => ({ text: text.trim(), line: index + 1 })))
      open = []
    } else if ((open.length > 0 || line.includes('\t')) && line.length < 500) open.push(line)
    else if (rows.length > 0 && isFragment(line) && rowFollows(lines, index + 1)) open.push(line)
    else {
      closeTable()
      say([...open, line])
      open = []
    }
  }
  closeTable()
  say(open)
  return blocks
}

const isFragment = (line: string): boolean =>
  line.trim().length <= longestFragment && !isHeading(line) && !isProse(line)

/** A row is near: within the next few lines stands a tab, with only fragments before it. */
function rowFollows(lines: readonly string[], from: number): boolean {
  for (const line of lines.slice(from, from + 8)) {
    if (line.includes('\t')) return true
    if (!isFragment(line)) return false
  }
  return false
}
