import type { Paragraph } from './blocks.ts'
import type { Line } from './pdf-lines.ts'
import { joinTexts } from './pdf-text.ts'

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

/**
 * Where the body of the text begins and ends: the outermost positions several long lines share, else the outermost.
 * Lines that end in the middle of the paper are not full, however long they are beside the others.
 */
export function marginsOf(lines: readonly Line[], paperWidth: number): Margins {
  const long = lines.filter(({ runs }) => runs.reduce((sum, { text }) => sum + text.length, 0) > 8)
  const shared = (values: readonly number[]): readonly number[] => {
    const common = values.filter((value) => values.filter((other) => Math.abs(other - value) <= 3).length > 1)
    return common.length > 0 ? common : values
  }
  return {
    left: Math.min(...shared(long.map(({ left }) => left))),
    right: Math.max(0.75 * paperWidth, ...shared(long.map(({ right }) => right))),
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

/**
 * A line with gaps is a table's row, unless it is stretched to the right margin: then the gaps are small, few of the
 * line, and no number stands alone between them.
 */
function isProse({ runs, size, left, right }: Line, margin: number): boolean {
  if (runs.length === 1) return true
  const gaps = runs.slice(1).map((run, index) => run.left - (runs[index]?.right ?? 0))
  const isStretched =
    gaps.every((gap) => gap < 2 * size) && gaps.reduce((sum, gap) => sum + gap, 0) < 0.15 * (right - left)
  return isStretched && right > margin - 1.6 * size && runs.every(({ text }) => wideOrLetter.test(text))
}

const wideOrLetter = /\p{L}|[\uFF00-\uFF60]/u
