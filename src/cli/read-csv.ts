import { splitKey } from '../annual-report/cell-name.ts'
import type { Desk } from './command.ts'
import { byteOrderMark, csvLine } from '../formats/csv-lines.ts'
import { notReadableWords } from '../audit/not-opened.table.ts'
import { placeWords } from '../audit/place-words.ts'
import type { Made } from './reading-command.ts'

const columns = 'file organ year edition key table row column value state raw unit place unreadable'.split(' ')

/** One line for each cell of each report; a file that could not be read has one line with the reason. */
export function readAsCsv({ read, outlet }: Made, desk: Desk, bom: boolean): void {
  outlet.write((bom ? byteOrderMark : '') + csvLine(columns))
  for (const file of read) {
    if (!file.ok) {
      const blanks = columns.slice(2).map(() => null)
      outlet.write(csvLine([file.name, ...blanks, notReadableWords(file.why, desk.language)]))
      continue
    }
    const { organ, year, edition, figures } = file.report()
    const lines = Object.entries(figures).map(([key, { value, state, raw, unit, at }]) => {
      const { table, row, column } = splitKey(key)
      const place = placeWords(at, desk.language)
      return csvLine([
        file.name,
        organ,
        year,
        edition,
        key,
        table,
        row,
        column,
        value,
        state,
        raw ?? null,
        unit ?? null,
        place,
        null,
      ])
    })
    outlet.write(lines.join(''))
  }
}
