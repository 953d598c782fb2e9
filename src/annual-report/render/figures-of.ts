import { editions } from '../editions.ts'
import { cellsOf, type Figure, type Figures } from '../figures.ts'
import type { Manuscript, PrintedFigure } from '../manuscript.ts'
import { readCell } from '../read/cell-value.ts'

/**
 * The figures of a manuscript as a reader of the printed report would find them, without places: a cell left out is
 * blank, and text that is no number is unreadable.
 */
export const figuresOf = ({ edition, figures }: Pick<Manuscript, 'edition' | 'figures'>): Figures =>
  Object.fromEntries(cellsOf(editions[edition]).map(({ key }) => [key, figureOf(figures[key] ?? '')]))

function figureOf(printed: PrintedFigure): Figure {
  const text = String(printed)
  const read = readCell(text)
  return read ? { ...read, at: null } : { value: null, state: 'unreadable', at: null, raw: text }
}
