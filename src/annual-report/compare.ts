import { comparableCells, type ComparedKeys, type Incomparable } from './comparable-cells.ts'
import type { EditionId } from './edition.ts'
import { editionForYear, editions } from './editions.ts'
import type { FigureKey, Figures, FormCell } from './figures.ts'
import { sameOrganKey } from './same-organ.ts'
import type { AnnualReport } from './report.ts'

/** Two reports side by side: what each is, every cell of either form, and how the requests carry over. */
export interface Comparison {
  readonly a: ComparedReport
  readonly b: ComparedReport
  /** Cells in the order of the form; those only one edition has stand where that edition has them. */
  readonly cells: readonly ComparedCell[]
  /** When one report is of the year after the other, of one organ by name: last year's rest against this year's start. */
  readonly carryOver: readonly CarryOver[]
}

export interface ComparedReport {
  readonly organ: string | null
  readonly year: number | null
  readonly edition: EditionId | null
}

export interface ComparedCell extends Pick<FormCell, 'key' | 'table' | 'row' | 'column' | 'kind'> {
  readonly a: ComparedValue
  readonly b: ComparedValue
  /** b less a; null when either has no number or the cells are not comparable. */
  readonly difference: number | null
  /** Why the two may not be set against each other. */
  readonly incomparable?: Incomparable
}

/** A number with its unit where one is printed; null when no number stands there. */
export interface ComparedValue {
  readonly value: number | null
  readonly unit?: string
  /** Several cells of the newer form that together are this one. */
  readonly sumOf?: readonly FigureKey[]
}

export interface CarryOver {
  /** Applicant column of table 3. */
  readonly column: string
  readonly carriedOut: number | null
  readonly carriedIn: number | null
  /** Null when either number is missing. */
  readonly holds: boolean | null
}

/**
 * Sets two reports side by side: two years of an organ, or two organs. Between the editions table 2 counts other things
 * and is never subtracted; （六）其他处理 of the form of 2019 is the sum of its three rows of 2021 (30号, 60号). A cell
 * without a number is never taken for zero.
 */
export function compare(a: AnnualReport, b: AnnualReport): Comparison {
  const sides = [headOf(a), headOf(b)] as const
  const [first, second] = sides.map(({ edition }) => edition ?? '2021') as [EditionId, EditionId]
  return {
    a: sides[0],
    b: sides[1],
    cells: comparableCells(editions[first], editions[second]).map((cell) => comparedCell(cell, a.figures, b.figures)),
    carryOver: carryOver(a, b),
  }
}

const headOf = ({ organ, year, edition }: AnnualReport): ComparedReport => ({
  organ,
  year,
  edition: edition ?? (year === null ? null : (editionForYear(year)?.id ?? null)),
})

function comparedCell({ keysOfA, keysOfB, incomparable, ...cell }: ComparedKeys, a: Figures, b: Figures): ComparedCell {
  const left = valueOf(a, keysOfA)
  const right = valueOf(b, keysOfB)
  const otherUnit = left.value !== null && right.value !== null && left.unit !== right.unit
  const why = incomparable ?? (otherUnit ? 'unit' : undefined)
  const difference = why || left.value === null || right.value === null ? null : subtract(right.value, left.value)
  return { ...cell, a: left, b: right, difference, ...(why && { incomparable: why }) }
}

function valueOf(figures: Figures, keys: readonly FigureKey[]): ComparedValue {
  const [only] = keys
  if (only === undefined) return { value: null }
  if (keys.length === 1) {
    const { value = null, unit } = figures[only] ?? {}
    return { value, ...(unit !== undefined && { unit }) }
  }
  const values = keys.map((key) => figures[key]?.value ?? null)
  const value = values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0)
  return { value, sumOf: keys }
}

/** Amounts have decimals: the difference is as exact as they are printed. */
const subtract = (value: number, less: number): number => Number((value - less).toFixed(6))

function carryOver(a: AnnualReport, b: AnnualReport): CarryOver[] {
  if (a.year === null || b.year === null || a.organ === null) return []
  if (sameOrganKey(a.organ) !== sameOrganKey(b.organ)) return []
  if (Math.abs(a.year - b.year) !== 1) return []
  const [before, after] = a.year < b.year ? [a, b] : [b, a]
  return editions['2021'].table3.columns.map(({ key }) => {
    const carriedOut = before.figures[`t3.carry-out.${key}`]?.value ?? null
    const carriedIn = after.figures[`t3.carry-in.${key}`]?.value ?? null
    const holds = carriedOut === null || carriedIn === null ? null : carriedOut === carriedIn
    return { column: key, carriedOut, carriedIn, holds }
  })
}
