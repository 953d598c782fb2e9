import { coreOf } from './fold.ts'
import { readTable3 } from './read-table-3.ts'
import { unreadable, type TableReading } from './table-reading.ts'
import type { Token } from './token.ts'

const firstRow = coreOf('一、本年新收政府信息公开申请数量')
const lastRow = coreOf('四、结转下年度继续办理')

/**
 * Reads table 3. Where a report has two whole tables (one of the year before beside its own) that differ, nothing in
 * them says which is meant: their cells are unreadable. The same table twice is read once.
 */
export function readOnlyTable3(tokens: readonly Token[]): TableReading {
  const at = secondTable(tokens)
  if (at === undefined) return readTable3(tokens)
  const [one, two] = [readTable3(tokens.slice(0, at)), readTable3(tokens.slice(at))]
  const other = new Map(two.figures)
  const differ = one.figures.some(([key, { value }]) => other.get(key)?.value !== value)
  if (!differ) return one
  const place = tokens[0]?.at ?? {}
  return {
    ...one,
    figures: one.figures.map(([key, figure]) => [key, unreadable(figure.at ?? place)]),
    rowFaults: [],
    notRead: [{ table: 3, what: '', why: 'not-assignable', at: tokens[at]?.at ?? place }, ...one.notRead],
  }
}

/** Where a second table begins: its first row after the last row of the one before, each in a table of its own. */
function secondTable(tokens: readonly Token[]): number | undefined {
  const end = tokens.findIndex((token) => isLabel(token, lastRow))
  const next = tokens.findIndex((token, at) => at > end && isLabel(token, firstRow))
  if (end < 0 || next < 0 || tokens.findIndex((token) => isLabel(token, firstRow)) > end) return undefined
  const block = tokens[next]?.block
  if (block === tokens[end]?.block) return undefined
  return tokens.findIndex((token, at) => at > end && token.block === block)
}

const isLabel = ({ cell, inTable, core }: Token, label: string): boolean => !cell && inTable && core === label
