import type { Edition } from './edition.ts'
import { ledgerShare } from './figure-cases-fit.ts'
import { type ProactiveCell, proactiveTable } from './figure-cases-proactive.table.ts'
import type { FigureKey } from './figures.ts'
import type { PrintedFigure } from './manuscript.ts'
import type { CountedPeriod, LedgerFact, YearCounts } from './year-counts.ts'

/**
 * Every cell of table 2 from the office's ledgers. Money is summed in fen: fees print in 万元 with up to six decimals,
 * procurement in 元 with its unit, as the form's header has none; no procurement is 0.
 */
export function proactiveCells(
  facts: Iterable<LedgerFact>,
  period: CountedPeriod,
  edition: Edition,
): YearCounts['proactive'] {
  const cells: [FigureKey, ProactiveCell][] = Object.entries(proactiveTable[edition.id])
  const sums = new Map<FigureKey, number>(cells.map(([key]) => [key, 0]))
  for (const fact of facts)
    for (const [key, cell] of cells)
      if (cell.kind === fact.kind)
        sums.set(key, (sums.get(key) ?? 0) + ledgerShare({ of: 'ledger', ...cell }, fact, period))
  return Object.fromEntries(cells.map(([key, cell]) => [key, printed(cell, sums.get(key) ?? 0)]))
}

/** All that table 2 and what is said of it need from the ledgers: its cells, and the documents that lapsed. */
export const proactiveCounts = (
  facts: readonly LedgerFact[],
  period: CountedPeriod,
  edition: Edition,
): Pick<YearCounts, 'proactive' | 'lapsed'> => ({
  proactive: proactiveCells(facts, period, edition),
  lapsed: { regulation: lapsed('regulation', facts, period), normative: lapsed('normative', facts, period) },
})

const lapsed = (kind: LedgerFact['kind'], facts: readonly LedgerFact[], { from, to }: CountedPeriod): number =>
  facts
    .filter(({ endedOn, ...fact }) => fact.kind === kind && endedOn && endedOn >= from && endedOn <= to)
    .reduce((sum, { ending, count }) => sum + (ending === 'repealed' ? 0 : count), 0)

/** A sum as the form prints it. */
export const printed = ({ prints }: ProactiveCell, sum: number): PrintedFigure => (prints ? print[prints](sum) : sum)

// prettier-ignore
const print = {
  'ten-thousand-yuan': (fen) => fen / 1_000_000,
  yuan:                (fen) => (fen === 0 ? 0 : `${fen / 100}元`),
} as const satisfies Readonly<Record<NonNullable<ProactiveCell['prints']>, (fen: number) => PrintedFigure>>
