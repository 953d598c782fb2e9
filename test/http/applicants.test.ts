import { afterAll, expect, test } from 'vitest'
import { fileRequest } from '../../src/services/file-request.ts'
import { keepUpload } from '../../src/services/uploads.ts'
import { freshDatabase } from '../support/database.ts'
import { codeOf, sampleApi } from '../support/sample-api.ts'
import { smallPng } from '../support/small-files.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const api = await sampleApi(database)
const clerk = await api.token(['clerk'])
const head = await api.token(['head'])
const section = await api.token(['section'])

const kept = await keepUpload(api.office, {
  draft: 'f1',
  kind: 'identity',
  name: '身份证.png',
  bytes: smallPng,
  by: 'applicant',
})
if (!kept.ok) throw new Error(kept.no.code)
const filed = await fileRequest(
  api.office,
  {
    matter: 'disclosure',
    applicant: { name: '周明远', telephone: '13900001111', email: 'zhou@example.cn' },
    applicantKind: 'natural',
    wanted: { description: '2024年度县级商贸流通专项资金的分配结果' },
    delivery: { form: 'electronic', route: 'online' },
  },
  'f1',
  [kept.value],
)
if (!filed.ok) throw new Error(filed.no.code)
const { caseId, number, code } = filed.value
const at = `/cases/${caseId}`

test('K6: what an applicant handed in is listed and opened by those who may open people, and by nobody else', async () => {
  const listed = await api.send({ path: `${at}/attachments`, token: clerk })
  expect(listed.body).toMatchObject({
    files: [{ name: '身份证.png', kind: 'identity', size: smallPng.length, by: 'applicant' }],
  })
  const answer = await api.fetch(`/api/v1${at}/attachments/${kept.value.id}`, {
    headers: { authorization: `Bearer ${clerk}` },
  })
  expect(Buffer.from(await answer.arrayBuffer()).equals(smallPng)).toBe(true)
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment;/)
  const unseen = await api.send({ path: `${at}/attachments`, token: section })
  expect(unseen.body).toMatchObject({ files: [], hidden: 1 })
  expect((await api.send({ path: `${at}/attachments/${kept.value.id}`, token: section })).status).toBe(403)
  const readings = await database.db.selectFrom('person_reading').select('why').where('actor', '=', 'clerk').execute()
  expect(readings.some(({ why }) => why === `attachment ${kept.value.id}`)).toBe(true)
})

test('B4: staff give a new query code; asked again with the same key it is the same', async () => {
  const ask = (key: string) => api.send({ method: 'POST', path: `${at}/query-code`, token: clerk, body: {}, key })
  const first = await ask('k1')
  expect(first.body).toMatchObject({ number, code: expect.stringMatching(/^(?:\d{4} ){3}\d{4}$/) })
  expect((await ask('k1')).body).toEqual(first.body)
  expect((await ask('k2')).body).not.toEqual(first.body)
  expect(JSON.stringify(first.body)).not.toContain(code)
  expect((await api.send({ method: 'POST', path: `${at}/query-code`, token: section, body: {} })).status).toBe(403)
})

test('J4: messages are listed without an address; staff see that no mail server is set', async () => {
  const { body } = await api.send({ path: `/deliveries?case=${caseId}`, token: clerk })
  expect(body).toMatchObject({
    configured: false,
    deliveries: [{ kind: 'filed', state: 'waiting', caseId, attempts: 0 }],
  })
  expect(JSON.stringify(body)).not.toContain('zhou@example.cn')
  const [{ id } = { id: '' }] = (body as { deliveries: { id: string }[] }).deliveries
  const again = await api.send({ method: 'POST', path: `/deliveries/${id}/retry`, token: clerk, body: {} })
  expect([again.status, codeOf(again)]).toEqual([404, 'no-such-delivery'])
})

test('B6, A14: what suggestions came to, what was read, and the disclosure log', async () => {
  expect((await api.send({ path: '/deflection?from=2025-01-01&to=2025-12-31', token: clerk })).body).toEqual({
    days: [],
  })
  expect((await api.send({ path: `${at}/readings`, token: clerk })).body).toEqual({ letters: [] })
  expect((await api.send({ path: '/answered', token: section })).body).toEqual({ count: 0, entries: [] })
  const body = { caseId, title: '专项资金分配结果', summary: '已公开。' }
  const early = await api.send({ method: 'POST', path: '/answered', token: head, body })
  expect(codeOf(early)).toBe('not-answered-yet')
  expect((await api.send({ method: 'POST', path: '/answered', token: clerk, body })).status).toBe(403)
  expect(
    codeOf(await api.send({ method: 'POST', path: '/answered/none/off', token: head, body: { reason: '摘要有误' } })),
  ).toBe('no-such-listing')
})
