import type { EditionId } from '../edition.ts'
import { editions } from '../editions.ts'
import type { EditionMark } from '../report.ts'
import { coreOf, withoutUnit } from './fold.ts'
import type { Token } from './token.ts'

const columnCores = (id: EditionId): Set<string> =>
  new Set(editions[id].table2.flatMap(({ columns }) => columns.map(({ label }) => withoutUnit(coreOf(label)))))

const rowsOf = (id: EditionId) => editions[id].table2.flatMap(({ rows }) => rows)

/** Heads of columns; none is in both forms. */
const only2019 = columnCores('2019')
const only2021 = columnCores('2021')
const keysOf2021 = new Set<string>(rowsOf('2021').map(({ key }) => key))
/** Rows the form of 2021 has under no name. */
const rowsOf2019 = new Set(rowsOf('2019').flatMap(({ key, label }) => (keysOf2021.has(key) ? [] : coreOf(label))))

/** Header words and rows of table 2 that one edition alone has. */
export function marksOfTable2(tokens: readonly Token[]): EditionMark[] {
  const marks: EditionMark[] = []
  for (const { text, core: whole, cell, at } of tokens) {
    if (cell) continue
    const core = withoutUnit(whole)
    if (only2019.has(core) || rowsOf2019.has(core)) marks.push({ edition: '2019', mark: text.trim(), at })
    else if (only2021.has(core)) marks.push({ edition: '2021', mark: text.trim(), at })
  }
  return marks
}
