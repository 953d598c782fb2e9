import { afterAll, beforeEach, expect, test } from 'vitest'
import { lockKeys } from '../../src/services/sign-in/lock-keys.ts'
import { countTry, sweepLocks } from '../../src/services/sign-in/lock-out.ts'
import { keepLink, linkToken } from '../../src/services/sign-in/one-time-link.ts'
import { freshDatabase } from '../support/database.ts'
import { codeOf, sampleApi, sampleSignIn } from '../support/sample-api.ts'
import { sampleOrgan } from '../support/sample-office.ts'
import { cookieOf } from '../support/signed-in.ts'
import { totp } from '../support/totp.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const api = await sampleApi(database)
const { house } = api.signIn
const password = '槐树下的三只白鹭飞过河去了'
const origin = { origin: 'http://localhost' }

/** Asks the doors of sign-in from an address of the sender's own. */
async function ask(path: string, init: RequestInit, address = '203.0.113.1') {
  const answer = await api.fetch(path, init, address)
  const text = await answer.text()
  return {
    status: answer.status,
    headers: answer.headers,
    cookie: cookieOf(answer.headers.getSetCookie()),
    body: (text.startsWith('{') ? JSON.parse(text) : text) as unknown,
  }
}

const post = (path: string, body: unknown, { cookie = '', address }: { cookie?: string; address?: string } = {}) =>
  ask(
    `/api/auth${path}`,
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...origin, cookie },
      body: JSON.stringify(body),
    },
    address,
  )

async function invitation(): Promise<string> {
  const seed = house.newId()
  const form = { name: '林秋实', roles: ['clerk'] } as const
  const link = { seed, kind: 'join', organId: sampleOrgan.id, form, madeBy: 'a', now: house.now(), days: 7 } as const
  await house.db.transaction().execute((trx) => keepLink(trx, sampleSignIn.secret, link))
  return linkToken(sampleSignIn.secret, seed)
}

const join = async (username: string, token: string, account = {}) => {
  const body = { token, account: { username, name: '林秋实', password, ...account } }
  return api.send({ method: 'POST', path: '/invitations/accept', headers: origin, body })
}

async function account(username: string) {
  const joined = await join(username, await invitation())
  expect(joined.status).toBe(201)
  return { userId: (joined.body as { userId: string }).userId, cookie: cookieOf(joined.headers.getSetCookie()) }
}

const signIn = (username: string, with_ = password, address?: string) =>
  post('/sign-in/username', { username, password: with_ }, address === undefined ? {} : { address })

const isIn = async (cookie: string): Promise<boolean> => (await api.send({ path: '/session', cookie })).status === 200

beforeEach(() => house.db.deleteFrom('sign_in_lock').execute())

async function withSecondStep(username: string) {
  const made = await account(username)
  const { body } = await post('/two-factor/enable', { password }, made)
  const { totpURI, backupCodes } = body as { totpURI: string; backupCodes: string[] }
  expect((await post('/two-factor/verify-totp', { code: totp(totpURI) }, made)).status).toBe(200)
  return { ...made, totpURI, backupCodes }
}

test('K5: what a stranger types under another’s name closes the door to the stranger, and not to him', async () => {
  await account('fang.zhi')
  for (let count = 0; count < 5; count += 1) expect((await signIn('fang.zhi', 'x'.repeat(14))).status).toBe(401)
  expect((await signIn('fang.zhi')).status).toBe(429)
  expect((await signIn('fang.zhi', password, '198.51.100.7')).status).toBe(200)
})

test('K5: guesses from many places close an account to places unknown to it, and its own place stays open', async () => {
  const { userId } = await account('he.lian')
  const home = '198.51.100.8'
  expect((await signIn('he.lian', password, home)).status).toBe(200)
  expect((await signIn('he.lian', 'x'.repeat(14), '192.0.2.0')).status).toBe(401)
  for (let from = 1; from < 50; from += 1) {
    const elsewhere = { method: 'password', address: `192.0.2.${from}`, username: 'he.lian', userId } as const
    for (const key of await lockKeys(api.signIn, elsewhere)) expect(await countTry(house.db, house.now(), key)).toBe(0)
  }
  expect((await signIn('he.lian', password, '192.0.2.200')).status).toBe(429)
  expect((await signIn('he.lian', password, home)).status).toBe(200)
  const last = await house.db.selectFrom('sign_in_record').selectAll().orderBy('id', 'desc').executeTakeFirst()
  expect(last).toMatchObject({ user_id: userId, result: 'signed-in' })
})

test('K5: a name that was typed stands in no table, for it may be a password', async () => {
  await signIn('hunter2.hunter2')
  const locks = await house.db.selectFrom('sign_in_lock').selectAll().execute()
  expect(locks.length).toBeGreaterThan(1)
  expect(JSON.stringify(locks)).not.toContain('hunter2')
})

test.each([
  ['a name longer than any', '/sign-in/username', { username: 'a'.repeat(9_000), password }, ''],
  ['a name with a character no database keeps', '/sign-in/username', { username: 'a\u0000b', password }, ''],
  ['a name that is none', '/sign-in/username', { username: { $ne: '' }, password }, ''],
  ['a cookie that cannot be decoded', '/two-factor/verify-totp', { code: '123456' }, 'gongkai.two_factor=%ZZ.x'],
  ['a cookie of no text', '/two-factor/verify-totp', { code: '123456' }, 'gongkai.two_factor=%00.x'],
  ['a session that cannot be decoded', '/two-factor/verify-totp', { code: '123456' }, 'gongkai.session_token=%E0%A4%A'],
  ['a passkey of no text', '/passkey/verify-authentication', { response: { id: 'a\u0000' } }, ''],
  [
    'a passkey that is none',
    '/passkey/verify-authentication',
    { response: { response: { authenticatorData: 7 } } },
    '',
  ],
])('K7: %s is refused, and is no defect', async (_, path, body, cookie) => {
  const answer = await post(path, body, { cookie })
  expect([400, 401, 422]).toContain(answer.status)
  expect(api.log.at(-1)).not.toHaveProperty('defect')
})

test('K5: no device is trusted beyond its session, whatever is asked for', async () => {
  const { totpURI } = await withSecondStep('zhu.yan')
  const begun = await signIn('zhu.yan')
  const proved = await post('/two-factor/verify-totp', { code: totp(totpURI), trustDevice: true }, begun)
  expect([proved.status, await isIn(proved.cookie)]).toEqual([200, true])
  expect(proved.cookie).not.toContain('trust_device')
  const again = await post('/sign-in/username', { username: 'zhu.yan', password }, proved)
  expect(again.body).toMatchObject({ twoFactorRedirect: true })
})

test('K5: a new password ends every other session, whatever is asked for', async () => {
  const { cookie } = await account('yu.tang')
  const other = (await signIn('yu.tang')).cookie
  const body = { currentPassword: password, newPassword: '七座石桥通往海边的灯塔去', revokeOtherSessions: false }
  const changed = await post('/change-password', body, { cookie })
  expect([changed.status, await isIn(other), await isIn(changed.cookie)]).toEqual([200, false, true])
})

test('K5: a password is not to be guessed from within a session either', async () => {
  const { cookie } = await account('sun.wei')
  const tries = ['/two-factor/enable', '/two-factor/disable']
  const statuses: number[] = []
  for (let count = 0; count < 6; count += 1) {
    const path = tries[count % tries.length] ?? ''
    statuses.push((await post(path, { password: `wrong-wrong-${count}` }, { cookie })).status)
  }
  const body = { currentPassword: password, newPassword: '七座石桥通往海边的灯塔去' }
  const last = await post('/change-password', body, { cookie })
  expect([...statuses, last.status]).toEqual([400, 400, 400, 400, 400, 429, 429])
})

test('K5: a passkey whose owner was not verified by his device opens nothing', async () => {
  const present = Buffer.alloc(37, 1)
  present[32] = 0x01
  const response = { authenticatorData: present.toString('base64url'), clientDataJSON: '', signature: '' }
  const answer = await post('/passkey/verify-authentication', { response: { id: 'abc', response } })
  expect([answer.status, codeOf(answer)]).toEqual([401, 'passkey-refused'])
})

test('K1: two who join at the same time under one name: one has it, the other is told', async () => {
  const answers = await Promise.all([await invitation(), await invitation()].map((token) => join('tong.ming', token)))
  expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 409])
  const late = answers.find(({ status }) => status === 409)
  expect(late && codeOf(late)).toBe('username-taken')
})

test('K1: one invitation taken by two at the same time makes one account', async () => {
  const token = await invitation()
  const answers = await Promise.all(['yi.ren', 'er.ren', 'san.ren'].map((name) => join(name, token)))
  expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([201, 409, 409])
})

test('K5: a password may not be the user name', async () => {
  const answer = await join('changjiang.huanghe', await invitation(), { password: 'Changjiang.Huanghe' })
  expect([answer.status, codeOf(answer)]).toEqual([422, 'password-own-name'])
})

test('K1: a link for a new password ends those made before it, and once taken none is left', async () => {
  const { userId } = await account('gu.qing')
  const cookie = await api.session(['administrator'])
  const renew = async () => {
    const body = { days: 3, secondStepOff: false }
    const answer = await api.send({ method: 'POST', path: `/staff/${userId}/renewal`, cookie, body })
    return (answer.body as { token: string }).token
  }
  const [first, second] = [await renew(), await renew()]
  const take = (token: string) =>
    api.send({
      method: 'POST',
      path: '/new-password',
      headers: origin,
      body: { token, password: '北风吹过屋后的竹林了' + token.slice(0, 4) },
    })
  expect(codeOf(await take(first))).toBe('link-over')
  expect((await take(second)).status).toBe(200)
  expect(
    await house.db
      .selectFrom('one_time_link')
      .selectAll()
      .where('user_id', '=', userId)
      .where('used_at', 'is', null)
      .where('revoked_at', 'is', null)
      .execute(),
  ).toEqual([])
})

test('K1: who lost his telephone is out everywhere at once; the second step falls only when the link is taken', async () => {
  const { userId, cookie } = await withSecondStep('bai.lu')
  await house.db
    .insertInto('auth_passkey')
    .values({
      id: 'key',
      name: null,
      public_key: 'x',
      user_id: userId,
      credential_id: 'lost',
      counter: 0,
      device_type: 'singleDevice',
      backed_up: false,
      transports: null,
      created_at: house.now(),
      aaguid: null,
    })
    .execute()
  const administrator = await api.session(['administrator'])
  const body = { days: 3, secondStepOff: true }
  const made = await api.send({ method: 'POST', path: `/staff/${userId}/renewal`, cookie: administrator, body })
  expect(await isIn(cookie)).toBe(false)
  expect(await house.db.selectFrom('auth_passkey').select('id').where('user_id', '=', userId).execute()).toEqual([])
  expect((await signIn('bai.lu')).body).toMatchObject({ twoFactorRedirect: true })
  const { token } = made.body as { token: string }
  const fresh = '北风吹过屋后的竹林了又一年'
  await api.send({ method: 'POST', path: '/new-password', headers: origin, body: { token, password: fresh } })
  expect(await isIn((await signIn('bai.lu', fresh)).cookie)).toBe(true)
})

test('K5: locks that have ended are swept away', async () => {
  await signIn('nobody.at.all')
  api.office.setDay('2025-03-05')

  expect(await sweepLocks(house)).toBeGreaterThan(0)
  expect(await house.db.selectFrom('sign_in_lock').selectAll().execute()).toEqual([])
  api.office.setDay('2025-03-03')
})
