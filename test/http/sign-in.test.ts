import { afterAll, expect, test } from 'vitest'
import { makeToken } from '../../src/services/make-token.ts'
import { revokeToken } from '../../src/services/revoke-token.ts'
import { instantOf } from '../../src/store/instant.ts'
import { freshDatabase } from '../support/database.ts'
import { codeOf, sampleApi } from '../support/sample-api.ts'
import { sampleOrgan } from '../support/sample-office.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const api = await sampleApi(database)

const organ = (authorization?: string) =>
  api.send({ path: '/organ', ...(authorization !== undefined && { headers: { authorization } }) })

test('K1: without a good token nothing is shown, and it is told what to do', async () => {
  const none = await organ()
  expect([none.status, codeOf(none), none.headers.get('www-authenticate')]).toEqual([
    401,
    'not-signed-in',
    'Bearer realm="gongkai"',
  ])
  const unknown = `gongkai_${'A'.repeat(43)}`
  for (const shown of ['Bearer x', `Bearer ${unknown}`, `Bearer ${unknown}A`, "Bearer ' or 1=1"])
    expect((await organ(shown)).status).toBe(401)
  for (const shown of ['Basic dTpw', 'Bearer', unknown]) expect(codeOf(await organ(shown))).toBe('not-signed-in')
})

test('K1: a token that expired or was revoked opens nothing more', async () => {
  const form = { organId: sampleOrgan.id, actor: 'oa', roles: ['clerk'] as const }
  const expiresAt = instantOf(new Date('2025-03-03T15:59:59Z'))
  const made = await makeToken(api.office, { ...form, expiresAt })
  if (!made.ok) throw new Error(made.no)
  const { token, id } = made.value
  expect((await organ(`Bearer ${token}`)).status).toBe(200)
  api.office.setDay('2025-03-04')
  expect(codeOf(await organ(`bearer ${token}`))).toBe('token-expired')
  api.office.setDay('2025-03-03')
  expect((await revokeToken(api.office, id)).ok).toBe(true)
  const revoked = await organ(`Bearer ${token}`)
  expect([revoked.status, codeOf(revoked)]).toEqual([401, 'token-revoked'])
  expect((await revokeToken(api.office, '%')).ok).toBe(false)
})

test('K1: only the hash of a token is kept', async () => {
  const token = await api.token(['clerk'])
  const rows = await api.office.db.selectFrom('api_token').selectAll().execute()
  expect(JSON.stringify(rows)).not.toContain(token.slice(8))
  expect(rows.every(({ hash }) => /^[0-9a-f]{64}$/.test(hash))).toBe(true)
})

test('a token that asks too often is told when to come again; another is not held up', async () => {
  const own = await freshDatabase()
  const limited = await sampleApi(own, { burst: 3, perMinute: 6 })
  const [busy, calm] = [await limited.token(['clerk']), await limited.token(['head'])]
  const statuses: number[] = []
  for (let count = 0; count < 5; count += 1) statuses.push((await limited.send({ path: '/organ', token: busy })).status)
  expect(statuses).toEqual([200, 200, 200, 429, 429])
  const wait = await limited.send({ path: '/organ', token: busy })
  expect(Number(wait.headers.get('retry-after'))).toBeGreaterThan(0)
  expect((await limited.send({ path: '/organ', token: calm })).status).toBe(200)
  await own.close()
})

test('K7: answers carry the headers that keep browsers from making more of them', async () => {
  const { headers } = await organ()
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('content-security-policy')).toContain("default-src 'none'")
  expect(headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
})

test('W10: watchers see that the program runs and that the database answers', async () => {
  expect((await api.fetch('/healthz', {})).status).toBe(200)
  expect((await api.fetch('/readyz', {})).status).toBe(200)
})
