import type { EditionId } from '../../src/annual-report/edition.ts'
import { editions } from '../../src/annual-report/editions.ts'
import { gridOfTable2, gridOfTable3, gridOfTable4, type Grid } from './form-grid.ts'
import type { Harm } from './grid-harm.table.ts'
import type { Layout } from './layouts.table.ts'
import { chance, randomFigures } from './random-figures.ts'

/** A printed report and the number behind each cell that is still on the page. */
export function printReport(
  layout: Layout,
  harm: Harm,
  edition: EditionId,
  seed: number,
): { text: string; truth: Map<string, number> } {
  const next = chance(seed)
  const figures = randomFigures(edition, next)
  const keyOf = new Map<string, string>()
  let mark = 0
  // Each value carries its key through the harm as an invisible mark, so that the truth follows what is left on the page.
  const print = (key: string): string => {
    mark += 1
    const tag = String.fromCharCode(0xe000 + mark)
    keyOf.set(tag, key)
    return String(figures[key] ?? '') + tag
  }
  const form = editions[edition]
  const truth = new Map<string, number>()
  const tagged = ([gridOfTable2, gridOfTable3, gridOfTable4] as const).map((grid, at) => {
    const plain = grid(form, print)
    const untag = (text: string): string => text.replace(/[\ue000-\uf8ff]/g, '')
    const stripped: Grid = plain.map((row) =>
      row.map((cell) => ({ ...cell, tag: cell.text.slice(-1), text: untag(cell.text) })),
    )
    const harmed = harm.apply(stripped, (at + 2) as 2 | 3 | 4, next)
    for (const cell of harmed.flat()) {
      const key = keyOf.get((cell as { tag?: string }).tag ?? '')
      if (key !== undefined && cell.value) truth.set(key, figures[key] ?? 0)
    }
    return layout.table(harmed, (at + 2) as 2 | 3 | 4)
  })
  const [two = '', three = '', four = ''] = tagged
  const year = edition === '2019' ? 2020 : 2023
  const parts = form.sections.map(
    ({ heading }, at) =>
      layout.paragraph(heading) +
      (['', two, three, four][at] ?? layout.paragraph('本年度工作按规定开展，没有其他需要说明的情况。')),
  )
  return {
    text: layout.page(layout.paragraph(`云溪县商务局${year}年政府信息公开工作年度报告`) + parts.join('')),
    truth,
  }
}
