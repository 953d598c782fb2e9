import type { Paragraph } from './blocks.ts'
import type { Line } from './pdf-lines.ts'
import { isNumeric, isWide, joinTexts } from './pdf-text.ts'

/** A line with where it stands; `page` and `line` count from 1. */
export interface PageLine extends Line {
  readonly page: number
  readonly line: number
}

export interface Margins {
  readonly left: number
  readonly right: number
}

const heading =
  /^(?:[一二三四五六七八九十]+[、.．]|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[、.．](?!\d)|第[一二三四五六七八九十]+[章条节])/

/** Where the body of the text begins and ends: the outermost positions several lines share. */
export function marginsOf(lines: readonly Line[]): Margins {
  const long = lines.filter(({ runs }) => runs.reduce((sum, { text }) => sum + text.length, 0) > 8)
  const shared = (values: readonly number[], outer: (a: number, b: number) => boolean): number | undefined => {
    const candidates = values.filter((value) => values.filter((other) => Math.abs(other - value) <= 3).length > 1)
    return candidates.reduce<number | undefined>(
      (best, at) => (best === undefined || outer(at, best) ? at : best),
      undefined,
    )
  }
  return {
    left:
      shared(
        long.map(({ left }) => left),
        (a, b) => a < b,
      ) ?? 0,
    right:
      shared(
        long.map(({ right }) => right),
        (a, b) => a > b,
      ) ?? Number.POSITIVE_INFINITY,
  }
}

/** Lines to paragraphs: a full line goes on in the next when that is neither indented nor a heading. */
export function paragraphsOf(lines: readonly PageLine[], margins: Margins): Paragraph[] {
  const groups: PageLine[][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const before = group?.at(-1)
    if (group && before && goesOn(before, line, margins)) group.push(line)
    else groups.push([line])
  }
  return groups.flatMap((group) => {
    const [first] = group
    return first ? [paragraph(first, group)] : []
  })
}

function paragraph(first: PageLine, group: readonly PageLine[]): Paragraph {
  const place = { page: first.page, line: first.line }
  const text = group.length === 1 ? first.runs.map((run) => run.text).join(' ') : group.map(proseText).reduce(joinTexts)
  if (group.length > 1) return { kind: 'paragraph', text, place }
  const pieces = first.runs.map(({ text, left, right }) => ({ text, from: tenth(left), to: tenth(right) }))
  return { kind: 'paragraph', text, place, pieces }
}

const tenth = (points: number): number => Math.round(points * 10) / 10

const proseText = ({ runs }: Line): string => runs.map(({ text }) => text).reduce(joinTexts, '')

function goesOn(line: PageLine, next: PageLine, { left, right }: Margins): boolean {
  if (!isProse(line, right) || !isProse(next, right)) return false
  const { size } = line
  const isFull = line.right > right - 1.6 * size
  const isIndented = next.left > left + 1.2 * size
  const isNear = next.page !== line.page || next.baseline - line.baseline < 3.2 * size
  const isAlike = Math.abs(next.size - size) < 0.15 * size
  return isFull && !isIndented && isNear && isAlike && !heading.test(next.runs[0]?.text ?? '')
}

/** A line with gaps is prose only when words stand on both sides of each and the gaps are small: else a table's row. */
function isProse({ runs, size, right }: Line, margin: number): boolean {
  if (runs.length === 1) return true
  const wordsOnly = runs.every(({ text }) => isWide(text) && !isNumeric(text.slice(0, 1)))
  const smallGaps = runs.slice(1).every((run, index) => run.left - (runs[index]?.right ?? 0) < 2 * size)
  return wordsOnly && smallGaps && runs.length < 4 && right > margin - 1.6 * size
}
