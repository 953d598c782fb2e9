import type { EditionId } from '../../src/annual-report/edition.ts'
import { editions } from '../../src/annual-report/editions.ts'
import { gridOfTable2, gridOfTable3, gridOfTable4, type Grid } from './form-grid.ts'
import type { Harm } from './grid-harm.table.ts'
import type { Layout } from './layouts.table.ts'
import { chance, randomFigures } from './random-figures.ts'

/** A printed report and the number behind each cell that is still on paper. */
export interface Printed {
  readonly text: string
  readonly truth: ReadonlyMap<string, number>
}

const prose = '本年度工作按规定开展，没有其他需要说明的情况。'

/** The tables of a report as harmed, and what is left of its figures. */
export function harmedTables(
  harm: Harm,
  edition: EditionId,
  seed: number,
): { grids: readonly Grid[]; truth: Map<string, number> } {
  const next = chance(seed)
  const figures = randomFigures(edition, next)
  const print = (key: string): string => String(figures[key] ?? '')
  const grids = ([gridOfTable2, gridOfTable3, gridOfTable4] as const).map((grid, at) =>
    harm.apply(grid(editions[edition], print), (at + 2) as 2 | 3 | 4, next),
  )
  const keys = grids.flatMap((grid) => grid.flatMap((row) => row.flatMap((cell) => cell.keys ?? [])))
  return { grids, truth: new Map(keys.map((key) => [key, figures[key] ?? 0])) }
}

/** Prints a report of random figures in a layout, after a harm; the same seed gives the same report. */
export function printReport(layout: Layout, harm: Harm, edition: EditionId, seed: number): Printed {
  const { grids, truth } = harmedTables(harm, edition, seed)
  const tables = grids.map((grid, at) => layout.table(grid, (at + 2) as 2 | 3 | 4))
  const year = edition === '2019' ? 2020 : 2023
  const parts = editions[edition].sections.map(
    ({ heading }, at) => layout.paragraph(heading) + (tables[at - 1] ?? layout.paragraph(prose)),
  )
  return {
    text: layout.page(layout.paragraph(`云溪县商务局${year}年政府信息公开工作年度报告`) + parts.join('')),
    truth,
  }
}
