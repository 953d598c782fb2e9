import type { DocumentBlocks } from '../formats/blocks.ts'

/** All text of a document that was read, a line for each paragraph and row. */
export const wordsOf = ({ blocks }: DocumentBlocks): string =>
  blocks
    .flatMap((block) =>
      block.kind === 'paragraph' ? [block.text] : block.rows.map((row) => row.map(({ text }) => text).join(' ')),
    )
    .join('\n')
