import type { FigureKey } from '../figures.ts'
import type { Counted, Figure } from './report-events.ts'

/** A cell that holds one thing and held another. */
export interface FigureChange {
  readonly cell: FigureKey
  readonly was: Figure
  readonly now: Figure
}

/** The cells in which two sets of figures differ, in the order of the later one. */
export const figureChanges = (was: Counted, now: Counted): readonly FigureChange[] =>
  [...new Set([...Object.keys(now), ...Object.keys(was)])].flatMap((cell) => {
    const change = { cell, was: was[cell] ?? '', now: now[cell] ?? '' }
    return String(change.was) === String(change.now) ? [] : [change]
  })
