import { isWritten } from './cell-value.ts'
import { alignRows, type AlignedRow } from './align-rows.ts'
import { isArticle20, table2Labels } from './labels.ts'
import type { Token } from './token.ts'
import { valueRows } from './gather-rows.ts'
import type { ValueCell } from './value-row.ts'

/** One item of art. 20 in table 2: its head and its rows. */
export interface ArticleBlock {
  readonly article: string
  readonly content: readonly Token[]
}

/** Cuts the table at each 第二十条第（…）项; what stands before the first is a block without article. */
export function blocksOf(tokens: readonly Token[]): ArticleBlock[] {
  const blocks: { article: string; content: Token[] }[] = [{ article: '', content: [] }]
  for (const token of tokens) {
    const words = token.cell ? '' : token.folded
    if (isArticle20(words)) {
      if (blocks.at(-1)?.article !== words) blocks.push({ article: words, content: [] })
    } else blocks.at(-1)?.content.push(token)
  }
  return blocks.filter(({ content }) => content.length > 0)
}

/** The rows of one block: in order when labels and rows of values are equally many, else by the words beside them. */
export function rowsOfBlock(content: readonly Token[]): AlignedRow[] {
  const found = valueRows(content, 3, 'by-row')
  // A row of a table says itself what it is: values without words beside them may belong to any row, and so may others that stand outside.
  const isTorn = found.some(({ cells, own, inTable }) => inTable && own.length === 0 && cells.some(isWritten))
  const rows = found.filter(
    ({ cells, own, before, inTable }) =>
      (inTable ? own.length > 0 : !isTorn) &&
      own.filter(isLabel).length < 2 &&
      !(inTable && own.some(swallowedNumber)) &&
      (hasSomething(cells) || [...own, ...before.slice(-1)].some(isLabel)),
  )
  const labels = content
    .filter(isLabel)
    .map(labelOfToken)
    .filter((label) => label !== undefined)
  const distinct = labels.filter((label, at) => labels.findIndex(({ key }) => key === label.key) === at)
  const aligned = alignRows(rows, table2Labels).rows
  if (rows.length !== distinct.length || aligned.length === rows.length) return [...aligned]
  const inOrder = rows
    .map((row, at) => ({ row, label: distinct[at], evidence: 0 }))
    .filter((each): each is AlignedRow => each.label !== undefined)
  const objects = aligned.some(
    ({ row, label, evidence }) =>
      evidence >= certain && inOrder.find((each) => each.row === row)?.label.key !== label.key && row.own.length > 0,
  )
  return objects ? [...aligned] : inOrder
}

/** From this evidence on, a row's own words object to the order of the labels. */
const certain = 0.9

/** A label with a number in its cell has taken it from the row: what is left stands in the wrong places. */
const swallowedNumber = ({ text }: Token): boolean => /\D\s+\d[\d,.]*\s*$/.test(text)

const hasSomething = (cells: readonly ValueCell[]): boolean => cells.some(isWritten)

const labelOfToken = ({ core }: Token): (typeof table2Labels)[number] | undefined => labelByCore.get(core)

const labelByCore = new Map(table2Labels.toReversed().flatMap((label) => label.cores.map(({ text }) => [text, label])))

/** True for the label of a row of table 2. */
export const isLabel = (token: Token): boolean => !token.cell && labelOfToken(token) !== undefined
