import type { Comparison } from '../annual-report/compare.ts'
import type { Edition } from '../annual-report/edition.ts'
import { editions } from '../annual-report/editions.ts'
import { cellsOf, type FigureKey } from '../annual-report/figures.ts'

/** For two reports side by side: the form in whose words a cell is named, the later report's where it has the cell. */
export function formOfCell({ a, b }: Pick<Comparison, 'a' | 'b'>): (key: FigureKey) => Edition {
  const later = editions[b.edition ?? a.edition ?? '2021']
  const other = editions[a.edition ?? b.edition ?? '2021']
  const known = new Set(cellsOf(later).map(({ key }) => key))
  return (key) => (known.has(key) ? later : other)
}
