import { afterAll, expect, test, vi } from 'vitest'
import { freshDatabase } from '../support/database.ts'
import { sampleSite } from '../support/sample-site.ts'
import { startProgram } from '../support/start-program.ts'

const database = await freshDatabase()
const site = await sampleSite(database)
afterAll(async () => {
  await site.close()
  await database.close()
})

test('A10: what one program changes makes the kept page of another stale at once, not when it next looks', async () => {
  const home = async (mark?: string) => {
    const answer = await site.ask('/', mark === undefined ? {} : { headers: { 'if-none-match': mark } })
    return { status: answer.status, mark: answer.headers.get('etag') ?? '', text: await answer.text() }
  }
  const before = await home()
  expect(before.text).toContain('云溪县商务局')
  expect((await home(before.mark)).status).toBe(304)

  await startProgram(database.url, '云溪县商务和粮食局', 'a-change.ts').more(1)
  const changed = performance.now()
  await vi.waitFor(async () => expect((await home(before.mark)).status).toBe(200), { timeout: 10_000, interval: 10 })
  // Without a message from the other program it would look again after a minute only.
  expect(performance.now() - changed).toBeLessThan(10_000)
  const after = await home()
  expect(after.text).toContain('云溪县商务和粮食局')
  expect((await home(after.mark)).status).toBe(304)
}, 60_000)
