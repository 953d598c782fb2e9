import type { PdfEngine } from './pdf-engine.ts'
import { isBlank } from './pdf-text.ts'
import { radicals } from './pdf-radicals.table.ts'

/** A character as the file places it: user space, y upwards, box as wide as its advance. */
export interface PlacedCharacter {
  /** Of a rare character PDFium gives two halves, one after the other. */
  readonly text: string
  /** Characters printed by one instruction of the file have the same number. */
  readonly object: number
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
  /** Point of the baseline where the character starts. */
  readonly x: number
  readonly y: number
  readonly size: number
  /** Direction of writing in degrees, counter-clockwise, 0 to 359. */
  readonly angle: number
}

/** What stands where the font tells no character. */
export const unknownCharacter = '\uFFFD'

/** The characters of a loaded text page in the order of the file, without those PDFium makes up (spaces, line ends). */
export function charactersOf(engine: PdfEngine, textPage: number): PlacedCharacter[] {
  const { call } = engine
  const found: PlacedCharacter[] = []
  const count = call.FPDFText_CountChars(textPage)
  for (let index = 0; index < count; index++) {
    const object = call.FPDFText_GetTextObject(textPage, index)
    const character = object === 0 ? undefined : characterAt(engine, textPage, index, object)
    if (character) found.push(character)
  }
  return found
}

function characterAt(engine: PdfEngine, textPage: number, index: number, object: number): PlacedCharacter | undefined {
  const { call, scratch, floats, doubles } = engine
  const at = scratch >> 2
  if (call.FPDFText_GetMatrix(textPage, index, scratch) === 0) return undefined
  const [a = 1, b = 0, c = 0, d = 1] = floats().subarray(at, at + 4)
  const size = call.FPDFText_GetFontSize(textPage, index) * Math.hypot(c, d) || usualSize
  const angle = (Math.round((Math.atan2(b, a) * 180) / Math.PI) + 360) % 360
  const code = call.FPDFText_HasUnicodeMapError(textPage, index) === 1 ? 0 : call.FPDFText_GetUnicode(textPage, index)
  if (call.FPDFText_GetLooseCharBox(textPage, index, scratch) === 0) return undefined
  const [left = 0, top = 0, right = 0, bottom = 0] = floats().subarray(at, at + 4)
  if (left === right && isBlank(characterOf(code))) return undefined
  const character = { text: characterOf(code), object, size, angle }
  // Of a font for downward writing PDFium gives boxes many characters high; there the ink is the better witness.
  if (Math.abs(top - bottom) > 8 * size) return { ...character, ...inkOf(engine, textPage, index) }
  if (call.FPDFText_GetCharOrigin(textPage, index, scratch, scratch + 8) === 0) return undefined
  const [x = 0, y = 0] = doubles().subarray(scratch >> 3, (scratch >> 3) + 2)
  return {
    ...character,
    left: Math.min(left, right),
    right: Math.max(left, right),
    bottom: Math.min(top, bottom),
    top: Math.max(top, bottom),
    x,
    y,
  }
}

function inkOf({ call, scratch, doubles }: PdfEngine, textPage: number, index: number) {
  call.FPDFText_GetCharBox(textPage, index, scratch, scratch + 8, scratch + 16, scratch + 24)
  const [left = 0, right = 0, bottom = 0, top = 0] = doubles().subarray(scratch >> 3, (scratch >> 3) + 4)
  return { left, right, bottom, top, x: left, y: bottom }
}

/** For a character whose font claims no size. */
const usualSize = 10

/** PDFium's own sign for a hyphen at the end of a line. */
const lineEndHyphen = 2

function characterOf(code: number): string {
  if (code === lineEndHyphen) return '-'
  if (code <= 0 || code > 0x10ffff) return unknownCharacter
  const text = String.fromCodePoint(code)
  return isCompatible(code) ? (radicals[text] ?? text.normalize('NFKC')) : text
}

const isCompatible = (code: number): boolean => (code >= 0x2e80 && code <= 0x2fdf) || (code >= 0xf900 && code <= 0xfaff)
