import type { EditionId } from '../edition.ts'
import { editions } from '../editions.ts'
import type { EditionMark } from '../report.ts'
import { coreOf, withoutUnit } from './fold.ts'
import type { Token } from './token.ts'

const columnCores = (id: EditionId): Set<string> =>
  new Set(
    editions[id].table2.flatMap(({ columns }) => columns.map(({ label }) => coreOf(label).replace(/单位万元$/, ''))),
  )

const only2019 = columnCores('2019')
const only2021 = columnCores('2021')
const rowsOf2019 = new Set(['其他对外管理服务事项', '政府集中采购'])

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
