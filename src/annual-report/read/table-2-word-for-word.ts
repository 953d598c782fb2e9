import { editions } from '../editions.ts'
import type { Figure, FigureKey } from '../figures.ts'
import { withUnit } from './table-2-columns.ts'
import { marksOfTable2 } from './table-2-marks.ts'
import { figureOf, type TableReading } from './table-reading.ts'
import type { Token } from './token.ts'
import { printedBlock, valuesWordForWord } from './word-for-word.ts'

const forms = Object.values(editions).map(({ id, table2 }) => ({
  id,
  printed: table2.flatMap(printedBlock),
  cells: table2.flatMap((block) =>
    block.rows.flatMap((row) => block.columns.map(({ key, kind }) => ({ key: `t2.${row.key}.${key}`, kind }))),
  ),
}))

/** Table 2 filled in just as an edition prints it; undefined for any other. */
export function table2WordForWord(tokens: readonly Token[]): TableReading | undefined {
  for (const { id, printed, cells } of forms) {
    const values = valuesWordForWord(tokens, printed)
    if (!values) continue
    const figures = values.map(({ cell, at }, index): [FigureKey, Figure] => {
      const { key = '', kind = 'count' } = cells[index] ?? {}
      return [key, figureOf(withUnit(cell, kind, tokens), at)]
    })
    return { figures, edition: id, marks: marksOfTable2(tokens), rowFaults: [], labelFaults: [], notRead: [] }
  }
  return undefined
}
