import type { FindingSite } from '../finding.ts'
import type { FigureKey, Figures } from '../figures.ts'

/** Points at a cell, with the place it was read from when it stands in the document. */
export function siteOf(figures: Figures, cell: FigureKey): FindingSite {
  const place = figures[cell]?.at
  return place ? { cell, place } : { cell }
}
