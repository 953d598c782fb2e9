import { afterAll, expect, test } from 'vitest'
import { freshDatabase } from '../support/database.ts'
import { identityProvider } from '../support/identity-provider.ts'
import { codeOf, sampleApi, sampleSignIn } from '../support/sample-api.ts'
import { cookieOf } from '../support/signed-in.ts'

const database = await freshDatabase()
const provider = await identityProvider()
afterAll(async () => {
  await provider.stop()
  await database.close()
})
const origin = 'http://localhost'
const settings = (issuer: string) => ({
  ...sampleSignIn,
  origin,
  identityProvider: {
    name: '省统一身份认证',
    issuer,
    clientId: 'gongkai',
    clientSecret: 'kept',
    claim: 'preferred_username',
  },
})
const api = await sampleApi(database, undefined, settings(provider.issuer))

const begin = (from = api) =>
  from.fetch('/api/auth/sign-in/social', {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ provider: 'sso', callbackURL: 'https://evil.example/' }),
  })

/** Goes to the provider and back as a browser would. */
async function comeBack() {
  const begun = await begin()
  const { url } = (await begun.json()) as { url: string }
  const there = await fetch(url, { redirect: 'manual' })
  const back = new URL(there.headers.get('location') ?? '')
  const answer = await api.fetch(`${back.pathname}${back.search}`, {
    headers: { cookie: cookieOf(begun.headers.getSetCookie()) },
  })
  if (answer.status === 500) throw new Error(api.log.at(-1)?.defect)
  return { answer, back, cookie: cookieOf(answer.headers.getSetCookie()) }
}

test('W12: who is known to the provider comes in as whom he is here, and is led nowhere else', async () => {
  await api.session(['clerk'], { id: 'wang.min' })
  provider.is({ sub: '42', preferred_username: 'Wang.Min', name: '王敏' })
  for (const _ of [1, 2]) {
    const { answer, cookie } = await comeBack()
    expect([answer.status, answer.headers.get('location')]).toEqual([302, '/desk/'])
    expect((await api.send({ path: '/session', cookie })).body).toMatchObject({
      person: { id: 'wang.min' },
      roles: ['clerk'],
    })
  }
  const kept = await database.db.selectFrom('auth_account').selectAll().where('provider_id', '=', 'sso').execute()
  expect(kept).toMatchObject([{ user_id: 'wang.min', account_id: '42', access_token: null, id_token: null }])
})

test('W12: nobody gets an account by the provider, and who is closed stays out', async () => {
  provider.is({ sub: '77', preferred_username: 'stranger' })
  const { answer, cookie } = await comeBack()
  expect(answer.headers.get('location')).toMatch(/^\/desk\/sign-in\?refused=provider-refused/)
  expect((await api.send({ path: '/session', cookie })).status).toBe(401)
  await database.db.updateTable('staff').set({ active: false }).where('user_id', '=', 'wang.min').execute()
  provider.is({ sub: '42', preferred_username: 'wang.min' })
  expect((await comeBack()).answer.headers.get('location')).toBe('/desk/sign-in?refused=not-of-staff')
  await database.db.updateTable('staff').set({ active: true }).where('user_id', '=', 'wang.min').execute()
})

test.each([
  ['for another', { aud: 'somebody-else' }],
  ['of another', { iss: 'https://evil.example' }],
  ['past its time', { exp: 1_000_000_000 }],
  ['with another nonce', { nonce: 'another' }],
])('W12: a token %s opens nothing', async (_, wrong) => {
  provider.is({ sub: '42', preferred_username: 'wang.min', ...wrong })
  const { answer, cookie } = await comeBack()
  expect(answer.headers.get('location')).toContain('refused=')
  expect((await api.send({ path: '/session', cookie })).status).toBe(401)
})

test('W12: an answer that another browser asked for opens nothing', async () => {
  provider.is({ sub: '42', preferred_username: 'wang.min' })
  const { url } = (await (await begin()).json()) as { url: string }
  const back = new URL((await fetch(url, { redirect: 'manual' })).headers.get('location') ?? '')
  const answer = await api.fetch(`${back.pathname}${back.search}`, {})
  expect(answer.headers.getSetCookie().join()).not.toMatch(/session_token=[^;]/)
})

test('W12, K5: who turned the second step on is asked for it after the provider too', async () => {
  const inside = await api.session(['clerk'], { id: 'xie.bing' })
  await database.db.updateTable('auth_user').set({ two_factor_enabled: true }).where('id', '=', 'xie.bing').execute()
  const sessions = () => database.db.selectFrom('auth_session').select('id').where('user_id', '=', 'xie.bing').execute()
  const before = await sessions()
  provider.is({ sub: '51', preferred_username: 'xie.bing' })
  const { answer, cookie } = await comeBack()
  expect([answer.status, answer.headers.get('location')]).toEqual([302, '/desk/sign-in?step=second'])
  expect(cookie).toMatch(/two_factor=./)
  expect(cookie).not.toMatch(/session_token=./)
  expect((await api.send({ path: '/session', cookie })).status).toBe(401)
  expect(await sessions()).toEqual(before)
  expect((await api.send({ path: '/session', cookie: inside })).status).toBe(200)
})

test('W12: while the provider is down that is said, and passwords still have their door', async () => {
  const other = await sampleApi(await freshDatabase(), undefined, settings('http://127.0.0.1:1'))
  const down = await begin(other)
  expect([down.status, codeOf({ status: 503, headers: down.headers, body: await down.json() })]).toEqual([
    503,
    'provider-down',
  ])
  const cookie = await other.session(['head'])
  expect((await other.send({ path: '/session', cookie })).status).toBe(200)
  await other.office.db.destroy()
})
