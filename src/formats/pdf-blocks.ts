import type { Block } from './blocks.ts'
import { partFurniture } from './pdf-furniture.ts'
import { gridsOf } from './pdf-grid.ts'
import { linesOf } from './pdf-lines.ts'
import type { PageContent } from './pdf-page.ts'
import type { PageLine } from './pdf-prose.ts'
import { marginsOf, paragraphsOf } from './pdf-prose.ts'
import { tableOf } from './pdf-table.ts'
import type { PlacedTable } from './pdf-table.ts'

interface ReadPage {
  readonly number: number
  readonly tables: readonly PlacedTable[]
  readonly lines: readonly PageLine[]
}

/** What the pages hold: their blocks in reading order, and the heads and feet that run through them. */
export interface PagesRead {
  readonly blocks: readonly Block[]
  readonly running: readonly string[]
}

/** Pages to paragraphs and tables in reading order; a table broken over pages stays one for each page. */
export function readPages(pages: readonly PageContent[]): PagesRead {
  const read = pages.map(readTables)
  const heights = new Map(pages.map(({ number, height }) => [number, height]))
  const { lines, running } = partFurniture(
    read.flatMap((page) => page.lines),
    heights,
  )
  const margins = marginsOf(lines, Math.min(...pages.map(({ width }) => width)))
  const blocks: Block[] = []
  let waiting: PageLine[] = []
  let table = 0
  for (const { number, tables } of read) {
    const own = lines.filter(({ page }) => page === number)
    for (const { top, table: found } of tables) {
      waiting.push(...own.filter(({ baseline }) => baseline <= top))
      own.splice(0, own.findLastIndex(({ baseline }) => baseline <= top) + 1)
      blocks.push(...paragraphsOf(waiting, margins))
      waiting = []
      table++
      blocks.push({ ...found, place: { page: number, table } })
    }
    waiting.push(...own)
  }
  return { blocks: [...blocks, ...paragraphsOf(waiting, margins)], running }
}

function readTables({ number, width, height, glyphs, rules }: PageContent): ReadPage {
  const tables: PlacedTable[] = []
  let free = glyphs
  for (const grid of gridsOf(rules).toSorted((a, b) => areaOf(a) - areaOf(b))) {
    const table = tableOf(grid, free, number)
    if (!table) continue
    tables.push(table)
    free = free.filter((glyph) => !table.glyphs.has(glyph))
  }
  // Off the page a table's cells still count (a table too wide for its paper); loose words there are printer's marks.
  const lines = linesOf(
    free.filter(({ turned, x, y }) => turned === undefined && x > 0 && x < width && y > 0 && y < height),
  )
  return {
    number,
    tables: tables.toSorted((a, b) => a.top - b.top),
    lines: lines.map((line, index) => ({ ...line, page: number, line: index + 1 })),
  }
}

const areaOf = ({ xs, ys }: { readonly xs: readonly number[]; readonly ys: readonly number[] }): number =>
  ((xs.at(-1) ?? 0) - (xs[0] ?? 0)) * ((ys.at(-1) ?? 0) - (ys[0] ?? 0))
