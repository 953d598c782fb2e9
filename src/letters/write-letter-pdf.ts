import { createTypesetter } from '../formats/typeset-pdf.ts'
import type { ComposedLetter } from './composed-letter.ts'
import { letterTypst } from './letter-typst.ts'

/** Writes letters as PDF; the same letter gives the same bytes. */
export type LetterPdfWriter = (letter: ComposedLetter) => Uint8Array

/**
 * A writer over fonts found in the given folders: the licensed faces of official papers (仿宋_GB2312, 方正小标宋, 楷体,
 * 黑体) when a folder has them, or else the free ones. Opening it reads the fonts; keep it between letters.
 */
export function createLetterPdfWriter(fontPaths: readonly string[]): LetterPdfWriter {
  const typeset = createTypesetter(fontPaths)
  return (letter) => typeset(letterTypst(letter))
}
