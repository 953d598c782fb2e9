import { layOut } from '../src/annual-report/render/lay-out.ts'
import type { Manuscript } from '../src/annual-report/manuscript.ts'
import { printBlocks } from '../src/formats/print-blocks.ts'

/** A report as it comes out when a page is copied into a text file: a line for each paragraph and row, cells by tabs. */
export const textForm = (manuscript: Manuscript): string =>
  printBlocks(layOut(manuscript))
    .blocks.map((block) =>
      block.kind === 'paragraph'
        ? `${block.text}\n`
        : block.rows.map((row) => `${row.map(({ text }) => text).join('\t')}\n`).join(''),
    )
    .join('')
