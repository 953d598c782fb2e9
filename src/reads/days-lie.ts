import { type RawBuilder, sql } from 'kysely'
import type { DaysWhen, When } from '../annual-report/figure-cases-measures.table.ts'
import type { CountedPeriod } from '../annual-report/year-counts.ts'

/** The conditions of a measure as SQL; the pure reading of the same table is `figure-cases-fit.ts`. */
export function daysLie<Day extends string>(
  asked: DaysWhen<Day>,
  columns: Readonly<Record<Day, string>>,
  period: CountedPeriod,
): RawBuilder<boolean> {
  const conditions = (Object.entries(asked) as [Day, When][]).map(([day, when]) =>
    lies[when](sql.ref(columns[day]), period),
  )
  return sql.join(conditions, sql` and `)
}

// prettier-ignore
const lies = {
  before:       (day, { from }) => sql`${day} < ${from}`,
  within:       (day, { from, to }) => sql`${day} between ${from} and ${to}`,
  'by-end':     (day, { to }) => sql`${day} <= ${to}`,
  'not-before': (day, { from }) => sql`(${day} is null or ${day} >= ${from})`,
  'not-by-end': (day, { to }) => sql`(${day} is null or ${day} > ${to})`,
} as const satisfies Readonly<Record<When, (day: RawBuilder<unknown>, period: CountedPeriod) => RawBuilder<unknown>>>
