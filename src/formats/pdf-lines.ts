import type { Glyph } from './pdf-glyph.ts'
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
  const groups: { glyphs: Glyph[]; y: number; size: number }[] = []
  for (const glyph of glyphs.toSorted((a, b) => a.y - b.y)) {
    const group = groups.at(-1)
    if (group && glyph.y - group.y < 0.5 * Math.min(glyph.size, group.size)) {
      group.glyphs.push(glyph)
      if (glyph.size > group.size) Object.assign(group, { y: glyph.y, size: glyph.size })
    } else {
      groups.push({ glyphs: [glyph], y: glyph.y, size: glyph.size })
    }
  }
  return groups.flatMap((group) => lineOf(group.glyphs))
}

function lineOf(glyphs: readonly Glyph[]): Line[] {
  const runs: { text: string; left: number; right: number }[] = []
  let spaced = false
  let before: Glyph | undefined
  const sorted = glyphs.toSorted((a, b) => a.left - b.left)
  for (const glyph of sorted) {
    if (isBlank(glyph.text)) {
      spaced = true
      continue
    }
    const run = runs.at(-1)
    if (!run || !before || isApart(before, glyph)) {
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
  return [{ runs, left: first.left, right: last.right, baseline: largest.baseline, size: largest.size }]
}

/** Numbers side by side stand in columns of their own much closer to each other than words do. */
function isApart(before: Glyph, glyph: Glyph): boolean {
  const wide = isNumeric(before.text) && isNumeric(glyph.text) ? 0.6 : 1
  return glyph.left - before.right >= wide * Math.min(before.size, glyph.size)
}

function isSpaced(before: Glyph, glyph: Glyph, typed: boolean): boolean {
  const gap = (glyph.left - before.right) / Math.min(before.size, glyph.size)
  if (typed) return gap > 0.1
  return gap > 0.2 && !isWide(before.text) && !isWide(glyph.text)
}
