import * as fc from 'fast-check'
import type { DisputeFact, FeeFact, LedgerFact, RequestFact } from '../../src/annual-report/year-counts.ts'
import { type CivilDate, civilDate, dayNumber, fromDayNumber } from '../../src/kernel/civil-date.ts'
import { applicantKinds } from '../../src/statute/applicant-kinds.table.ts'
import { disputeResults } from '../../src/statute/dispute-results.table.ts'
import { ledgerKinds, type LedgerKind } from '../../src/statute/ledger-kinds.table.ts'
import { outcomes } from '../../src/statute/outcomes.table.ts'

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] => Object.keys(table) as Key[]

const [first, last] = [dayNumber(civilDate('2018-01-01')), dayNumber(civilDate('2027-12-31'))]

/** New Year's Eve and New Year's Day more often than chance would: there the mistakes are. */
const day = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: first, max: last }).map(fromDayNumber) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 2018, max: 2027 }), fc.constantFrom('01-01', '12-31'))
      .map(([year, rest]) => civilDate(`${year}-${rest}`)),
  },
)

/** A day, and either none after it or one up to three years later. */
const spell = fc
  .tuple(
    day,
    fc.option(fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 1100 })), { nil: undefined }),
  )
  .map(([from, days]): readonly [CivilDate, CivilDate | undefined] => [
    from,
    days === undefined ? undefined : fromDayNumber(dayNumber(from) + days),
  ])

export const requestFact: fc.Arbitrary<RequestFact> = fc
  .tuple(fc.constantFrom(...keysOf(applicantKinds)), spell, fc.constantFrom(...keysOf(outcomes)))
  .map(([applicant, [receivedOn, doneOn], outcome]) => ({
    applicant,
    receivedOn,
    ...(doneOn !== undefined && { doneOn, outcome }),
  }))

const paths = { reconsideration: 'reconsideration', 'direct-suit': 'suit', 'suit-after': 'suit' } as const

export const disputeFact: fc.Arbitrary<DisputeFact> = fc
  .constantFrom(...keysOf(paths))
  .chain((path) =>
    fc.tuple(
      fc.constant(path),
      spell,
      fc.constantFrom(...keysOf(disputeResults).filter((code) => disputeResults[code].kind === paths[path])),
    ),
  )
  .map(([path, [filedOn, endedOn], result]) => ({ path, filedOn, ...(endedOn !== undefined && { endedOn, result }) }))

export const feeFact: fc.Arbitrary<FeeFact> = fc
  .tuple(
    spell,
    fc.integer({ min: 1, max: 700 }).map((tens) => tens * 10),
  )
  .map(([[noticedOn, paidOn], yuan]) => ({ noticedOn, yuan, ...(paidOn !== undefined && { paidOn, paidYuan: yuan }) }))

const fen = fc.integer({ min: 0, max: 5_000_000_000 })
const bulk = fc.integer({ min: 1, max: 400 })

const shapes = {
  document: (kind, on, endedOn) =>
    fc
      .tuple(fc.constantFrom('repealed', 'lapsed'), fc.option(fc.integer({ min: 0, max: 400 })))
      .map(([ending, after]) => ({
        kind,
        on,
        count: 1,
        ...(after !== null && { publicOn: fromDayNumber(dayNumber(on) + after) }),
        ...(endedOn !== undefined && { endedOn, ending }),
      })),
  item: (kind, on, endedOn) => bulk.map((count) => ({ kind, on, count, ...(endedOn !== undefined && { endedOn }) })),
  decision: (kind, on) => bulk.map((count) => ({ kind, on, count })),
  money: (kind, on) => fen.map((amount) => ({ kind, on, count: 1, fen: amount })),
  procurement: (kind, on) => fc.tuple(bulk, fen).map(([count, amount]) => ({ kind, on, count, fen: amount })),
} as const satisfies Record<
  (typeof ledgerKinds)[LedgerKind]['shape'],
  (kind: LedgerKind, on: CivilDate, endedOn: CivilDate | undefined) => fc.Arbitrary<LedgerFact>
>

export const ledgerFactOf = (kinds: readonly LedgerKind[]): fc.Arbitrary<LedgerFact> =>
  fc
    .tuple(fc.constantFrom(...kinds), spell)
    .chain(([kind, [on, endedOn]]) => shapes[ledgerKinds[kind].shape](kind, on, endedOn))

export const ledgerFact = ledgerFactOf(keysOf(ledgerKinds))

/** All that happened to an office in ten years, as its report counts it. */
export interface History {
  readonly requests: readonly RequestFact[]
  readonly disputes: readonly DisputeFact[]
  readonly fees: readonly FeeFact[]
  readonly ledger: readonly LedgerFact[]
}

export const history = (most = 60, kinds: readonly LedgerKind[] = keysOf(ledgerKinds)): fc.Arbitrary<History> =>
  fc.record({
    requests: fc.array(requestFact, { maxLength: most }),
    disputes: fc.array(disputeFact, { maxLength: Math.ceil(most / 4) }),
    fees: fc.array(feeFact, { maxLength: Math.ceil(most / 10) }),
    ledger: fc.array(ledgerFactOf(kinds), { maxLength: Math.ceil(most / 2) }),
  })

export const years = [2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026] as const
