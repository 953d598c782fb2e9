import { marks } from '../../../kernel/marks.table.ts'
import { cellLabel, countedIn } from './counted-in.ts'
import { editionForYear } from '../../../annual-report/editions.ts'
import { entryKinds } from '../../../ledgers/entry-kinds.table.ts'
import { ledgerStages } from '../../../ledgers/transitions.table.ts'
import { useExport } from '../../list/use-export.ts'
import type { Search } from '../../shell/go.tsx'
import { roomWords } from '../../words/rooms.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { allEntries, type EntryRow } from './ledger-data.ts'
import { ledgersWords } from './ledgers-words.table.ts'

/** The list as it is filtered, as CSV; money in yuan. */
export function useEntryExport(search: Search, year: number) {
  const { say } = useWords()
  const { kind, title, number, on, publicOn, until, countCell, yuanCell, stage, countsIn } = ledgersWords
  const edition = editionForYear(year)
  return useExport<EntryRow>({
    name: `${say(roomWords.ledgers)} ${year}`,
    heads: [kind, title, number, on, publicOn, until, countCell, yuanCell, stage, countsIn].map((words) => say(words)),
    pages: (signal) => allEntries(search, year, signal),
    cells: (row) => [
      say(entryKinds[row.kind].label),
      row.title,
      row.number ?? null,
      row.on,
      row.publicOn ?? null,
      row.until ?? null,
      row.count,
      row.fen === undefined ? null : row.fen / 100,
      say(ledgerStages[row.stage].label),
      edition
        ? countedIn(row, year)
            .map(({ key }) => {
              const label = cellLabel(edition, key)
              return `${say(label.row)}${say(marks.part)}${say(label.column)}`
            })
            .join(say(marks.semicolon))
        : null,
    ],
  })
}
