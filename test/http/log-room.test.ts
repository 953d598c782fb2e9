import { afterAll, expect, test } from 'vitest'
import { doWaitingJobs } from '../../src/jobs/run-jobs.ts'
import { civilDate } from '../../src/kernel/civil-date.ts'
import { closeDay } from '../../src/store/close-day.ts'
import { freshDatabase } from '../support/database.ts'
import { codeOf, sampleApi, sampleRequest } from '../support/sample-api.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const api = await sampleApi(database)
const clerk = await api.token(['clerk'])
const head = await api.token(['head'])

interface Events {
  readonly events: readonly {
    readonly stream: string
    readonly seq: number
    readonly type: string
    readonly actor: string
  }[]
  readonly labels: Readonly<Record<string, string>>
  readonly next?: string
}

interface Verification {
  readonly verificationId: string
  readonly state: string
  readonly result?: {
    readonly events: number
    readonly problemsInAll: number
    readonly problems: readonly { readonly kind: string; readonly says: { readonly zh: string; readonly en: string } }[]
  }
}

const register = async (name: string, telephone: string): Promise<{ caseId: string; number: string }> => {
  const asked = { ...sampleRequest, applicant: { ...sampleRequest.applicant, name, telephone } }
  const { status, body } = await api.send({ method: 'POST', path: '/requests', token: clerk, body: asked })
  expect(status).toBe(201)
  return body as { caseId: string; number: string }
}
const first = await register('周明远', '13900001111')
api.office.setDay('2025-03-04')
const second = await register('李清河', '13900002222')

const events = async (query: string): Promise<Events> =>
  (await api.send({ path: `/log/events${query}`, token: head })).body as Events

const verifications = async (): Promise<readonly Verification[]> =>
  ((await api.send({ path: '/log/verifications', token: head })).body as { verifications: Verification[] })
    .verifications

/** Does what only somebody with the keys of the database can do. */
async function tamper(statement: string): Promise<void> {
  await database.pool.query('alter table event_log disable trigger written_once')
  await database.pool.query(statement)
}

test('K2: the log tells what was written down, newest first, page by page, and never what it says', async () => {
  const all = await events('')
  expect(all.events.map(({ stream }) => stream)).toContain(`case:${first.caseId}`)
  expect(all.labels[`case:${second.caseId}`]).toBe(second.number)
  const paged: unknown[] = []
  for (let query = '?limit=2'; ;) {
    const page = await events(query)
    paged.push(...page.events)
    if (page.next === undefined) break
    query = `?limit=2&after=${page.next}`
  }
  expect(paged).toEqual(all.events)
  const told = JSON.stringify(all)
  for (const secret of ['周明远', '13900001111', '桂花巷', '专项资金']) expect(told).not.toContain(secret)
})

test('K2: the log is asked by kind, event, person and day', async () => {
  expect((await events('?kind=case&type=registered')).events).toHaveLength(2)
  expect((await events('?kind=ledger')).events).toEqual([])
  expect((await events('?actor=nobody')).events).toEqual([])
  const days = await events('?from=2025-03-04&to=2025-03-04&type=registered')
  expect(days.events.map(({ stream }) => stream)).toEqual([`case:${second.caseId}`])
  expect((await api.send({ path: '/log/events?after=xyz', token: head })).status).toBe(422)
  expect((await api.send({ path: '/log/events?kind=people', token: head })).status).toBe(422)
})

test('K3: one history is shown with its chain of hashes, recomputed', async () => {
  const { body } = await api.send({ path: `/log/streams/case:${first.caseId}`, token: head })
  const { events: chain, ...rest } = body as { events: { previousHash: string; hash: string; seq: number }[] }
  expect(rest).toMatchObject({ label: first.number, problems: [] })
  expect(chain[0]?.previousHash).toMatch(/^0{64}$/)
  for (const [at, { previousHash }] of chain.entries()) if (at > 0) expect(previousHash).toBe(chain[at - 1]?.hash)
  expect(codeOf(await api.send({ path: '/log/streams/case:none', token: head }))).toBe('no-such-stream')
})

test('K3, W7: the log is verified by a job; asked again while it waits it is the same; it can be stopped', async () => {
  const begin = () => api.send({ method: 'POST', path: '/log/verifications', token: head, body: {} })
  const begun = await begin()
  expect(begun.status).toBe(202)
  expect((await begin()).body).toEqual(begun.body)
  const { verificationId } = begun.body as { verificationId: string }
  const stop = `/log/verifications/${verificationId}/stop`
  expect((await api.send({ method: 'POST', path: stop, token: head, body: {} })).status).toBe(202)
  await doWaitingJobs(api.office, database.url)
  expect(await verifications()).toMatchObject([{ state: 'cancelled' }])
  expect(codeOf(await api.send({ method: 'POST', path: stop, token: head, body: {} }))).toBe('no-such-verification')

  api.office.setDay('2025-03-05')
  await closeDay(database.db, api.office.organ.id, civilDate('2025-03-03'))
  await begin()
  await doWaitingJobs(api.office, database.url)
  const [whole] = await verifications()
  expect(whole).toMatchObject({ state: 'done', result: { streams: 2, days: 1, problemsInAll: 0, problems: [] } })
  expect(whole).toMatchObject({ done: whole && 'total' in whole ? whole.total : undefined })
})

test('K1: who opened whose data is told by case, with the reason, and never by name', async () => {
  const why = '核对送达地址'
  const opened = await api.send({
    path: `/cases/${first.caseId}/applicant?why=${encodeURIComponent(why)}`,
    token: clerk,
  })
  expect(opened.status).toBe(200)
  const { body } = await api.send({ path: '/log/readings', token: head })
  expect(body).toMatchObject({
    readings: [{ actor: 'clerk', why, kind: 'natural', cases: [{ number: first.number }], caseCount: 1 }],
  })
  expect(JSON.stringify(body)).not.toContain('周明远')
  const asked = async (query: string) =>
    ((await api.send({ path: `/log/readings?${query}`, token: head })).body as { readings: unknown[] }).readings.length
  expect(await asked(`case=${encodeURIComponent(first.number)}`)).toBe(1)
  expect(await asked(`case=${encodeURIComponent(second.number)}`)).toBe(0)
  expect(await asked('actor=head')).toBe(0)
  expect(await asked('from=2025-03-05&to=2025-03-05')).toBe(1)
  expect(await asked('to=2025-03-04')).toBe(0)
})

test('K1: the log is for those who may read it', async () => {
  for (const path of [
    '/log/events',
    '/log/verifications',
    '/log/readings',
    `/log/streams/case:${first.caseId}`,
    '/sign-ins',
  ])
    expect((await api.send({ path, token: clerk })).status).toBe(403)
  expect((await api.send({ method: 'POST', path: '/log/verifications', token: clerk, body: {} })).status).toBe(403)
  expect((await api.send({ path: '/sign-ins?result=refused', token: head })).body).toMatchObject({ signIns: [] })
})

test('K3: what was changed behind the back of the house is named in plain words', async () => {
  await tamper(`update event_log set body = '{}' where stream = 'case:${first.caseId}' and seq = 1`)
  await tamper(`delete from event_log where stream = 'case:${second.caseId}' and seq = 1`)
  api.office.setDay('2025-03-06')
  await api.send({ method: 'POST', path: '/log/verifications', token: head, body: {} })
  await doWaitingJobs(api.office, database.url)
  const [found] = await verifications()
  const said = found?.result?.problems.map(({ says }) => says.zh)
  expect(said).toContain(`申请案件${first.number} 第 1 条记录被改动`)
  expect(said).toContain(`申请案件${second.number} 末尾被截去，从第 1 条起缺少`)
  expect(found?.result?.problems.map(({ says }) => says.en)).toContain(`request ${first.number}: event 1 was changed`)
  const { body } = await api.send({ path: `/log/streams/case:${first.caseId}`, token: head })
  expect(body).toMatchObject({ problems: [{ kind: 'changed', seq: 1 }] })
})
