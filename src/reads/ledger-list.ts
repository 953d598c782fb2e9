import { type AliasedRawBuilder, type Expression, type ExpressionBuilder, sql, type SqlBool } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { Schema } from '../store/schema.ts'
import { patternOf } from './pattern-of.ts'

/** What is asked of a list of entries; everything that is given must hold. */
export interface LedgerListAsked {
  readonly kind?: string
  readonly stage?: EntryRow['stage']
  readonly from?: CivilDate
  readonly to?: CivilDate
  /** Words that stand in the title or in the number. */
  readonly text?: string
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
  const rows = await db
    .selectFrom(entriesOf(organId))
    .selectAll()
    .where((of) => of.and(conditions(asked).map((holds) => holds(of))))
    .orderBy('on_day')
    .orderBy('entry_id')
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

function conditions({ kind, stage, from, to, text, after }: LedgerListAsked): readonly EntryCondition[] {
  const given: (EntryCondition | undefined)[] = [
    kind === undefined ? undefined : (of) => of('kind', '=', kind),
    stage && ((of) => of('stage', '=', stage)),
    from && ((of) => of('on_day', '>=', from)),
    to && ((of) => of('on_day', '<=', to)),
    text === undefined ? undefined : holdsText(text),
    after && comesAfter(after),
  ]
  return given.filter((condition) => condition !== undefined)
}

const comesAfter =
  ({ on, entryId }: EntryPlace): EntryCondition =>
  (of) =>
    of.or([of('on_day', '>', on), of.and([of('on_day', '=', on), of('entry_id', '>', entryId)])])

const holdsText =
  (text: string): EntryCondition =>
  (of) =>
    of.or([of('title', 'ilike', patternOf(text)), of('number', 'ilike', patternOf(text))])
