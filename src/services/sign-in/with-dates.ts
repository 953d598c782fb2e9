import type { Kysely, KyselyPlugin, UnknownRow } from 'kysely'
import type { Schema } from '../../store/schema.ts'

/**
 * The database as the library of sign-in takes it: moments are dates there, and text everywhere else in the house. Text would
 * compare with a date as neither before nor after, and no session would ever end.
 */
export const withDates = (db: Kysely<Schema>): Kysely<Schema> => db.withPlugin(dates)

const dates: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  transformResult: ({ result }) => Promise.resolve({ ...result, rows: result.rows.map(rowWithDates) }),
}

const rowWithDates = (row: UnknownRow): UnknownRow =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'string' && isMoment(name) ? new Date(value) : value,
    ]),
  )

const isMoment = (column: string): boolean => column.endsWith('_at') || column.endsWith('_until')
