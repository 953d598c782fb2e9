import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readConfiguration } from '../../src/main/configuration.ts'
import { freshDatabase } from '../support/database.ts'
import { sampleRequest } from '../support/sample-api.ts'
import { sampleOrgan } from '../support/sample-office.ts'
import { gongkai } from '../support/test-desk.ts'

const database = await freshDatabase()
const started: ChildProcess[] = []
afterAll(async () => {
  for (const program of started) program.kill('SIGKILL')
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

const folder = mkdtempSync(join(tmpdir(), 'gongkai-serve-'))
const environment = { DATABASE_URL: database.url, GONGKAI_VAR: folder }
const desk = { settings: () => readConfiguration(environment, folder), folder }

const record = join(folder, 'organ.json')
writeFileSync(record, JSON.stringify({ profile: sampleOrgan, settings: {} }))
await gongkai(['organ', 'set', record], desk)

const main = new URL('../../bin/gongkai.js', import.meta.url).pathname

interface Program {
  readonly address: string
  readonly kill: (signal: 'SIGTERM' | 'SIGINT') => void
  readonly printed: () => string
  /** It has said that it stops. */
  readonly stopping: Promise<void>
  readonly ended: Promise<number | null>
}

/** Starts the program and waits for the line that says where it listens. */
function serve(): Promise<Program> {
  const program = spawn(process.execPath, [main, 'serve', '--port', '0', '--language', 'en'], {
    env: { ...process.env, ...environment },
  })
  started.push(program)
  let printed = ''
  let told = ''
  const ended = new Promise<number | null>((resolve) => program.once('exit', resolve))
  program.stdout.on('data', (piece: Buffer) => void (printed += piece.toString()))
  const { promise: stopping, resolve: saysStopping } = Promise.withResolvers<void>()
  return new Promise((resolve, reject) => {
    program.stderr.on('data', (piece: Buffer) => {
      told += piece.toString()
      if (told.includes('Stopping')) saysStopping()
      const address = /http:\/\/[\d.]+:\d+/.exec(told)?.[0]
      if (address)
        resolve({ address, kill: (signal) => void program.kill(signal), printed: () => printed, stopping, ended })
    })
    void ended.then(() => reject(new Error(told)))
  })
}

const createToken = async (...more: string[]) => {
  const ran = await gongkai(['token', 'create', '--roles', 'clerk', '--name', 'oa-zhang', ...more], desk)
  expect([ran.code, ran.told.includes('shown this once')]).toEqual([0, true])
  return ran.printed.trim()
}

test('K1: a token is made for an organ, listed without itself, and ended', async () => {
  const token = await createToken('--expires', '2026-12-31')
  expect(token).toMatch(/^gongkai_[\w-]{43}$/)
  const listed = await gongkai(['token', 'list', '--format', 'json'], desk)
  expect(listed.printed).not.toContain(token)
  const [row] = JSON.parse(listed.printed) as { id: string }[]
  expect(row).toMatchObject({ name: 'oa-zhang', roles: 'clerk', expiresAt: '2026-12-31T16:00:00.000Z', revokedAt: '' })
  expect((await gongkai(['token', 'revoke', row?.id ?? ''], desk)).code).toBe(0)
  const after = JSON.parse((await gongkai(['token', 'list', '--format', 'json'], desk)).printed) as object[]
  expect(after[0]).not.toMatchObject({ revokedAt: '' })
})

test.each([
  [['token', 'create', '--name', 'a'], 'Name the roles by --roles'],
  [['token', 'create', '--roles', 'applicant', '--name', 'a'], 'There is no role “applicant”'],
  [['token', 'create', '--roles', 'clerk'], 'Say by --name'],
  [['token', 'create', '--roles', 'clerk', '--name', 'a b'], 'Say by --name'],
  [['token', 'create', '--roles', 'clerk', '--name', 'a', '--expires', '2020-01-01'], 'in the past'],
  [['token', 'create', '--roles', 'clerk', '--name', 'a', '--organ', 'nobody'], 'There is no organ nobody'],
  [['token', 'revoke', 'nothing'], 'There is no token “nothing”'],
  [['token', 'revoke'], 'There is no token “”'],
  [['serve', '--port', '70000'], 'not “70000”'],
])('%j is told what to type instead', async (args, sentence) => {
  const ran = await gongkai(args, desk)
  expect([ran.code, ran.told]).toEqual([2, expect.stringContaining(sentence)])
})

test('a port that is taken is told in a sentence', async () => {
  const other = createServer()
  await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', () => resolve()))
  const { port } = other.address() as AddressInfo
  const ran = await gongkai(['serve', '--port', String(port)], desk)
  expect([ran.code, ran.told]).toEqual([2, expect.stringContaining(`Port ${port} of 127.0.0.1 is taken`)])
  other.close()
})

test('W10, W11: served on a port; told to stop, it finishes what runs, then ends cleanly', async () => {
  const token = await createToken()
  const program = await serve()
  const send = (key: string) =>
    fetch(`${program.address}/api/v1/requests`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify(sampleRequest),
    })
  expect((await send('first')).status).toBe(201)
  expect((await fetch(`${program.address}/readyz`)).status).toBe(200)

  const gate = await database.pool.connect()
  await gate.query('begin; lock table counter in access exclusive mode')
  const running = ['a', 'b', 'c'].map((key) => send(key))
  for (let waiting = 0; waiting < running.length;) {
    const { rows } = await database.pool.query<{ waiting: number }>(
      `select count(*) as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
    )
    waiting = rows[0]?.waiting ?? 0
  }
  program.kill('SIGTERM')
  await program.stopping
  await expect(send('too-late')).rejects.toThrow()
  await gate.query('rollback')
  gate.release()
  expect(await Promise.all(running.map(async (answer) => (await answer).status))).toEqual([201, 201, 201])
  expect(await program.ended).toBe(0)
  const lines = program
    .printed()
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { status: number; route: string })
  expect(lines[0]).toMatchObject({ level: 'info', status: 201, route: '/api/v1/requests', organ: sampleOrgan.id })
})
