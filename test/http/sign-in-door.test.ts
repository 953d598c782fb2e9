import { afterAll, beforeEach, expect, test } from 'vitest'
import { keepLink, linkToken } from '../../src/services/sign-in/one-time-link.ts'
import { freshDatabase } from '../support/database.ts'
import { codeOf, sampleApi, sampleSignIn } from '../support/sample-api.ts'
import { sampleOrgan } from '../support/sample-office.ts'
import { cookieOf } from '../support/signed-in.ts'
import { totp } from '../support/totp.ts'
import { instantOf } from '../../src/store/instant.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const api = await sampleApi(database)
const { house } = api.signIn

const password = '槐树下的三只白鹭飞过河去了'
const origin = { origin: 'http://localhost' }

/** Posts to sign-in as a browser on the page would. */
const post = async (path: string, body: unknown, cookie = '', headers: Record<string, string> = {}) => {
  const answer = await api.fetch(`/api/auth${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...origin, cookie, ...headers },
    body: JSON.stringify(body),
  })
  return {
    status: answer.status,
    cookies: answer.headers.getSetCookie(),
    body: await answer.json(),
    headers: answer.headers,
  }
}

/** An account made by an invitation. */
async function account(username: string) {
  const seed = house.newId()
  const form = { name: '林秋实', roles: ['clerk'] } as const
  const link = {
    seed,
    kind: 'join',
    organId: sampleOrgan.id,
    form,
    madeBy: 'administrator',
    now: house.now(),
    days: 7,
  } as const
  await house.db.transaction().execute((trx) => keepLink(trx, sampleSignIn.secret, link))
  const joined = await api.send({
    method: 'POST',
    path: '/invitations/accept',
    headers: origin,
    body: { token: linkToken(sampleSignIn.secret, seed), account: { username, name: '林秋实', password } },
  })
  expect(joined.body).toMatchObject({ userId: expect.any(String) as string })
  return { userId: (joined.body as { userId: string }).userId, cookie: cookieOf(joined.headers.getSetCookie()) }
}

const signInAs = (username: string, with_ = password) => post('/sign-in/username', { username, password: with_ })
const who = async (cookie: string) => (await api.send({ path: '/session', cookie })).body as { person?: { id: string } }

beforeEach(() => house.db.deleteFrom('sign_in_lock').execute())

test('K5: user name and password open a session; the cookie is out of reach of scripts, and the body holds no token', async () => {
  const { userId } = await account('lin.qiushi')
  const answer = await signInAs(' Lin.Qiushi ')
  expect([answer.status, answer.body]).toMatchObject([200, { user: { username: 'lin.qiushi' } }])
  expect(JSON.stringify(answer.body)).not.toMatch(/token/)
  expect(answer.cookies.join()).toMatch(/^gongkai\.session_token=[^;]+; Max-Age=3600; Path=\/; HttpOnly; SameSite=Lax$/)
  expect(await who(cookieOf(answer.cookies))).toMatchObject({
    person: { id: userId },
    rights: expect.arrayContaining(['cases.read']) as string[],
  })
})

test('K5: a wrong password and a name nobody has are refused in the same words', async () => {
  await account('he.yun')
  const [wrong, nobody] = [await signInAs('he.yun', '不对的口令不对的口令不对'), await signInAs('nobody.here')]
  expect([wrong.status, nobody.status]).toEqual([401, 401])
  expect(wrong.body).toEqual(nobody.body)
  expect(wrong.body).toMatchObject({ error: { code: 'wrong-credentials', message: '用户名或者口令不正确' } })
})

test('K5: after five failures an account is closed for a quarter of an hour, known or not, and opens by itself', async () => {
  await account('gao.feng')
  for (const name of ['gao.feng', 'not.there']) {
    for (let count = 0; count < 5; count += 1) expect((await signInAs(name, 'x'.repeat(14))).status).toBe(401)
    const locked = await signInAs(name)
    expect([locked.status, locked.body]).toMatchObject([
      429,
      { error: { code: 'sign-in-locked', facts: { minutes: 15 } } },
    ])
  }
  api.office.setDay('2025-03-04')
  expect((await signInAs('gao.feng')).status).toBe(200)
  api.office.setDay('2025-03-03')
})

test('K5: tries at the same time do not slip past the limit together', async () => {
  await account('shi.lei')
  const tries = await Promise.all(Array.from({ length: 12 }, () => signInAs('shi.lei', 'y'.repeat(14))))
  expect(tries.filter(({ status }) => status === 401)).toHaveLength(5)
  expect(tries.filter(({ status }) => status === 429)).toHaveLength(7)
})

test('K5: every try is written down without what was typed', async () => {
  const { userId } = await account('tao.ran')
  await signInAs('tao.ran', 'wrong-wrong-wrong')
  await signInAs('correct horse battery')
  const rows = await house.db.selectFrom('sign_in_record').selectAll().orderBy('id', 'desc').limit(2).execute()
  expect(rows).toMatchObject([
    { user_id: null, result: 'refused' },
    { user_id: userId, organ_id: sampleOrgan.id, method: 'password', result: 'refused' },
  ])
  expect(JSON.stringify([rows, api.log])).not.toMatch(/wrong-wrong|correct horse/)
  await expect(house.db.deleteFrom('sign_in_record').execute()).rejects.toThrow('written once')
})

test('K5: with a second step the password alone opens nothing; the real code does, and each backup code once', async () => {
  const { cookie } = await account('mu.he')
  const enabled = await post('/two-factor/enable', { password }, cookie)
  const { totpURI, backupCodes } = enabled.body as { totpURI: string; backupCodes: string[] }
  expect(decodeURIComponent(totpURI)).toContain('政府信息公开:mu.he')
  expect((await post('/two-factor/verify-totp', { code: totp(totpURI) }, cookie)).status).toBe(200)

  const first = await signInAs('mu.he')
  expect(first.body).toMatchObject({ twoFactorRedirect: true })
  expect(await who(cookieOf(first.cookies))).not.toHaveProperty('person')
  const wrong = await post('/two-factor/verify-totp', { code: '000000' }, cookieOf(first.cookies))
  expect([wrong.status, codeOf(wrong)]).toEqual([401, 'wrong-code'])
  const second = await post('/two-factor/verify-totp', { code: totp(totpURI) }, cookieOf(first.cookies))
  expect(await who(cookieOf(second.cookies))).toMatchObject({ person: { username: 'mu.he', secondStep: true } })

  const code = backupCodes[0] ?? ''
  for (const status of [200, 401]) {
    const begun = await signInAs('mu.he')
    expect((await post('/two-factor/verify-backup-code', { code }, cookieOf(begun.cookies))).status).toBe(status)
  }
  const kept = await house.db.selectFrom('auth_two_factor').selectAll().execute()
  expect(JSON.stringify(kept)).not.toContain(new URL(totpURI).searchParams.get('secret'))
})

test('K5: guessing codes closes the second step too', async () => {
  const { cookie } = await account('nie.shan')
  const { totpURI } = (await post('/two-factor/enable', { password }, cookie)).body as { totpURI: string }
  await post('/two-factor/verify-totp', { code: totp(totpURI) }, cookie)
  const statuses: number[] = []
  for (let count = 0; count < 6; count += 1) {
    const begun = await signInAs('nie.shan')
    statuses.push((await post('/two-factor/verify-totp', { code: '111111' }, cookieOf(begun.cookies))).status)
  }
  expect(statuses).toEqual([401, 401, 401, 401, 401, 429])
})

test('K5: a session ends when it is not used, when it has lasted as long as it may, and at sign-out', async () => {
  const fresh = async () => cookieOf((await signInAs('lin.qiushi')).cookies)
  const idle = await fresh()
  await house.db
    .updateTable('auth_session')
    .set({ expires_at: instantOf(new Date(Date.now() - 1_000)) })
    .execute()
  expect((await api.send({ path: '/organ', cookie: idle })).status).toBe(401)
  const old = await fresh()
  await house.db
    .updateTable('auth_session')
    .set({ created_at: instantOf(new Date(Date.now() - 13 * 3_600_000)) })
    .execute()
  const ended = await api.send({ path: '/organ', cookie: old })
  expect([ended.status, codeOf(ended)]).toEqual([401, 'session-ended'])
  const left = await fresh()
  expect((await post('/sign-out', {}, left)).status).toBe(200)
  expect((await api.send({ path: '/organ', cookie: left })).status).toBe(401)
})

test('K5: a forged or foreign cookie opens nothing', async () => {
  const { cookies } = await signInAs('lin.qiushi')
  const [name, value = ''] = cookieOf(cookies).split('=')
  const token = decodeURIComponent(value).split('.')[0] ?? ''
  for (const forged of [token, `${token}.AAAA`, `${token}.${'A'.repeat(43)}=`, 'x'])
    expect((await api.send({ path: '/organ', cookie: `${name}=${encodeURIComponent(forged)}` })).status).toBe(401)
})

test('K5: a password that is easily found out is refused with the reason', async () => {
  const { cookie } = await account('xia.mo')
  const change = async (newPassword: string) =>
    (await post(
      '/change-password',
      { currentPassword: password, newPassword, revokeOtherSessions: true },
      cookie,
    )) as never
  const refused = async (newPassword: string) => codeOf(await change(newPassword))
  expect(await refused('short')).toBe('password-too-short')
  expect(await refused('Password1234')).toBe('password-common')
  expect(await refused('林秋实林秋实林秋实林秋实')).toBe('password-own-name')
  expect(await refused('abababababab')).toBe('password-repeats')
  expect(await refused('云溪县商务局云溪县商务局')).toBe('password-own-name')
  const wrong = await post(
    '/change-password',
    { currentPassword: 'no', newPassword: '七里香开满了旧车站的那面墙' },
    cookie,
  )
  expect([wrong.status, codeOf(wrong)]).toEqual([400, 'wrong-password'])
})

test('K7: what the library has and the house does not use is closed', async () => {
  for (const path of [
    '/sign-up/email',
    '/sign-in/email',
    '/update-user',
    '/delete-user',
    '/request-password-reset',
    '/is-username-available',
    '/enter',
    '/two-factor/send-otp',
    '/list-sessions',
    '/get-access-token',
  ])
    expect([path, (await post(path, { email: 'a@b.cn', password, name: 'x', userId: 'x' })).status]).toEqual([
      path,
      404,
    ])
  for (const path of ['/ok', '/error', '/get-session', '/reference'])
    expect((await api.fetch(`/api/auth${path}`, {})).status).toBe(404)
})

test('K7: sign-in is not to be begun from another site', async () => {
  const answer = await post('/sign-in/username', { username: 'lin.qiushi', password }, '', {
    origin: 'https://evil.example',
  })
  expect([answer.status, codeOf(answer)]).toEqual([403, 'cross-site'])
})

test('K5: over https cookies are secure and bound to the host', async () => {
  const own = await freshDatabase()
  const secure = await sampleApi(own, undefined, { ...sampleSignIn, origin: 'https://gk.example.gov.cn' })
  const cookie = await secure.session(['clerk'])
  expect(cookie).toMatch(/^__Host-gongkai\.session_token=/)
  const answer = await secure.fetch('/api/auth/passkey/generate-authenticate-options', {})
  expect(answer.headers.getSetCookie().join()).toMatch(
    /^__Host-[^;]+; Max-Age=\d+; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
  )
  expect(await answer.json()).toMatchObject({ rpId: 'gk.example.gov.cn', userVerification: 'preferred' })
  await own.close()
})
