import type { DocumentBlocks } from '../../formats/blocks.ts'
import type { Figure, FigureKey, Figures } from '../figures.ts'
import type { AnnualReport, Sited } from '../report.ts'
import { readTable2 } from './read-table-2.ts'
import { readOnlyTable3 } from './only-table-3.ts'
import { readTable4 } from './read-table-4.ts'
import { regionsOf } from './regions.ts'
import type { TableReading } from './table-reading.ts'
import { tokensOf } from './tokens.ts'

export type TablesReading = Pick<
  AnnualReport,
  'figures' | 'edition' | 'editionMarks' | 'rowFaults' | 'labelFaults' | 'notRead'
> & {
  /** Paragraphs that belong to no table. */
  readonly prose: readonly Sited<string>[]
}

/** Reads the three statutory tables of a document; what is not table is handed on as prose. */
export function readTables(document: DocumentBlocks): TablesReading {
  const regions = regionsOf(tokensOf(document.blocks))
  const two = readTable2(regions.table2)
  const three = readOnlyTable3(regions.table3)
  const four = readTable4(regions.table4)
  const readings = [two, three, four]
  const found = regions.table2.length + regions.table3.length + regions.table4.length > 0
  return {
    edition: found ? (three.edition ?? two.edition) : null,
    editionMarks: readings.flatMap(({ marks }) => marks),
    figures: found ? figuresOf(readings) : {},
    rowFaults: readings.flatMap(({ rowFaults }) => rowFaults),
    labelFaults: readings.flatMap(({ labelFaults }) => labelFaults),
    notRead: readings.flatMap(({ notRead }) => notRead),
    prose: document.blocks.flatMap((block, index) =>
      block.kind === 'paragraph' && !regions.blocks.has(index) ? [{ value: block.text, at: block.place }] : [],
    ),
  }
}

/** Without a prototype: of so many keys such an object is looked up several times as fast as another. */
function figuresOf(readings: readonly TableReading[]): Figures {
  const figures = Object.create(null) as Record<FigureKey, Figure>
  for (const reading of readings) for (const [key, figure] of reading.figures) figures[key] = figure
  return figures
}
