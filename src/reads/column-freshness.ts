import { sql } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { CivilDate } from '../kernel/civil-date.ts'
import { type ColumnFreshness, columnFreshness } from '../publication/column-freshness.ts'
import { type ColumnCode, columns } from '../publication/columns.table.ts'
import type { Schema } from '../store/schema.ts'

const order = { late: 0, empty: 1, fresh: 2, none: 3 } as const satisfies Readonly<
  Record<ColumnFreshness['state'], number>
>

/** Every column of the catalogue with its duty of being kept up: what is late first, the latest of all at the top. */
export async function columnsByFreshness(
  db: ReadonlyKysely<Schema>,
  organId: string,
  today: CivilDate,
): Promise<readonly ColumnFreshness[]> {
  const rows = await db
    .selectFrom('public_document')
    .select(['column_code', sql<CivilDate>`(max(changed_at) at time zone 'Asia/Shanghai')::date`.as('last_on')])
    .where('organ_id', '=', organId)
    .where('listed', '=', true)
    .groupBy('column_code')
    .execute()
  const last = new Map(rows.map(({ column_code, last_on }) => [column_code, last_on]))
  return (Object.keys(columns) as ColumnCode[])
    .map((column) => columnFreshness(column, last.get(column), today))
    .toSorted((one, other) => order[one.state] - order[other.state] || other.daysLate - one.daysLate)
}
