import type { Glyph } from './pdf-glyph.ts'
import type { Line } from './pdf-lines.ts'
import { linesOf } from './pdf-lines.ts'
import { isNumeric, isWide, joinTexts } from './pdf-text.ts'

/** Room that cells leave free at both sides together, at most. */
const padding = 12

/**
 * The text of a cell. Lines that were wrapped because the next word had no room are joined; where there was room,
 * the line was broken on purpose and a line feed stands. One character a line is a label set downwards.
 */
export function cellText(glyphs: readonly Glyph[], width: number, height: number): string {
  const upright = glyphs.filter(({ turned }) => turned === undefined)
  const turns = new Set(glyphs.flatMap(({ turned }) => turned ?? []))
  const texts = [linesText(linesOf(upright), width)]
  for (const turn of turns) texts.push(linesText(linesOf(glyphs.filter(({ turned }) => turned === turn)), height))
  return texts.filter((text) => text !== '').join('\n')
}

function linesText(lines: readonly Line[], width: number): string {
  const isDownwards =
    lines.length > 1 && lines.every((line) => Array.from(lineText(line)).length === 1 && !isNumeric(lineText(line)))
  return lines.reduce((text, line, index) => {
    const before = lines[index - 1]
    if (!before) return lineText(line)
    return isDownwards || isWrapped(before, line, width)
      ? joinLines(text, lineText(line))
      : `${text}\n${lineText(line)}`
  }, '')
}

const lineText = ({ runs }: Line): string => runs.map(({ text }) => text).reduce(joinTexts, '')

function joinLines(before: string, after: string): string {
  return isNumeric(before.slice(-1)) && isNumeric(after.slice(0, 1)) ? before + after : joinTexts(before, after)
}

/** Whether the next line's first word would not have fitted; two numbers below each other are one only when long. */
function isWrapped(line: Line, next: Line, width: number): boolean {
  const [before, after] = [lineText(line), lineText(next)]
  const room = width - (line.right - line.left)
  const isTorn = isNumeric(before.slice(-1)) && isNumeric(after.slice(0, 1))
  if (isTorn && before.length < 3) return false
  return room < (isTorn ? 1 : unitWidth(after) + 0.25) * line.size + padding
}

/** What cannot be parted at a line's end: a word of Latin letters, or a character with the brackets and stops that hold to it. */
const unit = /^[（《〈“‘【〔「]*(?:[!-~]+|.)[，。、；：！？）》〉”’】〕」%.,;:!?)]*/u

/** In characters; a Latin letter is half of one, and the seam of both scripts may take a quarter more. */
const unitWidth = (text: string): number =>
  Array.from(unit.exec(text)?.[0] ?? '').reduce((sum, character) => sum + (isWide(character) ? 1 : 0.5), 0)
