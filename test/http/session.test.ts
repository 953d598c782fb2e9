import { afterAll, expect, test } from 'vitest'
import { freshDatabase } from '../support/database.ts'
import { codeOf, sampleApi, sampleRequest } from '../support/sample-api.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const api = await sampleApi(database)

test('K1: a session opens what its roles open, and is kept in the log by the id of its person', async () => {
  const cookie = await api.session(['clerk'], { id: 'clerk-9' })
  const answer = await api.send({ path: '/organ', cookie })
  expect([answer.status, answer.body]).toMatchObject([200, { token: { actor: 'clerk-9', roles: ['clerk'] } }])
  expect(api.log.at(-1)).toMatchObject({ staff: 'clerk-9', organ: 'yunxi-commerce' })
})

test('K7: what is sent from another site is not done, whatever cookie comes along', async () => {
  const cookie = await api.session(['clerk'])
  const file = (headers: Record<string, string>) =>
    api.send({ method: 'POST', path: '/requests', cookie, body: sampleRequest, headers })
  for (const headers of [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: '' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ]) {
    const answer = await file(headers)
    expect([answer.status, codeOf(answer)]).toEqual([403, 'cross-site'])
  }
  const own = await file({ 'sec-fetch-site': 'same-origin' })
  expect([own.status, api.log.at(-1)?.defect]).toEqual([201, undefined])
})
