import type { DocumentBlocks } from '../../formats/blocks.ts'
import { type Result, yes } from '../../kernel/result.ts'
import { cellsOf, type Figures } from '../figures.ts'
import { editionForYear } from '../editions.ts'
import type { AnnualReport } from '../report.ts'
import { firstReport, type FirstReport } from './first-report.ts'
import { readProse } from './read-prose.ts'
import { readTables, type TablesReading } from './read-tables.ts'
import { separateLines } from './separate-lines.ts'
import { inSimplified } from './in-simplified.ts'
import { missing } from './table-reading.ts'

/**
 * Reads an annual report from the blocks of any document: figures with the place each was read from, what the prose
 * states, and what was not read. Nothing is invented and nothing repaired: a value whose cell cannot be proved is
 * `unreadable`, a cell the document lacks is `missing`.
 */
export const readReport = (whole: DocumentBlocks): AnnualReport => withProse(withTables(opened(whole)))

/**
 * Reads several reports as `readReport` reads each, step by step: the program of one step stays in the caches of the processor
 * from report to report, and would be pushed out by the next step. What is no document is handed on.
 */
export const readReports = <No>(
  documents: readonly Result<DocumentBlocks, No>[],
): readonly Result<AnnualReport, No>[] => documents.map(each(opened)).map(each(withTables)).map(each(withProse))

const each =
  <From, To>(step: (from: From) => To) =>
  <No>(from: Result<From, No>): Result<To, No> =>
    from.ok ? yes(step(from.value)) : from

const opened = (whole: DocumentBlocks): FirstReport =>
  firstReport({ ...whole, blocks: separateLines(inSimplified(whole.blocks)) })

interface Tabled extends FirstReport {
  readonly tables: TablesReading
}

const withTables = (first: FirstReport): Tabled => ({ ...first, tables: readTables(first.document) })

function withProse({ document, notRead, tables: { prose: paragraphs, ...tables } }: Tabled): AnnualReport {
  const prose = readProse(document, paragraphs, tables.edition)
  const hasTables = tables.edition !== null || Object.keys(tables.figures).length > 0
  const report = { ...prose, ...tables, ...(!hasTables && withoutTables(prose.year)) }
  return notRead.length === 0 ? report : { ...report, notRead: [...report.notRead, ...notRead] }
}

/** A report without any statutory table: every cell its year's form asks for is missing; older reports had no form. */
function withoutTables(year: number | null): Pick<AnnualReport, 'figures' | 'notRead'> {
  const owed = year === null ? undefined : editionForYear(year)
  if (!owed) return { figures: {}, notRead: year === null ? [] : [{ what: String(year), why: 'older-form', at: {} }] }
  const figures: Figures = Object.fromEntries(cellsOf(owed).map(({ key }) => [key, missing]))
  const sections = owed.sections.filter((section) => 'table' in section)
  return { figures, notRead: sections.map(({ heading }) => ({ what: heading, why: 'no-table', at: {} })) }
}
