import type { Block, Paragraph } from '../../formats/blocks.ts'
import { joinedLines } from './joined-lines.ts'

/**
 * Paragraphs whose lines were broken by hand (`<br>`, preformatted text, soft returns) or run together as one paragraph a line, all
 * with the place of the paragraph: pages set whole reports in one. Lines that are set by position stay as they are.
 */
export const separateLines = (blocks: readonly Block[]): readonly Block[] =>
  blocks.some((block) => linesIn(block) !== undefined)
    ? blocks.flatMap((block): readonly Block[] => linesIn(block)?.map((line) => paragraph(line, block)) ?? [block])
    : blocks

/** No paragraph shorter than this holds a heading and what stands before and behind it. */
const shortestJoined = 40

function linesIn(block: Block): readonly string[] | undefined {
  if (block.kind !== 'paragraph') return undefined
  const { text, pieces } = block
  if (pieces === undefined && text.includes('\n'))
    return text.split('\n').flatMap((line) => (line.trim() === '' ? [] : (linesJoined(line) ?? [line])))
  return linesJoined(text)
}

const linesJoined = (text: string): readonly string[] | undefined =>
  text.length < shortestJoined ? undefined : joinedLines(text)

const paragraph = (text: string, { place }: Block): Paragraph => ({ kind: 'paragraph', text, place })
