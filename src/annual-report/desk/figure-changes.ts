import type { FigureKey } from '../figures.ts'
import type { PrintedFigure, PrintedFigures } from '../manuscript.ts'

/** A cell that holds one thing and held another. */
export interface FigureChange {
  readonly cell: FigureKey
  readonly was: PrintedFigure
  readonly now: PrintedFigure
}

/** The cells in which two sets of figures differ, in the order of the later one. */
export const figureChanges = (was: PrintedFigures, now: PrintedFigures): readonly FigureChange[] =>
  [...new Set([...Object.keys(now), ...Object.keys(was)])].flatMap((cell) => {
    const change = { cell, was: was[cell] ?? '', now: now[cell] ?? '' }
    return String(change.was) === String(change.now) ? [] : [change]
  })
