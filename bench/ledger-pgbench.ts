import { spawn, spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { Client } from 'pg'

export const isPgbenchThere = (): boolean =>
  spawnSync('pgbench', ['--version'], { stdio: 'ignore' }).error === undefined

/** A statement as it went to the server. */
export interface Sent {
  readonly text: string
  readonly values: readonly unknown[]
}

/** What a piece of work sends to the server, statement by statement. */
export async function statementsOf(work: () => Promise<void>): Promise<readonly Sent[]> {
  const sent: Sent[] = []
  const own = Object.getOwnPropertyDescriptor(Client.prototype, 'query')?.value as (...asked: unknown[]) => unknown
  const recording = function (this: Client, asked: { text: string; values?: unknown[] }, ...rest: unknown[]): unknown {
    sent.push({ text: asked.text, values: asked.values ?? [] })
    return own.call(this, asked, ...rest)
  }
  Object.assign(Client.prototype, { query: recording })
  await work().finally(() => Object.assign(Client.prototype, { query: own }))
  return sent
}

/**
 * The statements as a script of pgbench: each time on a random case, with the place and the hash that were read, all
 * other values as they were sent.
 */
export function pgbenchScript(sent: readonly Sent[], caseId: string, cases: number): string {
  const lines = sent.map(({ text, values }) => {
    const filled = text
      .replaceAll(/\$(\d+)/g, (_, at) => placed(values[Number(at) - 1], caseId))
      .replaceAll(/\s+/g, ' ')
    return filled.includes('read_for_update') ? `${filled} \\aset` : `${filled};`
  })
  return [`\\set pick random(1, ${cases})`, ...lines, ''].join('\n')
}

/** A value as an expression of SQL; what differs from case to case is a variable of the script. */
function placed(value: unknown, caseId: string): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return `array[${value.map((one) => placed(one, caseId)).join(', ')}]`
  if (Buffer.isBuffer(value)) return ':hash::bytea'
  if (typeof value === 'number') return value > 1 && value < 10 ? '(:seq::int + 1)' : String(value)
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  return text.endsWith(caseId) ? `(${literal(text.slice(0, -caseId.length) + 'case-')} || :pick::text)` : literal(text)
}

/** A text without a colon, which would begin a variable of pgbench even here. */
const literal = (text: string): string =>
  `E'${text.replaceAll('\\', '\\\\').replaceAll("'", "''").replaceAll(':', '\\x3a')}'`

/** Transactions a second of a script, as pgbench tells them. */
export function runPgbench(
  url: string,
  script: string,
  file: string,
  clients: number,
  seconds: number,
): Promise<number> {
  writeFileSync(file, script)
  const args = ['-n', '-M', 'prepared', '-f', file, '-c', `${clients}`, '-j', '1', '-T', `${seconds}`, url]
  return new Promise((done, failed) => {
    const child = spawn('pgbench', args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let told = ''
    child.stdout.on('data', (text: Buffer) => (told += text.toString()))
    child.stderr.on('data', (text: Buffer) => (told += text.toString()))
    child.once('error', failed)
    child.once('close', () => {
      const rate = /tps = ([\d.]+)/.exec(told)?.[1]
      if (rate === undefined || /aborted|ERROR/.test(told)) failed(new Error(told))
      else done(Number(rate))
    })
  })
}
