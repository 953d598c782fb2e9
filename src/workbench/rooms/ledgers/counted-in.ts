import { columnName, rowName, splitKey } from '../../../annual-report/cell-name.ts'
import { yearPeriod } from '../../../annual-report/count-year.ts'
import type { Edition } from '../../../annual-report/edition.ts'
import { editionForYear } from '../../../annual-report/editions.ts'
import { ledgerShare } from '../../../annual-report/figure-cases-fit.ts'
import { type ProactiveCell, proactiveTable } from '../../../annual-report/figure-cases-proactive.table.ts'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import type { Words } from '../../../kernel/words.ts'
import type { Contents, EntryRow, EntryView } from './ledger-data.ts'

/** What of an entry decides where it counts. */
export type Countable = Pick<EntryRow, 'kind' | 'on' | 'publicOn' | 'until' | 'ending' | 'count' | 'fen' | 'counted'>

/** A cell of table 2 an entry counts in, and how much: pieces, or fen. */
export interface CountedCell {
  readonly key: string
  readonly share: number
  readonly sums: ProactiveCell['sums']
}

/** The cells of a year's table 2 an entry counts in: the same tables the server counts by. */
export function countedIn(entry: Countable, year: number): readonly CountedCell[] {
  const edition = editionForYear(year)
  const { kind, on, publicOn, until, ending, count, fen, counted } = entry
  if (!edition || !counted || kind === 'dispute-elsewhere') return []
  const fact = {
    kind,
    on: on as CivilDate,
    count,
    ...(publicOn !== undefined && { publicOn: publicOn as CivilDate }),
    ...(until !== undefined && { endedOn: until as CivilDate }),
    ...(ending !== undefined && { ending }),
    ...(fen !== undefined && { fen }),
  }
  const cells: readonly [string, ProactiveCell][] = Object.entries(proactiveTable[edition.id])
  return cells.flatMap(([key, cell]) => {
    const share = ledgerShare({ of: 'ledger', ...cell }, fact, yearPeriod(year))
    return share === 0 ? [] : [{ key, share, sums: cell.sums }]
  })
}

/** An entry as it would be counted if it said this. */
export const countable = (contents: Contents, end?: EntryView['end']): Countable => ({
  kind: contents.kind,
  on: contents.on,
  publicOn: contents.publicOn,
  count: contents.count,
  fen: contents.fen,
  until: end?.on,
  ending: end?.ending === 'taken-off' ? undefined : end?.ending,
  counted: contents.ledBy === undefined,
})

/** Row and column of a cell of table 2, in both languages. */
export function cellLabel(edition: Edition, key: string): { readonly row: Words; readonly column: Words } {
  const { row, column } = splitKey(key)
  const { zh, en } = columnName(edition, 2, row, column)
  return { row: rowName(edition, 2, row), column: { zh: zh.replace(/（.*）$/, ''), en } }
}
