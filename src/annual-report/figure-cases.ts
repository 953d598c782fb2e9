import { applicantKinds, type ApplicantKind } from '../statute/applicant-kinds.table.ts'
import { disputeResults, type DisputeResultCode } from '../statute/dispute-results.table.ts'
import { type Outcome, type OutcomeCode, outcomes } from '../statute/outcomes.table.ts'
import type { Edition } from './edition.ts'
import { type DisputeMeasure, requestMeasures } from './figure-cases-measures.table.ts'
import { type ProactiveCell, proactiveTable } from './figure-cases-proactive.table.ts'
import { cellsOf, type FigureKey } from './figures.ts'
import type { DisputeFact, RequestMeasure } from './year-counts.ts'

/**
 * Which facts stand behind a figure, as data: a query and pure code read the same. What a measure asks of the days
 * stands in `figure-cases-measures.table.ts`.
 */
export type FigureCases =
  | {
      readonly of: 'requests'
      readonly measure: RequestMeasure
      readonly applicants: readonly ApplicantKind[]
      /** Any outcome when left out. */
      readonly outcomes?: readonly OutcomeCode[]
    }
  | {
      readonly of: 'disputes'
      readonly measure: DisputeMeasure
      readonly path: DisputeFact['path']
      /** Any result, or none yet, when left out. */
      readonly results?: readonly DisputeResultCode[]
    }
  | ({ readonly of: 'ledger' } & ProactiveCell)

const casesByEdition = new WeakMap<Edition, ReadonlyMap<FigureKey, FigureCases>>()

/** The facts behind each figure of an edition's form, in the order of the form. */
export function allFigureCases(edition: Edition): ReadonlyMap<FigureKey, FigureCases> {
  const known = casesByEdition.get(edition)
  if (known) return known
  const cases = new Map<FigureKey, FigureCases>()
  for (const { key, table, row, column } of cellsOf(edition)) cases.set(key, casesOf[table](edition, row, column, key))
  casesByEdition.set(edition, cases)
  return cases
}

/** The facts behind a figure of an edition's form; undefined for a key the form does not have. */
export const figureCases = (key: FigureKey, edition: Edition): FigureCases | undefined =>
  allFigureCases(edition).get(key)

const casesOf = {
  2: (edition, _row, _column, key) => {
    const cells: Readonly<Record<string, ProactiveCell>> = proactiveTable[edition.id]
    return { of: 'ledger', ...described(cells[key], key) }
  },
  3: (edition, row, column) => ({
    of: 'requests',
    ...rowCases(edition, row),
    applicants: keysOf(applicantKinds).filter((kind) => column === 'total' || column === kind),
  }),
  4: ({ table4 }, row, column) => {
    const { key: path } = described(
      table4.groups.find(({ key }) => key === row),
      row,
    )
    return { of: 'disputes', path, ...columnCases(column) }
  },
} as const satisfies Readonly<
  Record<2 | 3 | 4, (edition: Edition, row: string, column: string, key: FigureKey) => FigureCases>
>

function described<Thing>(thing: Thing | undefined, key: string): Thing {
  if (thing === undefined) throw new Error(`Nothing describes ${key}`)
  return thing
}

/** The rows that are no outcome are called after what they count. */
const isMeasure = (row: string): row is RequestMeasure => Object.hasOwn(requestMeasures, row)

function rowCases({ id }: Edition, row: string): { measure: RequestMeasure; outcomes?: readonly OutcomeCode[] } {
  if (isMeasure(row)) return { measure: row }
  const rows: Readonly<Record<OutcomeCode, Outcome>> = outcomes
  return { measure: 'done', outcomes: keysOf(outcomes).filter((code) => rows[code].reportRow[id] === row) }
}

function columnCases(column: string): { measure: DisputeMeasure; results?: readonly DisputeResultCode[] } {
  if (column === 'total') return { measure: 'all' }
  if (column === 'pending') return { measure: 'pending' }
  return { measure: 'ended', results: keysOf(disputeResults).filter((code) => disputeResults[code].column === column) }
}

const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): Key[] => Object.keys(table) as Key[]
