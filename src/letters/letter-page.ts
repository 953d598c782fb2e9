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

export const pointsOf = (millimetres: number): number => (millimetres * 72) / 25.4

const blockWidth = pointsOf(page.width - page.left - page.right)

/** Characters of the organ's name that stand on one line above the rules. */
const organLine = 18

export const organLines = (name: string): readonly string[] => evenLines(name, organLine)

/** Points at which the longest line of the organ's name fits the block. */
export const organSize = (name: string): number =>
  Math.min(letterPage.organ, Math.floor(blockWidth / Math.max(...organLines(name).map(emWidth))))

/** Characters of a line of the signature, so that the seal has room on both sides of its axis. */
const signatureLine = 22

/** A long name of an organ on several lines of about one length. */
export const signatureLines = (name: string): readonly string[] => evenLines(name, signatureLine)

function evenLines(name: string, most: number): readonly string[] {
  const letters = [...name]
  const length = Math.ceil(letters.length / Math.max(1, Math.ceil(emWidth(name) / most)))
  return Array.from({ length: Math.ceil(letters.length / length) }, (_, index) =>
    letters.slice(index * length, (index + 1) * length).join(''),
  )
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
