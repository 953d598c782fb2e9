import { sql, type Kysely, type Transaction } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import { Client } from 'pg'
import type { Schema } from './schema.ts'

const channel = 'gongkai_site'

/** Without a listener, what this process knows of another's changes is so old at most. */
const pollMilliseconds = 2_000
/** With one, in case a message was lost. */
const listeningPollMilliseconds = 60_000
const reconnectMilliseconds = 1_000

interface Known {
  readonly version: number
  readonly readAt: number
}

const known = new Map<string, Known>()
/** Transactions of this process that changed a site and may still be open. */
const underway = new Map<string, Set<string>>()
/** Counts what makes an answer that is on its way too old. */
const moves = new Map<string, number>()
let listeners = 0

/** Tells, in the transaction of a change the public can see, that the pages of an organ are no longer what they were. */
export async function bumpSite(trx: Transaction<Schema>, organ: string): Promise<void> {
  const { rows } = await sql<{ xact: string }>`
    with bumped as (
      insert into site_version (organ_id, version) values (${organ}, 1)
      on conflict (organ_id) do update set version = site_version.version + 1
    )
    select pg_current_xact_id()::text as xact, pg_notify(${channel}, ${organ}) as told`.execute(trx)
  const xact = rows[0]?.xact
  if (xact === undefined) return
  const open = underway.get(organ) ?? new Set()
  underway.set(organ, open.add(xact))
  forget(organ)
}

/** The version as far as it is known without asking; undefined when something may have changed since it was read. */
export function knownSiteVersion(organ: string): number | undefined {
  const kept = known.get(organ)
  return kept && !underway.has(organ) && performance.now() - kept.readAt < pollAfter() ? kept.version : undefined
}

/**
 * The version of what the public sees of an organ; it grows with every change. From memory when nothing can have changed:
 * exact after every change this process has committed, and after those of others as soon as they are told.
 */
export async function siteVersion(db: Kysely<Schema> | ReadonlyKysely<Schema>, organ: string): Promise<number> {
  const kept = knownSiteVersion(organ)
  if (kept !== undefined) return kept
  const open = underway.get(organ)
  const move = moves.get(organ) ?? 0
  const readAt = performance.now()
  const asked = [...(open ?? [])]
  const { rows } = await sql<{ version: number; over: string[] }>`
    select coalesce((select version from site_version where organ_id = ${organ}), 0)::int as version,
      array(select open::text from unnest(${asked}::text[]::xid8[]) as open
            where pg_visible_in_snapshot(open, pg_current_snapshot())) as over`.execute(db as Kysely<Schema>)
  const [row] = rows
  if (!row) throw new Error('The database did not tell the version of the site')
  for (const xact of row.over) open?.delete(xact)
  if (open?.size === 0 && underway.get(organ) === open) underway.delete(organ)
  if ((moves.get(organ) ?? 0) === move) known.set(organ, { version: row.version, readAt })
  return row.version
}

const pollAfter = (): number => (listeners > 0 ? listeningPollMilliseconds : pollMilliseconds)

function forget(organ: string): void {
  moves.set(organ, (moves.get(organ) ?? 0) + 1)
  known.delete(organ)
}

/** Listens for changes that other processes make, over a connection of its own that is made anew when it is lost. */
export async function watchSites(url: string): Promise<{ readonly close: () => Promise<void> }> {
  let closed = false
  let client: Client | undefined
  let again: NodeJS.Timeout | undefined
  const lost = (): void => {
    if (client === undefined) return
    client = undefined
    listeners -= 1
    for (const organ of known.keys()) forget(organ)
    if (!closed) again = setTimeout(() => void listen().catch(retry), reconnectMilliseconds)
  }
  const retry = (): void => {
    if (!closed) again = setTimeout(() => void listen().catch(retry), reconnectMilliseconds)
  }
  const listen = async (): Promise<void> => {
    const made = new Client({ connectionString: url, application_name: 'gongkai watches' })
    made.on('error', lost)
    made.on('end', lost)
    made.on('notification', ({ payload }) => payload !== undefined && forget(payload))
    await made.connect()
    await made.query(`listen ${channel}`)
    if (closed) return made.end()
    client = made
    listeners += 1
    // What happened while nobody listened.
    for (const organ of known.keys()) forget(organ)
  }
  await listen().catch(retry)
  return {
    close: async () => {
      closed = true
      clearTimeout(again)
      const open = client
      lost()
      await open?.end()
    },
  }
}
