import type { RequestMeasure } from './year-counts.ts'

/** Where a day lies against a period. A day that has not come is neither before, nor within, nor by its end. */
export type When = 'before' | 'within' | 'by-end' | 'not-before' | 'not-by-end'

/** Conditions on the days of a fact; all must hold. */
export type DaysWhen<Day extends string> = Readonly<Partial<Record<Day, When>>>

/** A request enters once, leaves once or is carried: `new + carry-in = done + carry-out` follows, whatever the facts. */
// prettier-ignore
export const requestMeasures = {
  new:         { receivedOn: 'within' },
  'carry-in':  { receivedOn: 'before', doneOn: 'not-before' },
  done:        { receivedOn: 'by-end', doneOn: 'within' },
  'carry-out': { receivedOn: 'by-end', doneOn: 'not-by-end' },
} as const satisfies Readonly<Record<RequestMeasure, DaysWhen<'receivedOn' | 'doneOn'>>>

/** A dispute is counted while it lasts; in the form every one that is counted ended or is pending. */
export type DisputeMeasure = 'ended' | 'pending' | 'all'

// prettier-ignore
export const disputeMeasures = {
  ended:   { filedOn: 'by-end', endedOn: 'within' },
  pending: { filedOn: 'by-end', endedOn: 'not-by-end' },
  all:     { filedOn: 'by-end', endedOn: 'not-before' },
} as const satisfies Readonly<Record<DisputeMeasure, DaysWhen<'filedOn' | 'endedOn'>>>

/** Which entries of a ledger are meant, by their days; with `ending`, only those that ended so. */
export interface LedgerMeasureRow extends DaysWhen<'on' | 'publicOn' | 'endedOn'> {
  readonly ending?: 'repealed'
}

// prettier-ignore
export const ledgerMeasures = {
  entered:    { on: 'within' },
  published:  { publicOn: 'within' },
  public:     { publicOn: 'by-end' },
  repealed:   { endedOn: 'within', ending: 'repealed' },
  'in-force': { on: 'by-end', endedOn: 'not-by-end' },
  standing:   { on: 'before', endedOn: 'not-before' },
  ended:      { endedOn: 'within' },
} as const satisfies Readonly<Record<string, LedgerMeasureRow>>

export type LedgerMeasure = keyof typeof ledgerMeasures
