import { afterAll, expect, test } from 'vitest'
import { freshDatabase } from '../support/database.ts'
import { otherOrgan, sampleApi, sampleRequest } from '../support/sample-api.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const api = await sampleApi(database)
const clerk = await api.token(['clerk'])

const register = async (token = clerk): Promise<{ caseId: string; applicantId: string; number: string }> => {
  const { status, body } = await api.send({ method: 'POST', path: '/requests', token, body: sampleRequest })
  expect([status, body]).toEqual([201, body])
  return body as { caseId: string; applicantId: string; number: string }
}

const act = (caseId: string, command: unknown, more: object = {}, token = clerk) =>
  api.send({ method: 'POST', path: `/cases/${caseId}/commands`, token, body: { command, ...more } })

test('I3, W11: a request sent in is a case with its due date proved day by day, its applicant masked', async () => {
  const { caseId, number } = await register()
  const { status, body } = await api.send({ path: `/cases/${caseId}`, token: clerk })
  expect(status).toBe(200)
  expect(body).toMatchObject({
    caseId,
    version: 1,
    file: { stage: 'open', registration: { number } },
    applicant: { name: '周**', telephone: '139****1111' },
    due: { due: '2025-03-31', provisional: false },
  })
  const { due } = body as { due: { proof: { counted?: number }[] } }
  expect(due.proof.at(-1)?.counted).toBe(20)
  expect(JSON.stringify(body)).not.toContain('桂花巷')
})

test('I3: a command is done once, however often it is sent with its key', async () => {
  const { caseId } = await register()
  const command = { type: 'assign', section: '流通科' }
  const sent = { method: 'POST', path: `/cases/${caseId}/commands`, token: clerk, body: { command }, key: 'once' }
  const first = await api.send(sent)
  const again = await api.send(sent)
  expect([first.status, first.body]).toEqual([200, { caseId, version: 2 }])
  expect([again.status, again.body]).toEqual([200, { caseId, version: 2 }])
})

test('K1: of forty commands at once on one case that was read before, exactly one is done', async () => {
  const { caseId } = await register()
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, desk) => act(caseId, { type: 'assign', section: `科室${desk}` }, { seen: 1 })),
  )
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  const refused = answers.filter(({ status }) => status !== 200)
  expect(
    new Set(refused.map(({ status, body }) => `${status} ${(body as { error: { code: string } }).error.code}`)),
  ).toEqual(new Set(['409 changed-meanwhile']))
})

test('K1: a token sees the cases of its own organ; a case of another is not there', async () => {
  const { caseId } = await register()
  const stranger = await api.token(['clerk', 'head'], { organId: otherOrgan.id })
  for (const path of [`/cases/${caseId}`]) expect((await api.send({ path, token: stranger })).status, path).toBe(404)
  expect((await act(caseId, { type: 'assign', section: '甲' }, {}, stranger)).status).toBe(404)
})
