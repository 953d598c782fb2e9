import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Database, openDatabase } from '../../src/store/database.ts'
import { startServer } from '../../src/store/embedded/server.ts'
import { serverStatus, stopServer } from '../../src/store/embedded/stop-server.ts'
import { migrate } from '../../src/store/migrations/migrate.ts'
import { sampleOrgan } from '../support/sample-office.ts'
import { type SampleSite, sampleSite } from '../support/sample-site.ts'

const place = mkdtempSync(join(tmpdir(), 'gongkai-outage-'))
chmodSync(place, 0o755)
const folder = join(place, 'postgres')
let database: Database
let site: SampleSite

beforeAll(async () => {
  const opened = await openDatabase({ folder })
  if (!opened.ok) throw new Error(opened.no.code)
  database = opened.value
  await migrate(database.pool)
  site = await sampleSite(database)
})
afterAll(async () => {
  await site.close()
  await database.close()
  await stopServer(folder)
  rmSync(place, { recursive: true, force: true })
})

const status = async (path: string): Promise<number> => (await site.ask(path)).status

const pages = ['/guide', '/en/guide', '/search?q=招商', '/requests/new/person'] as const

test('a stopped database: every page says so with status 503, the API in JSON, and all work again when it is back', async () => {
  for (const page of pages) expect([page, await status(page)]).toEqual([page, 200])
  await stopServer(folder)
  for (const page of ['/content', '/en/search?q=market', '/requests/new/person'] as const) {
    const answer = await site.ask(page)
    const text = await answer.text()
    expect([page, answer.status, answer.headers.get('content-type')]).toEqual([
      page,
      503,
      expect.stringMatching(/^text\/html/),
    ])
    expect(text).toContain(sampleOrgan.office.telephone)
    expect(text).not.toMatch(/at \w+ \(|node_modules|ECONN/)
  }
  const ready = await site.ask('/readyz')
  expect([ready.status, await status('/healthz')]).toEqual([503, 200])
  const server = await startServer(folder)
  expect(server.ok).toBe(true)
  for (const page of [...pages, '/readyz']) expect([page, await status(page)]).toEqual([page, 200])
})

test('a killed database is started again by the program, and pages are back without anybody’s help', async () => {
  const { pid } = serverStatus(folder)
  if (pid === undefined) throw new Error('no server runs')
  process.kill(pid, 'SIGKILL')
  await expect.poll(() => status('/requests/new/person'), { timeout: 30_000 }).toBe(200)
})
