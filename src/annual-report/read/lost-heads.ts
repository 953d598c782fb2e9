import type { Edition, Table2Block } from '../edition.ts'
import type { LabelFault, NotRead } from '../report.ts'
import { coreOf, withoutUnit } from './fold.ts'
import { bestRow3, likeLabel, wordsForTotal } from './labels.ts'
import type { Token } from './token.ts'

/** Words of the head of table 3 that a table lacks; text without cells is not judged, its heads are torn by nature. */
export function lostHeads3(tokens: readonly Token[], { table3 }: Edition): NotRead[] {
  const head = headOf3(tokens)
  const [first] = tokens
  const names = head.some(({ cell }) => !cell)
  if (!names && first?.inTable) return [{ table: 3, what: wholeHead, why: 'column-missing', at: first.at }]
  return lost(head, [table3.columnsHeading, table3.organisations, ...table3.columns.map(({ label }) => label)], 3)
}

/** What is lacking when a table has no head at all. */
export const wholeHead = '全部表头'

/** 合计 and the like where the form says 总计, in the head of table 3. */
export const wrongHeads3 = (tokens: readonly Token[]): LabelFault[] =>
  headOf3(tokens)
    .filter(({ inTable, cell, core }) => inTable && !cell && wordsForTotal.has(core))
    .map(({ text, at }) => ({ table: 3, row: 'head.total', expected: '总计', found: text.trim(), at }))

function headOf3(tokens: readonly Token[]): readonly Token[] {
  const body = tokens.findIndex(({ cell, core }) => cell?.state === 'number' || (!cell && opensBody(core)))
  return tokens.slice(0, body < 0 ? undefined : body)
}

/** 总计 and 其他 are rows and columns both: they do not end the head. */
const opensBody = (core: string): boolean => core.length > 3 && bestRow3(core, likeLabel) !== undefined

/** Words of the head of one block of table 2 that a table lacks. */
export const lostHeads2 = (head: readonly Token[], { columns }: Table2Block): NotRead[] =>
  lost(
    head,
    columns.map(({ label }) => label),
    2,
  )

/** A head is judged only when part of it is there: one lost altogether was lost in saving. */
function lost(head: readonly Token[], labels: readonly string[], table: 2 | 3): NotRead[] {
  const [first] = head
  const cores = new Set(head.filter(({ cell }) => !cell).map(({ core }) => asForm(withoutUnit(core))))
  const gone = labels.filter((label) => !cores.has(withoutUnit(coreOf(label))))
  if (!first || head.some(({ inTable }) => !inTable) || gone.length === labels.length || gone.length === 0) return []
  // A label that is there in other words is a wrong label, not a lost one.
  const known = new Set(labels.map((label) => withoutUnit(coreOf(label))))
  const strange = head.filter(({ cell, core }) => !cell && !known.has(withoutUnit(core)))
  const words = strange.map(({ folded }) => folded).join('')
  return gone
    .filter((label) => !words.includes(coreOf(label).slice(0, 3)))
    .map((label) => ({ table, what: label, why: 'column-missing', at: first.at }))
}

/** A wrong word for 总计 is a wrong label, not a lost one. */
const asForm = (core: string): string => (wordsForTotal.has(core) ? '总计' : core)
