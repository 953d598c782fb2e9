import type { Block, Paragraph } from '../../formats/blocks.ts'

/**
 * Paragraphs whose lines were broken by hand (`<br>`, preformatted text, soft returns) as one paragraph a line, all
 * with the place of the paragraph: pages set whole reports in one. Lines that are set by position stay as they are.
 */
export const separateLines = (blocks: readonly Block[]): readonly Block[] =>
  blocks.some(isBroken)
    ? blocks.flatMap((block): readonly Block[] => (isBroken(block) ? linesOf(block) : [block]))
    : blocks

const isBroken = (block: Block): block is Paragraph =>
  block.kind === 'paragraph' && block.pieces === undefined && block.text.includes('\n')

const linesOf = ({ text, place }: Paragraph): Paragraph[] =>
  text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => ({ kind: 'paragraph', text: line, place }))
