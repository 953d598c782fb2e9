import type { Edition, Table2Block } from '../edition.ts'
import type { CellValue } from './cell-value.ts'
import { coreOf, fold } from './fold.ts'
import type { Token } from './token.ts'

/** What stands at one place of the form in reading order: its own words, or a value. */
interface FormPlace {
  /** The words as tokens have them; undefined where a value is filled in. */
  readonly words: Pick<Token, 'core' | 'folded'> | undefined
  readonly opensRow: boolean
  /** Alone in its row: in a text such a row may stand above the table as a line of its own. */
  readonly alone: boolean
}

/** A table of the form as it is printed. */
export type PrintedTable = readonly FormPlace[]

export type ValueToken = Token & { readonly cell: CellValue }

const wordsOf = (label: string): FormPlace['words'] => ({ core: coreOf(label), folded: fold(label) })

const rowOf = (labels: readonly string[], values: number): FormPlace[] =>
  [...labels.map(wordsOf), ...Array.from({ length: values }, () => undefined)].map((words, at) => ({
    words,
    opensRow: at === 0,
    alone: labels.length + values === 1,
  }))

/** One block of table 2: article, head, rows. */
export const printedBlock = ({ article, columns, rows }: Table2Block): PrintedTable => [
  ...rowOf([article], 0),
  ...rowOf(['信息内容', ...columns.map(({ label }) => label)], 0),
  ...rows.flatMap(({ label }) => rowOf([label], columns.length)),
]

/** Table 3: three rows of head, then each row of the form, the head of several before the first of them. */
export function printedTable3({ table3 }: Edition): PrintedTable {
  const [natural, ...others] = table3.columns.map(({ label }) => label)
  const total = others.pop()
  const body = table3.rows.flatMap(({ path }, at) => {
    const above = table3.rows[at - 1]?.path ?? []
    const same = path.findIndex((label, level) => label !== above[level])
    return rowOf(path.slice(same), table3.columns.length)
  })
  return [
    ...rowOf([table3.corner, table3.columnsHeading], 0),
    ...rowOf([natural ?? '', table3.organisations, total ?? ''], 0),
    ...rowOf(others, 0),
    ...body,
  ]
}

/**
 * The values of a table that has all words of the form in their order and in their rows, nothing besides, and a number at
 * each place for one: such a table needs no aligning. Undefined for any other.
 */
export function valuesWordForWord(tokens: readonly Token[], printed: PrintedTable): readonly ValueToken[] | undefined {
  if (tokens.length !== printed.length) return undefined
  const values: ValueToken[] = []
  let row = -1
  for (const [at, { words, opensRow, alone }] of printed.entries()) {
    const token = tokens[at]
    if (!token || !(token.inTable || alone) || opensRow === (token.row === row)) return undefined
    row = token.row
    if (words) {
      if (token.cell || token.core !== words.core || token.folded !== words.folded) return undefined
    } else if (isNumber(token)) values.push(token)
    else return undefined
  }
  return values
}

const isNumber = (token: Token): token is ValueToken => token.cell?.state === 'number'
