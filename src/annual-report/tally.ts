import { disputeResults } from '../statute/dispute-results.table.ts'
import { type Outcome, outcomes } from '../statute/outcomes.table.ts'
import type { Edition } from './edition.ts'
import { cellsOf, type FigureKey } from './figures.ts'
import type { PrintedFigures } from './manuscript.ts'
import type { DisputeCount, RequestCount, YearCounts } from './year-counts.ts'

/**
 * The cells of tables 2–4 from what a year came to, every one with its number, none with 0. Totals are computed, and
 * the official relation (第一项加第二项之和，等于第三项加第四项之和) holds by what is counted. A cell of table 2 that
 * nobody counted is blank, not zero.
 */
export function tally(counts: YearCounts, edition: Edition): PrintedFigures {
  const sums = new Map<FigureKey, number>()
  const add = (key: FigureKey, count: number): void => {
    sums.set(key, (sums.get(key) ?? 0) + count)
  }
  for (const count of counts.requests)
    for (const row of rowsOf(count, edition))
      for (const column of [count.applicant, 'total']) add(`t3.${row}.${column}`, count.count)
  for (const count of counts.disputes)
    for (const column of [columnOf(count), 'total']) add(`t4.${count.path}.${column}`, count.count)
  return Object.fromEntries(
    cellsOf(edition).map(({ key, table }) => [key, table === 2 ? (counts.proactive[key] ?? '') : (sums.get(key) ?? 0)]),
  )
}

/** The row of its measure; what is done also stands in the row of its outcome. */
function rowsOf({ measure, outcome }: RequestCount, { id }: Edition): readonly string[] {
  if (measure !== 'done') return [measure]
  if (!outcome) throw new Error('Requests counted as done without an outcome')
  const { reportRow }: Outcome = outcomes[outcome]
  return [reportRow[id], 'done']
}

const columnOf = ({ result }: DisputeCount): string => (result ? disputeResults[result].column : 'pending')
