import type { PrintDocument, PrintPart, PrintTable } from '../../formats/print-document.ts'
import { printedDate } from '../date-words.ts'
import type { Edition } from '../edition.ts'
import { editions } from '../editions.ts'
import type { Manuscript, PrintedFigures } from '../manuscript.ts'
import { table2, table3, table4 } from './form-tables.ts'

const formTables = {
  2: table2,
  3: table3,
  4: table4,
} as const satisfies Record<2 | 3 | 4, (edition: Edition, figures: PrintedFigures) => PrintTable>

/** `<organ><year>年政府信息公开工作年度报告`, the title the form prescribes. */
export const titleOf = ({ organ, year }: Pick<Manuscript, 'organ' | 'year'>): string =>
  `${organ}${year}年政府信息公开工作年度报告`

/**
 * The report as the form prints it: title, preamble, the six parts with their paragraphs and tables, signature.
 * Every heading and label comes from the edition; a figure stands as in the manuscript, one left out stands empty.
 */
export function layOut(manuscript: Manuscript): PrintDocument {
  const edition = editions[manuscript.edition]
  const parts = edition.sections.flatMap(({ ordinal, heading, table }): PrintPart[] => [
    { kind: 'heading', level: 1, text: heading },
    ...manuscript.parts[ordinal].map(paragraph),
    ...(table ? [formTables[table](edition, manuscript.figures)] : []),
  ])
  return {
    language: 'zh',
    title: titleOf(manuscript),
    parts: [...(manuscript.preamble ?? []).map(paragraph), ...parts, signature(manuscript)],
  }
}

const subheading = /^（[一二三四五六七八九十]+）[^。；：，]{1,24}$/u

/** A short line numbered （一） without a full stop heads what follows it. */
export const isSubheading = (text: string): boolean => subheading.test(text)

const paragraph = (text: string): PrintPart =>
  isSubheading(text) ? { kind: 'heading', level: 2, text } : { kind: 'paragraph', text }

const signature = ({ organ, signedOn }: Manuscript): PrintPart => ({
  kind: 'signature',
  lines: signedOn ? [organ, printedDate(signedOn)] : [organ],
})
