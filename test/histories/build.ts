import { countYear, yearPeriod } from '../../src/annual-report/count-year.ts'
import type { Edition } from '../../src/annual-report/edition.ts'
import { editionForYear, editions } from '../../src/annual-report/editions.ts'
import type { FigureKey } from '../../src/annual-report/figures.ts'
import type { Manuscript } from '../../src/annual-report/manuscript.ts'
import { type BuildOptions, reportFromCounts } from '../../src/annual-report/report-from-counts.ts'
import { proactiveCounts } from '../../src/annual-report/tally-proactive.ts'
import { tally } from '../../src/annual-report/tally.ts'
import type { CountedPeriod, YearCounts } from '../../src/annual-report/year-counts.ts'
import { civilDate } from '../../src/kernel/civil-date.ts'
import type { History } from '../support/random-facts.ts'

export function formOf(year: number): Edition {
  const edition = editionForYear(year)
  if (!edition) throw new Error(`No form for ${year}`)
  return edition
}

export const counted = (facts: History, period: CountedPeriod, edition: Edition): YearCounts => ({
  ...countYear(facts, period),
  ...proactiveCounts(facts.ledger, period, edition),
})

export type Cells = Readonly<Record<FigureKey, number | string>>

export const tallied = (facts: History, year: number, edition: Edition = formOf(year)): Cells =>
  tally(counted(facts, yearPeriod(year), edition), edition)

/** The report of a year, signed in time. */
export function built(facts: History, year: number, more: Partial<BuildOptions> = {}): Manuscript {
  const edition = formOf(year)
  return reportFromCounts(counted(facts, yearPeriod(year), editions[edition.id]), {
    organ: '云溪县商务局',
    year,
    edition: edition.id,
    signedOn: civilDate(`${year + 1}-01-15`),
    ...more,
  })
}

/** A cell as a whole number: money in fen. */
export const whole = (cells: Cells, key: FigureKey): number => {
  const cell = cells[key] ?? ''
  if (key === 't2.fee.amount') return Math.round(Number(cell) * 1_000_000)
  return typeof cell === 'string' ? Math.round(Number.parseFloat(cell) * 100) : scaled(key, cell)
}

const scaled = (key: FigureKey, cell: number): number => (key === 't2.procurement.amount' ? cell * 100 : cell)
