import { afterAll, expect, test } from 'vitest'
import { moveAddresses } from '../../src/services/move-addresses.ts'
import { freshDatabase } from '../support/database.ts'
import { portalSite } from '../support/portal-site.ts'
import { actOnDocument, publishedDocument } from '../support/sample-documents.ts'

const database = await freshDatabase()
const site = await portalSite(database)
afterAll(async () => {
  await site.close()
  await database.close()
})
const { ask, office } = site
const lead = async (path: string) => {
  const answer = await ask(path, { redirect: 'manual' })
  return [answer.status, answer.headers.get('location') ?? undefined]
}

test('I8: old addresses lead on for ever, in both languages; what was merged leads to its successor; living pages stay', async () => {
  const [old, next] = [await publishedDocument(office), await publishedDocument(office)]
  const to = `/documents/${next.address.year}/${next.address.serial}`
  const from = `/documents/${old.address.year}/${old.address.serial}`
  const list = [
    { line: 1, from: 'http://old.example/art/1.html', to },
    { line: 2, from: '/info.asp?id=7', to },
    { line: 3, from, to },
  ]
  expect(await moveAddresses(office, 'a', list)).toEqual({ ok: true, value: { lines: 3, changed: 3 } })
  expect(await moveAddresses(office, 'a', list)).toEqual({ ok: true, value: { lines: 3, changed: 0 } })
  expect(await lead('/art/1.html')).toEqual([301, to])
  expect(await lead('/art/1.html?from=timeline')).toEqual([301, to])
  expect(await lead('/en/art/1.html')).toEqual([301, `/en${to}`])
  expect(await lead('/info.asp?id=7')).toEqual([301, to])
  expect((await lead('/info.asp?id=8'))[0]).toBe(404)
  expect((await lead(from))[0]).toBe(200)
  await actOnDocument(office, { type: 'withdraw', reason: '并入新的公告' }, old.documentId)
  expect(await lead(from)).toEqual([301, to])
})
