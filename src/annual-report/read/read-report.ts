import type { DocumentBlocks } from '../../formats/blocks.ts'
import { cellsOf, type Figures } from '../figures.ts'
import { editionForYear } from '../editions.ts'
import type { AnnualReport } from '../report.ts'
import { firstReport } from './first-report.ts'
import { readProse } from './read-prose.ts'
import { readTables } from './read-tables.ts'
import { separateLines } from './separate-lines.ts'
import { missing } from './table-reading.ts'

/**
 * Reads an annual report from the blocks of any document: figures with the place each was read from, what the prose
 * states, and what was not read. Nothing is invented and nothing repaired: a value whose cell cannot be proved is
 * `unreadable`, a cell the document lacks is `missing`.
 */
export function readReport(whole: DocumentBlocks): AnnualReport {
  const { document, notRead } = firstReport({ ...whole, blocks: separateLines(whole.blocks) })
  const report = readOne(document)
  return notRead.length === 0 ? report : { ...report, notRead: [...report.notRead, ...notRead] }
}

function readOne(document: DocumentBlocks): AnnualReport {
  const { prose: paragraphs, ...tables } = readTables(document)
  const prose = readProse(document, paragraphs, tables.edition)
  if (tables.edition !== null || Object.keys(tables.figures).length > 0) return { ...prose, ...tables }
  return { ...prose, ...tables, ...withoutTables(prose.year) }
}

/** A report without any statutory table: every cell its year's form asks for is missing; older reports had no form. */
function withoutTables(year: number | null): Pick<AnnualReport, 'figures' | 'notRead'> {
  const owed = year === null ? undefined : editionForYear(year)
  if (!owed) return { figures: {}, notRead: year === null ? [] : [{ what: String(year), why: 'older-form', at: {} }] }
  const figures: Figures = Object.fromEntries(cellsOf(owed).map(({ key }) => [key, missing]))
  const sections = owed.sections.filter((section) => 'table' in section)
  return { figures, notRead: sections.map(({ heading }) => ({ what: heading, why: 'no-table', at: {} })) }
}
