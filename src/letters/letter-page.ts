import { emWidth, page } from '../formats/set-type.ts'
import type { LetterBlock } from './composed-letter.ts'

/** The letter format of GB/T 9704 (信函格式): red name of the organ and red double rules, in millimetres and points. */
export const letterPage = {
  organTop: 30,
  rulesBelowOrgan: 4,
  rulesAboveBottom: 20,
  ruleWidth: 170,
  red: 'c00000',
  /** Upper bound of the organ's name; longer names are set smaller so that they stay on one line. */
  organ: 36,
  tracking: -0.21,
  attachmentIndent: 2,
} as const

const pointsOf = (millimetres: number): number => (millimetres * 72) / 25.4

export const blockWidth = pointsOf(page.width - page.left - page.right)

/** Points at which the name of the organ fits one line of the block. */
export const organSize = (name: string): number =>
  Math.max(12, Math.min(letterPage.organ, Math.floor(blockWidth / Math.max(1, emWidth(name)))))

/** Characters of a line of the signature, so that the seal has room on both sides of its axis. */
const signatureLine = 22

/** A long name of an organ on several lines of about one length. */
export function signatureLines(name: string): readonly string[] {
  const letters = [...name]
  const lines = Math.ceil(emWidth(name) / signatureLine)
  if (lines < 2) return [name]
  const length = Math.ceil(letters.length / lines)
  return Array.from({ length: lines }, (_, index) =>
    letters.slice(index * length, (index + 1) * length).join(''),
  ).filter((line) => line !== '')
}

/** Characters of text that stand on the page of the signature at the least. */
const textWithSignature = 40

/** The last blocks above the signature, which go over to its page with it: no signature stands by itself. */
export function keptWithSignature(blocks: readonly LetterBlock[]): ReadonlySet<LetterBlock> {
  const kept = new Set<LetterBlock>()
  let characters = 0
  for (const block of blocks
    .slice(
      0,
      blocks.findIndex(({ kind }) => kind === 'signature'),
    )
    .toReversed()) {
    if (characters >= textWithSignature || block.kind === 'list') break
    kept.add(block)
    if (block.kind === 'paragraph') characters += block.text.length
  }
  return kept
}
