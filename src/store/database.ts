import { Kysely } from 'kysely'
import type { Pool } from 'pg'
import { yes, type Result } from '../kernel/result.ts'
import { stayWith } from './embedded/stay.ts'
import { HouseDialect } from './house-dialect.ts'
import { createPipelinedPool, createPool } from './pool.ts'
import type { Schema } from './schema.ts'
import { refuseStore, type StoreRefusal } from './store-refusals.table.ts'

export interface Database {
  readonly db: Kysely<Schema>
  /** Connections of its own for COPY, migrations and jobs. */
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
  const pool = createPool(url, 1)
  try {
    const { rows } = await pool.query<{ version: string }>(`select current_setting('server_version_num') as version`)
    const major = Math.floor(Number(rows[0]?.version) / 10_000)
    await pool.end()
    if (major >= oldestVersion) return yes(databaseAt(url, connections, () => Promise.resolve()))
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

/** The house in a database known to serve: the handles, and what is to be done after closing them. */
export function databaseAt(url: string, connections: number | undefined, leave: () => Promise<void>): Database {
  const pool = createPool(url, connections)
  const pipelined = createPipelinedPool(url, connections)
  const db = new Kysely<Schema>({ dialect: new HouseDialect(pipelined) })
  let closing: Promise<void> | undefined
  const close = async (): Promise<void> => {
    await Promise.all([pool.end(), pipelined.end()])
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
