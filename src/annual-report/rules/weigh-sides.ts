import type { FigureKey, Figures } from '../figures.ts'

/**
 * What the cells of a relation say about `left = right`. A blank is some number not below zero, never a zero:
 * - `silent`: no number stands on either side;
 * - `unknowable`: a cell is missing or could not be read;
 * - `holds`: both sides are equal, blanks adding nothing;
 * - `broken`: no filling of the blanks makes them equal;
 * - `left-empty`, `right-empty`: every cell of that side is blank beside a sum that is not zero;
 * - `open`: the blanks would have to hold the difference.
 */
export interface Weighed {
  readonly says: 'silent' | 'unknowable' | 'holds' | 'broken' | 'left-empty' | 'right-empty' | 'open'
  readonly left: number
  readonly right: number
}

/** Weighs the sums of two sides against each other. “无” and “/” in a cell count as nothing happened: zero. */
export function weighSides(figures: Figures, left: readonly FigureKey[], right: readonly FigureKey[]): Weighed {
  const a = side(figures, left)
  const b = side(figures, right)
  return { says: verdict(a, b), left: a.sum, right: b.sum }
}

interface Side {
  readonly sum: number
  readonly numbers: number
  readonly blanks: number
  readonly unknown: number
}

function verdict(a: Side, b: Side): Weighed['says'] {
  if (a.numbers + b.numbers === 0) return 'silent'
  if (a.unknown + b.unknown > 0) return 'unknowable'
  if (sameAmount(a.sum, b.sum)) return 'holds'
  if (a.numbers === 0) return 'left-empty'
  if (b.numbers === 0) return 'right-empty'
  const smaller = a.sum < b.sum ? a : b
  return smaller.blanks > 0 ? 'open' : 'broken'
}

function side(figures: Figures, keys: readonly FigureKey[]): Side {
  let [sum, numbers, blanks, unknown] = [0, 0, 0, 0]
  for (const key of keys) {
    const figure = figures[key]
    if (figure?.state === 'number') {
      sum += figure.value ?? 0
      numbers += 1
    } else if (figure?.state === 'none') numbers += 1
    else if (figure?.state === 'blank') blanks += 1
    else unknown += 1
  }
  return { sum, numbers, blanks, unknown }
}

/** Equal but for the dust of binary fractions; amounts have at most six decimals. */
export const sameAmount = (a: number, b: number): boolean => Math.abs(a - b) < 5e-7
