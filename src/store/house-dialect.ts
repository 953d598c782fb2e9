import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  PostgresDialect,
  PostgresDriver,
  type PostgresPool,
  type PostgresPoolClient,
} from 'kysely'
import type { Pool, PoolClient } from 'pg'
import { nameOfStatement } from './prepared.ts'

/** PostgreSQL over a pool that pipelines: `begin` leaves together with the first statement, and prepared statements have names. */
export class HouseDialect extends PostgresDialect {
  readonly #pool: PostgresPool

  constructor(pool: Pool) {
    const naming = namingPool(pool)
    super({ pool: naming })
    this.#pool = naming
  }

  override createDriver(): Driver {
    return new HouseDriver({ pool: this.#pool })
  }
}

/** Nothing is to be waited for between `begin` and the first statement: the server takes them in their order. */
class HouseDriver extends PostgresDriver {
  readonly #begun = new WeakMap<DatabaseConnection, Promise<unknown>>()

  override beginTransaction(...[connection, settings]: Parameters<PostgresDriver['beginTransaction']>): Promise<void> {
    if (settings.isolationLevel || settings.accessMode) return super.beginTransaction(connection, settings)
    const begun = connection.executeQuery(CompiledQuery.raw('begin'))
    begun.catch(() => undefined)
    this.#begun.set(connection, begun)
    return Promise.resolve()
  }

  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await this.#begun.get(connection)
    await super.commitTransaction(connection)
  }
}

function namingPool(pool: Pool): PostgresPool {
  const known = new WeakMap<PoolClient, PostgresPoolClient>()
  const naming = (client: PoolClient): PostgresPoolClient => {
    const before = known.get(client)
    if (before) return before
    const query = (text: string, values: readonly unknown[]) => {
      const name = nameOfStatement(text)
      return client.query({ text, values: [...values], ...(name !== undefined && { name }) })
    }
    const made = { query, release: () => client.release() } as unknown as PostgresPoolClient
    known.set(client, made)
    return made
  }
  return { options: pool.options, connect: async () => naming(await pool.connect()), end: () => pool.end() }
}
