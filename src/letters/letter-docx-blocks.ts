import { AlignmentType, HeadingLevel, type IParagraphOptions, Paragraph, TabStopType } from 'docx'
import { signatureIndents } from '../formats/set-type.ts'
import type { LetterBlock } from './composed-letter.ts'
import { character, lines, pitch, runs, twoCharacters } from './letter-docx-type.ts'
import { signatureLines } from './letter-page.ts'

/** A paragraph on the grid: nothing is added between Chinese and digits, a long address breaks anywhere. */
export const line = (options: IParagraphOptions): Paragraph =>
  new Paragraph({ spacing: pitch, autoSpaceEastAsianText: false, wordWrap: true, ...options })

export function paragraphs(block: LetterBlock, keepNext: boolean): Paragraph[] {
  switch (block.kind) {
    case 'heading':
      return [
        line({
          heading: HeadingLevel.HEADING_1,
          keepNext: true,
          indent: twoCharacters,
          children: runs(block.text, 'heading'),
        }),
      ]
    case 'paragraph':
      return [text(block.text, keepNext)]
    case 'list':
      return block.items.map((item, index) => text(numbered(block.items, item, index), false))
    case 'attachments':
      return block.items.map((item, index) => attachment(numbered(block.items, item, index), index))
    case 'signature':
      return signature([...signatureLines(block.organ), block.date])
    case 'note':
      return [line({ indent: twoCharacters, children: runs(block.text) })]
    default:
      return block satisfies never
  }
}

const text = (value: string, keepNext: boolean): Paragraph =>
  line({
    alignment: AlignmentType.BOTH,
    keepNext,
    keepLines: keepNext,
    indent: twoCharacters,
    children: runs(value),
  })

const numbered = (items: readonly string[], item: string, index: number): string =>
  items.length > 1 ? `${index + 1}.${item}` : item

/** 附件： two characters in; what follows it, and every further line, three characters further. */
const attachment = (item: string, index: number): Paragraph =>
  line({
    keepNext: true,
    spacing: { ...pitch, before: index === 0 ? lines(1) : 0 },
    indent: { left: character * 5, hanging: character * 3 },
    tabStops: [{ type: TabStopType.LEFT, position: character * 5 }],
    children: runs(`${index === 0 ? '附件：' : ''}\t${item}`),
  })

function signature(all: readonly string[]): Paragraph[] {
  const indents = signatureIndents(all)
  return all.map((words, index) =>
    line({
      alignment: AlignmentType.RIGHT,
      keepNext: true,
      spacing: { ...pitch, before: index === 0 ? lines(2) : 0 },
      indent: { right: Math.round((indents[index] ?? 0) * character) },
      children: runs(words),
    }),
  )
}
