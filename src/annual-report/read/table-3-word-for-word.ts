import { applicantColumns } from '../common-form.table.ts'
import { labelOf } from '../edition.ts'
import { editions } from '../editions.ts'
import type { Figure, FigureKey } from '../figures.ts'
import { figureOf, type TableReading } from './table-reading.ts'
import type { Token } from './token.ts'
import { printedTable3, valuesWordForWord, type ValueToken } from './word-for-word.ts'

const width = applicantColumns.length

const forms = Object.values(editions).map((edition) => {
  const { rows } = edition.table3
  const other = rows.findIndex(({ key }) => key.startsWith('other'))
  return {
    id: edition.id,
    printed: printedTable3(edition),
    keys: rows.flatMap((row) => applicantColumns.map(({ key }) => `t3.${row.key}.${key}`)),
    mark: {
      words: rows
        .slice(other, other + 1)
        .map(labelOf)
        .join(''),
      value: other * width,
    },
  }
})

/** Table 3 filled in just as an edition prints it, seven values side by side in each row; undefined for any other. */
export function table3WordForWord(tokens: readonly Token[]): TableReading | undefined {
  for (const { id, printed, keys, mark } of forms) {
    const values = valuesWordForWord(tokens, printed)
    if (!values?.every(isBesideLast) || !isOneTable(tokens) || !headsInOrder(tokens)) continue
    return {
      figures: values.map(({ cell, at }, index): [FigureKey, Figure] => [keys[index] ?? '', figureOf(cell, at)]),
      edition: id,
      marks: [{ edition: id, mark: mark.words, at: values[mark.value]?.at ?? {} }],
      rowFaults: [],
      labelFaults: [],
      notRead: [],
    }
  }
  return undefined
}

const isOneTable = (tokens: readonly Token[]): boolean => tokens[0]?.block === tokens.at(-1)?.block

/** A value of a single column, right of the one before it in its row. */
const isBesideLast = ({ from, to }: ValueToken, at: number, values: readonly ValueToken[]): boolean =>
  to === from + 1 && (at % width === 0 || values[at - 1]?.to === from)

/** The heads stand in the columns of the form, or each row of the head is counted by itself, as texts do. */
function headsInOrder(tokens: readonly Token[]): boolean {
  const edges = applicantColumns.map(({ label }) => tokens.find(({ core }) => core === label)?.from ?? 0)
  return edges[0] === edges[1] || edges.every((edge, at) => at === 0 || edge > (edges[at - 1] ?? 0))
}
