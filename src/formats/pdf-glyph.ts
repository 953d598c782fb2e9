import type { PlacedCharacter } from './pdf-characters.ts'
import { isWide } from './pdf-text.ts'
import type { PageBox, Turn } from './pdf-orientation.ts'
import { inFile, quarterTurn, seenFrom } from './pdf-orientation.ts'

/** A character on the page as seen: points, y downwards. */
export interface Glyph {
  readonly text: string
  readonly object: number
  readonly left: number
  readonly right: number
  readonly baseline: number
  readonly size: number
  /** Middle of its body, which says what cell it stands in. */
  readonly x: number
  readonly y: number
  /** Set when it is written across the page's direction; then the extents run along its own writing. */
  readonly turned?: Turn
}

/** How far above the baseline the middle of a character lies, in its own size. */
const middle = 0.36

/** Height of the middle of a character along its own writing: what characters of one line have in common. */
export const levelOf = ({ baseline, size }: Pick<Glyph, 'baseline' | 'size'>): number => baseline - middle * size

/**
 * The characters of a page as seen along its main direction. Slanted writing is left out, and so is a character
 * printed twice at the same place (bold faked by printing twice).
 */
export function uprightGlyphs(characters: readonly PlacedCharacter[], turn: Turn, box: PageBox): Glyph[] {
  const glyphs = characters.flatMap((character) => {
    const own = quarterTurn(character.angle)
    return own === undefined ? [] : [glyphOf(character, turn, own, box)]
  })
  return withoutDoubles(glyphs)
}

function glyphOf(character: PlacedCharacter, turn: Turn, own: Turn, box: PageBox): Glyph {
  const { left, right, bottom, top, x, y, size, text, object } = character
  const along = seenFrom(own, box)
  const [start, baseline] = along(x, y)
  if (own !== turn) {
    // The box PDFium gives of a character across the page is not to be trusted; its foot and its size are.
    const width = isWide(text) ? size : size / 2
    const [middleX, middleY] = [start + width / 2, levelOf({ baseline, size })]
    const [centreX, centreY] = seenFrom(turn, box)(...inFile(own, box, middleX, middleY))
    return { text, object, size, baseline, left: start, right: start + width, x: centreX, y: centreY, turned: own }
  }
  const [[x0], [x1]] = [along(left, bottom), along(right, top)]
  const [from, to] = [Math.min(x0, x1), Math.max(x0, x1)]
  return { text, object, size, baseline, left: from, right: to, x: (from + to) / 2, y: levelOf({ baseline, size }) }
}

function withoutDoubles(glyphs: readonly Glyph[]): Glyph[] {
  const seen = new Map<string, Map<number, Glyph[]>>()
  return glyphs.filter((glyph) => {
    const bands = seen.get(glyph.text) ?? new Map<number, Glyph[]>()
    seen.set(glyph.text, bands)
    const band = Math.floor(glyph.y / bandHeight)
    if ([band - 1, band, band + 1].some((at) => bands.get(at)?.some((other) => isDouble(other, glyph)))) return false
    const same = bands.get(band)
    if (same) same.push(glyph)
    else bands.set(band, [glyph])
    return true
  })
}

/** One sign may stand for two characters (ff, ——): those come from one instruction and are no doubles. */
const isDouble = (a: Glyph, b: Glyph): boolean =>
  a.object !== b.object && Math.abs(a.x - b.x) < 0.15 * b.size && Math.abs(a.y - b.y) < 0.15 * b.size

/** Doubles are looked for in the band of a character and its neighbours, not on the whole page. */
const bandHeight = 8
