import type { DocumentBlocks } from '../../formats/blocks.ts'
import { editions } from '../editions.ts'
import type { Edition, EditionId } from '../edition.ts'
import type { FigureKey, Figures } from '../figures.ts'
import type { AnnualReport, Sited } from '../report.ts'
import { readTable2 } from './read-table-2.ts'
import { readTable3 } from './read-table-3.ts'
import { readTable4 } from './read-table-4.ts'
import { regionsOf } from './regions.ts'
import { tokensOf } from './tokens.ts'
import { remember } from '../../kernel/remember.ts'

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
  const three = readTable3(regions.table3)
  const four = readTable4(regions.table4)
  const readings = [two, three, four]
  const found = regions.table2.length + regions.table3.length + regions.table4.length > 0
  return {
    edition: found ? (three.edition ?? two.edition) : null,
    editionMarks: readings.flatMap(({ marks }) => marks),
    figures: found
      ? inFormOrder(
          Object.assign({}, ...readings.map(({ figures }) => figures)) as Figures,
          three.edition ?? two.edition,
        )
      : {},
    rowFaults: readings.flatMap(({ rowFaults }) => rowFaults),
    labelFaults: readings.flatMap(({ labelFaults }) => labelFaults),
    notRead: readings.flatMap(({ notRead }) => notRead),
    prose: document.blocks.flatMap((block, index) =>
      block.kind === 'paragraph' && !regions.blocks.has(index) ? [{ value: block.text, at: block.place }] : [],
    ),
  }
}

/** Figures in the order of the form, whatever the order they were read in. */
function inFormOrder(figures: Figures, edition: EditionId | null): Figures {
  const rank = ranks[edition ?? '2021']
  const keys = Object.keys(figures)
  if (keys.every((key, at) => at === 0 || rank(keys[at - 1] ?? '') <= rank(key))) return figures
  return Object.fromEntries(Object.entries(figures).sort(([a], [b]) => rank(a) - rank(b)))
}

/** The place of a cell in the order of an edition: by table, and in table 3 by row. */
const ranksOf = ({ table3 }: Edition): ((key: FigureKey) => number) =>
  remember((key) => {
    const row = key.startsWith('t3.') ? key.slice(3, key.lastIndexOf('.')) : ''
    return (
      key.charCodeAt(1) * 1000 +
      Math.max(
        0,
        table3.rows.findIndex((each) => each.key === row),
      )
    )
  })

const ranks = { '2019': ranksOf(editions['2019']), '2021': ranksOf(editions['2021']) } as const satisfies Record<
  EditionId,
  unknown
>
