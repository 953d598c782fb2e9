import { Client, escapeIdentifier } from 'pg'

/** What answers behind an address: open, not yet or no more, a stranger, a server without the database, or nobody. */
export type Answer = 'open' | 'busy' | 'stranger' | 'no-database' | 'nobody'

// prettier-ignore
const answers: Readonly<Record<string, Answer>> = {
  '57P03': 'busy', '57P01': 'busy', '57P02': 'busy', '53300': 'busy',
  '28P01': 'stranger', '28000': 'stranger',
  '3D000': 'no-database',
}

/** Tries an address once. */
export async function knock(url: string): Promise<Answer> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return 'open'
  } catch (error) {
    return answers[(error as { code?: string }).code ?? ''] ?? 'nobody'
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Makes a database where it lacks; that another program was first is fine. */
export async function makeDatabase(adminUrl: string, name: string): Promise<void> {
  const client = new Client({ connectionString: adminUrl })
  await client.connect()
  try {
    await client.query(`create database ${escapeIdentifier(name)}`)
  } catch (error) {
    const { code } = error as { code?: string }
    if (code !== '42P04' && code !== '23505') throw error
  } finally {
    await client.end()
  }
}
