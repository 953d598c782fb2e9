import { type AliasedRawBuilder, type Expression, type ExpressionBuilder, sql, type SqlBool } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { FigureCases } from '../annual-report/figure-cases.ts'
import { ledgerMeasures, type LedgerMeasureRow } from '../annual-report/figure-cases-measures.table.ts'
import type { CountedPeriod } from '../annual-report/year-counts.ts'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { Schema } from '../store/schema.ts'
import { daysLie } from './days-lie.ts'
import { patternOf } from './pattern-of.ts'

/** What is asked of a list of entries; everything that is given must hold. */
export interface LedgerListAsked {
  readonly kind?: string
  readonly stage?: EntryRow['stage']
  readonly from?: CivilDate
  readonly to?: CivilDate
  /** Words that stand in the title or in the number. */
  readonly text?: string
  /** Only what stands behind a figure of table 2 in a period. */
  readonly behind?: { readonly figure: Extract<FigureCases, { of: 'ledger' }>; readonly period: CountedPeriod }
  /** The latest day first. */
  readonly newest?: boolean
  /** The entry after which the page begins. */
  readonly after?: EntryPlace
  readonly limit: number
}

/** The place of an entry in the list: by day, entries of one day by id. */
export interface EntryPlace {
  readonly on: CivilDate
  readonly entryId: string
}

/** An entry as lists show it; the title of a dispute stands in its history alone. */
export interface EntryRow {
  readonly entry_id: string
  readonly kind: string
  readonly on_day: CivilDate
  readonly until_day: CivilDate | null
  readonly ending: string | null
  readonly result: string | null
  readonly public_on: CivilDate | null
  readonly count: number
  readonly fen: number | null
  readonly title: string
  readonly number: string | null
  readonly path: string | null
  readonly counted: boolean
  readonly stage: 'standing' | 'ended' | 'struck'
  readonly version: number
}

/** One page of the entries of an organ by their day: the ledgers of table 2, and the disputes that come from no request. */
export async function ledgerList(db: ReadonlyKysely<Schema>, organId: string, asked: LedgerListAsked) {
  const order = asked.newest ? 'desc' : 'asc'
  const rows = await db
    .selectFrom(entriesOf(organId))
    .selectAll()
    .where((of) => of.and(conditions(asked).map((holds) => holds(of))))
    .orderBy('on_day', order)
    .orderBy('entry_id', order)
    .limit(asked.limit + 1)
    .execute()
  const page = rows.slice(0, asked.limit)
  const last = rows.length > page.length ? page.at(-1) : undefined
  return { rows: page, ...(last && { next: { on: last.on_day, entryId: last.entry_id } }) }
}

const entriesOf = (organId: string): AliasedRawBuilder<EntryRow, 'entry'> =>
  sql<EntryRow>`(
    select entry_id, kind, on_day, until_day, ending, null as result, public_on, count, fen, title, number,
      null as path, counted, version,
      case when struck then 'struck' when until_day is null then 'standing' else 'ended' end as stage
    from ledger_register where organ_id = ${organId}
    union all
    select dispute_id, 'dispute-elsewhere', filed_on, decided_on, null, result, null, 1, null, '', null,
      path, not voided, version,
      case when voided then 'struck' when decided_on is null then 'standing' else 'ended' end
    from dispute_register where organ_id = ${organId} and case_id is null
  )`.as('entry')

type EntryCondition = (of: ExpressionBuilder<{ entry: EntryRow }, 'entry'>) => Expression<SqlBool>

function conditions({
  kind,
  stage,
  from,
  to,
  text,
  behind,
  newest,
  after,
}: LedgerListAsked): readonly EntryCondition[] {
  const given: (EntryCondition | undefined)[] = [
    kind === undefined ? undefined : (of) => of('kind', '=', kind),
    stage && ((of) => of('stage', '=', stage)),
    from && ((of) => of('on_day', '>=', from)),
    to && ((of) => of('on_day', '<=', to)),
    text === undefined ? undefined : holdsText(text),
    behind && standsBehind(behind),
    after && comesAfter(after, newest ? '<' : '>'),
  ]
  return given.filter((condition) => condition !== undefined)
}

const comesAfter =
  ({ on, entryId }: EntryPlace, beyond: '<' | '>'): EntryCondition =>
  (of) =>
    of.or([of('on_day', beyond, on), of.and([of('on_day', '=', on), of('entry_id', beyond, entryId)])])

const days = { on: 'on_day', publicOn: 'public_on', endedOn: 'until_day' } as const

const standsBehind =
  ({ figure: { kind, adds, takes = [] }, period }: NonNullable<LedgerListAsked['behind']>): EntryCondition =>
  (of) =>
    of.and([
      of('kind', '=', kind),
      of('counted', '=', true),
      of.or(
        [...adds, ...takes].map((measure) => {
          const { ending, ...asked }: LedgerMeasureRow = ledgerMeasures[measure]
          const lie = daysLie(asked, days, period)
          return ending === undefined ? lie : of.and([lie, of('ending', '=', ending)])
        }),
      ),
    ])

const holdsText =
  (text: string): EntryCondition =>
  (of) =>
    of.or([of('title', 'ilike', patternOf(text)), of('number', 'ilike', patternOf(text))])
