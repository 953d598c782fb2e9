import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { AccessLine } from '../../src/http/access-log.ts'
import { createPortal } from '../../src/portal/create-portal.tsx'
import { keepOrgan } from '../../src/services/open-office.ts'
import { databaseAt } from '../../src/store/database.ts'
import { startServer } from '../../src/store/embedded/server.ts'
import { stopServer } from '../../src/store/embedded/stop-server.ts'
import { migrate } from '../../src/store/migrations/migrate.ts'
import { freshDatabase } from '../support/database.ts'
import { portalOrgan } from '../support/portal-site.ts'
import { sampleOffice } from '../support/sample-office.ts'

const started = async (folder: string): Promise<string> => {
  const server = await startServer(folder, { durable: false })
  if (!server.ok) throw new Error(server.no.code)
  return server.value.url
}

test(
  'a stopped database gives a page with what to do and whom to call, and the portal recovers by itself',
  { timeout: 120_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'gongkai-outage-'))
    const database = databaseAt(await started(folder), 4, () => Promise.resolve())
    try {
      expect((await migrate(database.pool)).ok).toBe(true)
      const office = sampleOffice(database, portalOrgan)
      await keepOrgan(office, portalOrgan)
      const log: AccessLine[] = []
      const portal = createPortal(office, {
        newId: randomUUID,
        now: office.now,
        ticks: () => performance.now(),
        writeLine: (line) => void log.push(line),
      })
      const ask = (path: string) => portal.fetch(new Request(`http://127.0.0.1${path}`))
      expect((await ask('/search?q=x1')).status).toBe(200)

      await stopServer(folder)
      const answer = await ask('/search?q=x1')
      const text = await answer.text()
      expect([answer.status, answer.headers.get('cache-control')]).toEqual([503, 'no-store'])
      for (const part of ['系统正在维护', '没有办理', '0730-5550108', '云溪县春晖路18号'])
        expect([part, text.includes(part)]).toEqual([part, true])
      expect(text).not.toMatch(/ECONN|postgres|at \w+ \(/i)
      expect(await (await ask('/en/search?q=x1')).text()).toContain('not available at the moment')

      await started(folder)
      expect((await ask('/search?q=x1')).status).toBe(200)
    } finally {
      await database.close()
      await stopServer(folder)
    }
  },
)

test('a house without an organ says that it is not set up', async () => {
  const database = await freshDatabase()
  try {
    const office = sampleOffice(database)
    const settings = { newId: randomUUID, now: office.now, ticks: () => performance.now(), writeLine: () => undefined }
    const answer = await createPortal(office, settings).fetch(new Request('http://127.0.0.1/'))
    expect([answer.status, (await answer.text()).includes('网站尚未开通')]).toEqual([503, true])
  } finally {
    await database.close()
  }
})
