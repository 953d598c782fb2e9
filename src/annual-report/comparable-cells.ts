import type { Edition } from './edition.ts'
import { cellsOf, type FigureKey, type FormCell } from './figures.ts'

/**
 * - `edition`: the two forms count different things under this name;
 * - `only-a`, `only-b`: one of the two forms alone has the cell;
 * - `unit`: the amounts are printed in different units.
 */
export type Incomparable = 'edition' | 'only-a' | 'only-b' | 'unit'

/** A cell to be compared, and the figures that hold it on either side. */
export interface ComparedKeys extends FormCell {
  readonly keysOfA: readonly FigureKey[]
  readonly keysOfB: readonly FigureKey[]
  readonly incomparable?: Incomparable
}

/** The cells of two forms in one order, each with what holds it in either. */
export function comparableCells(a: Edition, b: Edition): readonly ComparedKeys[] {
  if (a.id === b.id) return cellsOf(a).map((cell) => ({ ...cell, keysOfA: [cell.key], keysOfB: [cell.key] }))
  const keys = { a: keysOf(a), b: keysOf(b) }
  return inOneOrder(cellsOf(a), cellsOf(b)).map((cell) => {
    const [keysOfA, keysOfB] = [holders(cell, keys.a), holders(cell, keys.b)]
    const incomparable = whyNot(cell, keysOfA, keysOfB)
    return { ...cell, keysOfA, keysOfB, ...(incomparable && { incomparable }) }
  })
}

const keysOf = (edition: Edition): ReadonlySet<FigureKey> => new Set(cellsOf(edition).map(({ key }) => key))

/** The cell itself, or the rows it was later split into. */
function holders({ key, row, column }: FormCell, keys: ReadonlySet<FigureKey>): readonly FigureKey[] {
  if (keys.has(key)) return [key]
  return row === 'other' ? ['1', '2', '3'].map((part) => `t3.other.${part}.${column}`) : []
}

function whyNot({ table }: FormCell, a: readonly FigureKey[], b: readonly FigureKey[]): Incomparable | undefined {
  if (a.length === 0) return 'only-b'
  if (b.length === 0) return 'only-a'
  return table === 2 ? 'edition' : undefined
}

/** All of the first, with what only the second has put after the cell it follows there. */
function inOneOrder(first: readonly FormCell[], second: readonly FormCell[]): readonly FormCell[] {
  const known = new Set(first.map(({ key }) => key))
  const merged = [...first]
  let at = 0
  for (const cell of second)
    if (known.has(cell.key)) at = merged.findIndex(({ key }) => key === cell.key) + 1
    else {
      merged.splice(at, 0, cell)
      at += 1
    }
  return merged
}
