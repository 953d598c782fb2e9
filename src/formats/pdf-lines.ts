import type { Glyph } from './pdf-glyph.ts'
import { levelOf } from './pdf-glyph.ts'
import { isBlank, isNumeric, isWide } from './pdf-text.ts'

/** Characters side by side without a wide gap. */
export interface Run {
  readonly text: string
  readonly left: number
  readonly right: number
}

export interface Line {
  readonly runs: readonly Run[]
  readonly left: number
  readonly right: number
  readonly baseline: number
  /** Size of its largest characters. */
  readonly size: number
}

/** Lines from top to bottom; characters stand on one line when their middles lie within half a character. */
export function linesOf(glyphs: readonly Glyph[]): Line[] {
  const groups: { glyphs: Glyph[]; level: number; size: number }[] = []
  for (const glyph of glyphs.toSorted((a, b) => levelOf(a) - levelOf(b))) {
    const group = groups.at(-1)
    const level = levelOf(glyph)
    if (group && level - group.level < 0.5 * Math.min(glyph.size, group.size)) {
      group.glyphs.push(glyph)
      if (glyph.size > group.size) Object.assign(group, { level, size: glyph.size })
    } else {
      groups.push({ glyphs: [glyph], level, size: glyph.size })
    }
  }
  return groups.flatMap((group) => lineOf(group.glyphs))
}

function lineOf(glyphs: readonly Glyph[]): Line[] {
  const runs: { text: string; left: number; right: number }[] = []
  let spaced = false
  let before: Glyph | undefined
  const sorted = glyphs.toSorted((a, b) => a.left - b.left)
  const usual = usualGap(sorted)
  for (const glyph of sorted) {
    if (isBlank(glyph.text)) {
      spaced = true
      continue
    }
    const run = runs.at(-1)
    if (!run || !before || isApart(before, glyph, spaced ? 1 : usual)) {
      runs.push({ text: glyph.text, left: glyph.left, right: glyph.right })
    } else {
      run.text += (isSpaced(before, glyph, spaced) ? ' ' : '') + glyph.text
      run.right = Math.max(run.right, glyph.right)
    }
    before = glyph
    spaced = false
  }
  const [first, last] = [runs[0], runs.at(-1)]
  if (!first || !last || !before) return []
  const largest = sorted.reduce((a, b) => (b.size > a.size ? b : a))
  const whole = runs.map((run) => ({ ...run, text: run.text.toWellFormed() }))
  return [{ runs: whole, left: first.left, right: last.right, baseline: largest.baseline, size: largest.size }]
}

/**
 * Words of two columns stand further apart than words of one line, but how far differs: two numbers are never set
 * close in one line, Chinese characters have no gap at all, and beside Latin letters a quarter of a character.
 */
function isApart(before: Glyph, glyph: Glyph, usual: number): boolean {
  const gap = (glyph.left - before.right) / Math.min(before.size, glyph.size)
  if (isNumeric(before.text) && isNumeric(glyph.text)) return gap >= 0.6
  const wides = [before, glyph].filter(({ text }) => isWide(text)).length
  return gap >= Math.min(1, usual + (wides === 2 ? 0.3 : wides === 1 ? 0.38 : 1))
}

/** The gap between most Chinese characters of a line, in their size: 0, or more where the line is stretched. */
function usualGap(sorted: readonly Glyph[]): number {
  const gaps = sorted.flatMap((glyph, index) => {
    const before = sorted[index - 1]
    return before && isWide(before.text) && isWide(glyph.text) ? [(glyph.left - before.right) / glyph.size] : []
  })
  return Math.max(0, gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0)
}

function isSpaced(before: Glyph, glyph: Glyph, typed: boolean): boolean {
  const gap = (glyph.left - before.right) / Math.min(before.size, glyph.size)
  if (typed) return gap > 0.1
  return gap > 0.2 && !isWide(before.text) && !isWide(glyph.text)
}
