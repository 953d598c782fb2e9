import { sql } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import { yearPeriod } from '../annual-report/count-year.ts'
import { editionForYear } from '../annual-report/editions.ts'
import { proactiveCounts } from '../annual-report/tally-proactive.ts'
import type { Schema } from '../store/schema.ts'
import { ledgerFact, ledgerRows } from './ledger-facts.ts'

/** What a kind of entry came to in a year: those of a day in it, struck out ones aside. */
export interface KindInYear {
  readonly kind: string
  readonly entries: number
  readonly count: number
  readonly fen: number
}

/** The ledgers of an organ in a year: table 2 as it stands now, what was entered of each kind, the years that hold entries. */
export async function ledgerYear(db: ReadonlyKysely<Schema>, organId: string, year: number) {
  const edition = editionForYear(year)
  if (!edition) return undefined
  const period = yearPeriod(year)
  const [rows, kinds, years] = await Promise.all([
    ledgerRows(db, organId),
    kindsIn(db, organId, period),
    yearsOf(db, organId),
  ])
  const { proactive, lapsed } = proactiveCounts(rows.map(ledgerFact), period, edition)
  return { year, edition: edition.id, figures: proactive, lapsed, kinds, years }
}

async function kindsIn(
  db: ReadonlyKysely<Schema>,
  organId: string,
  { from, to }: ReturnType<typeof yearPeriod>,
): Promise<readonly KindInYear[]> {
  const entries = await db
    .selectFrom('ledger_register')
    .select(({ fn }) => [
      'kind',
      fn.countAll<number>().as('entries'),
      sql<number>`sum(count)::float8`.as('count'),
      sql<number>`coalesce(sum(fen), 0)::float8`.as('fen'),
    ])
    .where('organ_id', '=', organId)
    .where('struck', '=', false)
    .where('on_day', '>=', from)
    .where('on_day', '<=', to)
    .groupBy('kind')
    .execute()
  const { disputes } = await db
    .selectFrom('dispute_register')
    .select(({ fn }) => fn.countAll<number>().as('disputes'))
    .where('organ_id', '=', organId)
    .where('case_id', 'is', null)
    .where('voided', '=', false)
    .where('filed_on', '>=', from)
    .where('filed_on', '<=', to)
    .executeTakeFirstOrThrow()
  return [
    ...entries,
    ...(disputes > 0 ? [{ kind: 'dispute-elsewhere', entries: disputes, count: disputes, fen: 0 }] : []),
  ]
}

async function yearsOf(db: ReadonlyKysely<Schema>, organId: string): Promise<readonly number[]> {
  const days = await db
    .selectFrom('ledger_register')
    .select(sql<number>`distinct substr(on_day::text, 1, 4)::int`.as('year'))
    .where('organ_id', '=', organId)
    .execute()
  return days.map(({ year }) => year).toSorted((one, other) => other - one)
}
