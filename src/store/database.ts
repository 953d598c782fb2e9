import { Kysely, PostgresDialect } from 'kysely'
import type { Pool } from 'pg'
import { yes, type Result } from '../kernel/result.ts'
import { stayWith } from './embedded/stay.ts'
import { createPool } from './pool.ts'
import type { Schema } from './schema.ts'
import { refuseStore, type StoreRefusal } from './store-refusals.table.ts'

export interface Database {
  readonly db: Kysely<Schema>
  readonly pool: Pool
  readonly url: string
  /** Gives the connections back; the last program to leave an embedded server stops it, unless it was told to run on. */
  readonly close: () => Promise<void>
}

export interface DatabaseChoice {
  /** A PostgreSQL kept by somebody else; without it, the embedded one of `folder` is used. */
  readonly url?: string | undefined
  readonly folder: string
  /** Connections at most. */
  readonly connections?: number
}

/** The oldest PostgreSQL whose features the schema uses. */
const oldestVersion = 15

/** Opens the database of the house. Refuses with a code and facts; a server that is there but misbehaves is a defect. */
export const openDatabase = (choice: DatabaseChoice): Promise<Result<Database, StoreRefusal>> =>
  choice.url === undefined ? openEmbedded(choice) : openAt(choice.url, choice.connections)

async function openAt(url: string, connections?: number): Promise<Result<Database, StoreRefusal>> {
  const pool = createPool(url, connections)
  try {
    const { rows } = await pool.query<{ version: string }>(`select current_setting('server_version_num') as version`)
    const major = Math.floor(Number(rows[0]?.version) / 10_000)
    if (major >= oldestVersion) return yes(database(url, pool, () => Promise.resolve()))
    await pool.end()
    return refuseStore('server-too-old', { found: major, oldest: oldestVersion })
  } catch (error) {
    await pool.end()
    return refuseStore('cannot-connect', { url: withoutPassword(url), why: reasonOf(error) })
  }
}

async function openEmbedded({ folder, connections }: DatabaseChoice): Promise<Result<Database, StoreRefusal>> {
  const stay = await stayWith(folder)
  return stay.ok ? yes(databaseAt(stay.value.url, connections, stay.value.leave)) : stay
}

/** The house in a database known to serve: the handles on a pool of its own, and what is to be done after closing it. */
export function databaseAt(url: string, connections: number | undefined, leave: () => Promise<void>): Database {
  return database(url, createPool(url, connections), leave)
}

function database(url: string, pool: Pool, leave: () => Promise<void>): Database {
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) })
  let closing: Promise<void> | undefined
  const close = async (): Promise<void> => {
    await pool.end()
    await leave()
  }
  return { db, pool, url, close: () => (closing ??= close()) }
}

/** An address as it may be shown. */
export function withoutPassword(url: string): string {
  return url.replace(/(\/\/[^:/@]*):[^@]*@/, '$1@')
}

/** Node gathers the failures of several addresses of one name. */
const reasonOf = (error: unknown): string =>
  error instanceof AggregateError
    ? error.errors.map((one) => (one as Error).message).join('; ')
    : (error as Error).message
