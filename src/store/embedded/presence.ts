import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { presenceLock } from '../locks.ts'

/** A program that uses the embedded server, as long as it does. */
export interface Presence {
  /** Answers whether nobody else is there. While it answers yes, nobody can come in before `end`. */
  readonly isLast: () => Promise<boolean>
  readonly end: () => Promise<void>
}

const name = 'gongkai presence'

/** Sessions of a program that was just killed, and our own that were just closed, are seen for a moment longer. */
const mostTries = 5

const alone = `
  select pg_try_advisory_lock($1) as alone, not exists (
    select from pg_stat_activity
    where backend_type = 'client backend' and pid <> pg_backend_pid() and application_name <> $2
  ) as quiet`

/**
 * Comes in: takes a share of a lock on a connection of its own. The server forgets it when the program ends, however it ends.
 * `onLost` is told when the server goes away.
 */
export async function enter(url: string, onLost: () => void): Promise<Presence> {
  const client = new Client({ connectionString: url, application_name: name, keepAlive: true })
  let leaving = false
  client.on('error', () => undefined)
  await client.connect()
  await client.query('select pg_advisory_lock_shared($1)', [presenceLock])
  client.on('end', () => {
    if (!leaving) onLost()
  })
  return {
    isLast: async () => {
      leaving = true
      await client.query('select pg_advisory_unlock_shared($1)', [presenceLock])
      for (let tries = 1; tries <= mostTries; tries += 1) {
        const { rows } = await client.query<{ alone: boolean; quiet: boolean }>(alone, [presenceLock, name])
        if (rows[0]?.alone && rows[0].quiet) return true
        await pause(tries * 10)
      }
      return false
    },
    end: async () => {
      leaving = true
      await client.end().catch(() => undefined)
    },
  }
}
