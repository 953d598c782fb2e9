import { afterAll, expect, test } from 'vitest'
import { administratorLink } from '../../src/services/sign-in/administrator-link.ts'
import { openSignIn } from '../../src/services/sign-in/open-sign-in.ts'
import { createApi } from '../../src/api/create-api.ts'
import { needOf } from '../../src/api/needs.ts'
import { routes } from '../../src/api/routes.ts'
import { may, type StaffRole, staffRoles } from '../../src/organ/staff-roles.table.ts'
import { freshDatabase } from '../support/database.ts'
import { codeOf, sampleApi, sampleSignIn, otherOrgan } from '../support/sample-api.ts'
import { sampleOffice, sampleOrgan } from '../support/sample-office.ts'
import { cookieOf } from '../support/signed-in.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const api = await sampleApi(database)
const own = { origin: 'http://localhost' }
const cookie = await api.session(['administrator'], { id: 'administrator-1' })
const password = '槐树下的三只白鹭飞过河去了'

const post = (path: string, body: unknown, as = cookie) => api.send({ method: 'POST', path, body, cookie: as })
const accept = (token: string, username: string) =>
  api.send({
    method: 'POST',
    path: '/invitations/accept',
    headers: own,
    body: { token, account: { username, name: '叶知秋', password } },
  })
const inviteFor = async (roles: readonly StaffRole[]) =>
  (await post('/invitations', { name: '叶知秋', section: '办公室', roles, days: 3 })).body as {
    id: string
    token: string
  }

const roles = Object.keys(staffRoles) as StaffRole[]

test.each(roles)('K1: %s reaches the addresses his role has a right to, and no others', async (role) => {
  const session = await api.session([role])
  for (const { route } of routes) {
    const need = needOf(route)
    if (need === 'anyone') continue
    const path = route.path.replaceAll(/\{\w+\}/g, 'none')
    const answer = await api.fetch(`/api/v1${path}`, {
      method: route.method.toUpperCase(),
      headers: { cookie: session, ...own, 'content-type': 'application/json', 'idempotency-key': 'x' },
      ...(route.method === 'post' && { body: '"no object"' }),
    })
    const refused =
      answer.status === 403 &&
      codeOf({ status: 403, headers: answer.headers, body: await answer.json() }) === 'no-right'
    expect([route.operationId, refused]).toEqual([route.operationId, need !== 'staff' && !may([role], need)])
  }
})

test('K1: every address names its right, and whoever is not signed in reaches none but the open ones', async () => {
  for (const { route } of routes) {
    const answer = await api.fetch(`/api/v1${route.path.replaceAll(/\{\w+\}/g, 'none')}`, {
      method: route.method.toUpperCase(),
      headers: { ...own, 'content-type': 'application/json', 'idempotency-key': 'x' },
      ...(route.method === 'post' && { body: '{}' }),
    })
    expect([route.operationId, answer.status === 401]).toEqual([route.operationId, needOf(route) !== 'anyone'])
  }
})

test('K1: an invitation is shown as often as one likes, makes one account, and is kept as a hash', async () => {
  const { id, token } = await inviteFor(['section'])
  for (const _ of [1, 2])
    expect((await api.send({ path: `/link?token=${token}` })).body).toMatchObject({
      kind: 'join',
      organ: '云溪县商务局',
      roles: ['section'],
    })
  const [one, other] = await Promise.all([accept(token, 'ye.zhiqiu'), accept(token, 'ye.zhiqiu2')])
  expect([one.status, other.status].toSorted((first, next) => first - next)).toEqual([201, 409])
  expect(codeOf(one.status === 409 ? one : other)).toBe('link-used')
  const { headers } = one.status === 201 ? one : other
  expect((await api.send({ path: '/session', cookie: cookieOf(headers.getSetCookie()) })).body).toMatchObject({
    roles: ['section'],
    organ: { id: sampleOrgan.id },
  })
  const dump = JSON.stringify(
    await Promise.all(
      (['one_time_link', 'command_answer', 'staff_change'] as const).map((table) =>
        database.db.selectFrom(table).selectAll().execute(),
      ),
    ),
  )
  expect(dump).not.toContain(token)
  expect(dump).toContain(id)
})

test('K1: the same invitation sent again is the same link; one taken back or past its days opens nothing', async () => {
  const body = { name: '叶知秋', roles: ['clerk'], days: 1 }
  const send = () => api.send({ method: 'POST', path: '/invitations', body, cookie, key: 'again' })
  const [first, second] = [await send(), await send()]
  expect(second.body).toEqual(first.body)
  const { token } = first.body as { token: string }
  api.office.setDay('2025-03-05')
  expect(codeOf(await accept(token, 'too.late'))).toBe('link-over')
  api.office.setDay('2025-03-03')
  const { id, token: other } = await inviteFor(['clerk'])
  expect((await post(`/invitations/${id}/take-back`, {})).status).toBe(200)
  expect(codeOf(await accept(other, 'not.wanted'))).toBe('link-over')
  expect(codeOf(await accept('A'.repeat(43), 'nobody'))).toBe('link-unknown')
})

test('K1: who is closed is out at once, and comes in no more', async () => {
  const { token } = await inviteFor(['clerk'])
  const joined = await accept(token, 'fang.hua')
  const { userId } = joined.body as { userId: string }
  const his = cookieOf(joined.headers.getSetCookie())
  expect((await post(`/staff/${userId}`, { active: false })).status).toBe(200)
  expect((await api.send({ path: '/session', cookie: his })).status).toBe(401)
  const again = await api.fetch('/api/auth/sign-in/username', {
    method: 'POST',
    headers: { ...own, 'content-type': 'application/json' },
    body: JSON.stringify({ username: 'fang.hua', password }),
  })
  expect([again.status, again.headers.getSetCookie()]).toEqual([403, []])
  expect(await again.json()).toMatchObject({ error: { code: 'not-of-staff' } })
})

test('K1: no organ is left without an administrator, not even by two who close one another at once', async () => {
  const others = database.db.updateTable('staff').set({ active: false }).where('user_id', '!=', 'administrator-1')
  await others.where('organ_id', '=', sampleOrgan.id).execute()
  for (const patch of [{ active: false }, { roles: ['clerk'] }]) {
    const refused = await post('/staff/administrator-1', patch)
    expect([refused.status, codeOf(refused)]).toEqual([409, 'last-administrator'])
  }
  const second = await api.session(['administrator'], { id: 'administrator-2' })
  const answers = await Promise.all([
    post('/staff/administrator-2', { active: false }),
    post('/staff/administrator-1', { active: false }, second),
  ])
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  const left = await database.db
    .selectFrom('staff')
    .select('user_id')
    .where('active', '=', true)
    .where('user_id', 'like', 'administrator-%')
    .execute()
  expect(left).toHaveLength(1)
  await database.db.updateTable('staff').set({ active: true }).where('user_id', '=', 'administrator-1').execute()
})

test('K1: every change is kept with who made it, and cannot be changed', async () => {
  const as = await api.session(['administrator'], { id: 'administrator-3' })
  await api.session(['clerk'], { id: 'clerk-7' })
  await post('/staff/clerk-7', { roles: ['clerk', 'head'] }, as)
  const { changes } = (await api.send({ path: '/staff-changes', cookie: as })).body as { changes: readonly unknown[] }
  expect(changes[0]).toMatchObject({
    actor: 'administrator-3',
    userId: 'clerk-7',
    what: 'changed',
    facts: { roles: { was: ['clerk'], is: ['clerk', 'head'] } },
  })
  await expect(database.db.deleteFrom('staff_change').execute()).rejects.toThrow('written once')
})

test('K1: an administrator of another organ sees and changes nobody here', async () => {
  const stranger = await api.session(['administrator'], { organId: otherOrgan.id })
  expect(codeOf(await post('/staff/clerk-7', { active: false }, stranger))).toBe('no-such-staff')
  const { people } = (await api.send({ path: '/staff', cookie: stranger })).body as { people: readonly unknown[] }
  expect(people).toHaveLength(1)
})

test('C1: opening an applicant by a session is written down under the id of the person', async () => {
  const clerk = await api.session(['clerk'], { id: 'clerk-8' })
  const { sampleRequest } = await import('../support/sample-api.ts')
  const { caseId } = (await post('/requests', sampleRequest, clerk)).body as { caseId: string }
  expect((await api.send({ path: `/cases/${caseId}/applicant?why=核对地址`, cookie: clerk })).status).toBe(200)
  expect(await database.db.selectFrom('person_reading').select(['actor', 'why']).execute()).toEqual([
    { actor: 'clerk-8', why: '核对地址' },
  ])
})

test('K1: an empty house is set up once, by its link alone', async () => {
  const empty = await freshDatabase()
  const house = sampleOffice(empty)
  const signIn = openSignIn(house, sampleSignIn)
  const door = createApi(signIn, {
    rateLimit: { burst: 100, perMinute: 1_000 },
    ticks: () => performance.now(),
    writeLine: () => undefined,
  })
  const stale = await administratorLink(house, sampleSignIn.secret, undefined)
  const { page, token } = await administratorLink(house, sampleSignIn.secret, undefined)
  expect(page).toBe('set-up')
  const send = (with_: string, organ: object = sampleOrgan) =>
    door.request('/api/v1/set-up', {
      method: 'POST',
      headers: { ...own, 'content-type': 'application/json' },
      body: JSON.stringify({
        token: with_,
        account: { username: 'admin', name: '邵子衡', password },
        organ: { profile: organ, settings: {} },
      }),
    })
  const ways = async () => (await door.request('/api/v1/sign-in')).json()
  expect(await ways()).toMatchObject({ setUpNeeded: true })
  const early = await send(stale.token)
  expect([early.status, await early.json()]).toMatchObject([409, { error: { code: 'link-over' } }])
  expect((await send(token, { ...sampleOrgan, court: '' })).status).toBe(422)
  const done = await send(token)
  expect(done.status).toBe(201)
  expect((await send(token)).status).toBe(409)
  expect(await ways()).toMatchObject({ setUpNeeded: false, organ: '云溪县商务局' })
  const session = await door.request('/api/v1/session', { headers: { cookie: cookieOf(done.headers.getSetCookie()) } })
  expect(await session.json()).toMatchObject({ roles: ['administrator'], person: { username: 'admin' } })
  await empty.close()
})
