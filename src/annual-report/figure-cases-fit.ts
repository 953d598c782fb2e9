import type { CivilDate } from '../kernel/civil-date.ts'
import type { FigureCases } from './figure-cases.ts'
import {
  type DaysWhen,
  disputeMeasures,
  ledgerMeasures,
  type LedgerMeasure,
  type LedgerMeasureRow,
  requestMeasures,
  type When,
} from './figure-cases-measures.table.ts'
import type { CountedPeriod, DisputeFact, LedgerFact, RequestFact } from './year-counts.ts'

/** Whether a day, or its absence, lies so against a period. */
export const liesIn = (day: CivilDate | undefined, when: When, period: CountedPeriod): boolean =>
  lies[when](day, period)

// prettier-ignore
const lies = {
  before:       (day, { from }) => day !== undefined && day < from,
  within:       (day, { from, to }) => day !== undefined && day >= from && day <= to,
  'by-end':     (day, { to }) => day !== undefined && day <= to,
  'not-before': (day, { from }) => day === undefined || day >= from,
  'not-by-end': (day, { to }) => day === undefined || day > to,
} as const satisfies Readonly<Record<When, (day: CivilDate | undefined, period: CountedPeriod) => boolean>>

/** Whether all days of a fact lie as asked. */
const daysLie = <Day extends string>(
  fact: { readonly [day in NoInfer<Day>]?: CivilDate },
  asked: DaysWhen<Day>,
  period: CountedPeriod,
): boolean => (Object.entries(asked) as [Day, When][]).every(([day, when]) => liesIn(fact[day], when, period))

/** Whether a request is one of those behind a figure. */
export const requestFits = (
  { measure, applicants, outcomes }: Extract<FigureCases, { of: 'requests' }>,
  fact: RequestFact,
  period: CountedPeriod,
): boolean =>
  applicants.includes(fact.applicant) &&
  (!outcomes || (fact.outcome !== undefined && outcomes.includes(fact.outcome))) &&
  daysLie(fact, requestMeasures[measure], period)

/** Whether a dispute is one of those behind a figure. */
export const disputeFits = (
  { measure, path, results }: Extract<FigureCases, { of: 'disputes' }>,
  fact: DisputeFact,
  period: CountedPeriod,
): boolean =>
  path === fact.path &&
  (!results || (fact.result !== undefined && results.includes(fact.result))) &&
  daysLie(fact, disputeMeasures[measure], period)

/** What an entry of the ledgers adds to a figure, in pieces or fen; 0 when it does not stand behind it. */
export function ledgerShare(
  { kind, adds, takes = [], sums }: Extract<FigureCases, { of: 'ledger' }>,
  fact: LedgerFact,
  period: CountedPeriod,
): number {
  if (kind !== fact.kind) return 0
  const weight = sums === 'fen' ? (fact.fen ?? 0) : fact.count
  return weight * (fitting(adds, fact, period) - fitting(takes, fact, period))
}

const fitting = (measures: readonly LedgerMeasure[], fact: LedgerFact, period: CountedPeriod): number =>
  measures.filter((measure) => {
    const { ending, ...days }: LedgerMeasureRow = ledgerMeasures[measure]
    return (!ending || fact.ending === ending) && daysLie(fact, days, period)
  }).length
