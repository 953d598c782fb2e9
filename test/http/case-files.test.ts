import { createHash } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { listAttachments, openAttachment } from '../../src/services/open-attachment.ts'
import { rebuildRegisters } from '../../src/services/rebuild-registers.ts'
import { answeredCase } from '../support/answered-case.ts'
import { freshDatabase } from '../support/database.ts'
import { codeOf, sampleApi, sampleRequest } from '../support/sample-api.ts'
import { signedIn } from '../support/signed-in.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const api = await sampleApi(database)
const organ = api.office.organ.id
const at = async (id: string, role: 'clerk' | 'section' | 'head', section?: string) =>
  (await signedIn(api.signIn, organ, [role], { id, name: id, ...(section !== undefined && { section }) })).cookie
const clerk = await at('经办甲', 'clerk')
const head = await at('负责乙', 'head')
const finance = await at('财务丙', 'section', '财务科')
const trade = await at('流通丁', 'section', '流通科')

async function begun() {
  const { body } = await api.send({ method: 'POST', path: '/requests', cookie: clerk, body: sampleRequest })
  const { caseId } = body as { caseId: string }
  const command = { type: 'assign', section: '财务科' }
  await api.send({ method: 'POST', path: `/cases/${caseId}/commands`, cookie: clerk, body: { command } })
  return caseId
}

let keys = 0
async function putIn(
  caseId: string,
  cookie: string,
  { name = '分配表.txt', purpose = 'search', key = `k${(keys += 1)}` } = {},
) {
  const query = new URLSearchParams({ name, purpose })
  const answer = await api.fetch(`/api/v1/cases/${caseId}/attachments?${query.toString()}`, {
    method: 'POST',
    headers: { cookie, origin: 'http://localhost', 'content-type': 'application/octet-stream', 'idempotency-key': key },
    body: '企业名称，金额',
  })
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as { id: string } }
}
const list = async (caseId: string, cookie: string) =>
  (await api.send({ path: `/cases/${caseId}/attachments`, cookie })).body as {
    files: { id: string; name: string; mayTakeOff: boolean; takenOff?: object }[]
    hidden: number
    names: Record<string, string>
  }
const open = async (caseId: string, id: string, cookie: string) => {
  const answer = await api.fetch(`/api/v1/cases/${caseId}/attachments/${id}`, { headers: { cookie } })
  const text = await answer.text()
  return answer.ok ? text : (JSON.parse(text) as { error: { code: string } }).error.code
}
const takeOff = (caseId: string, id: string, cookie: string, reason = '加错了案件') =>
  api.send({ method: 'POST', path: `/cases/${caseId}/attachments/${id}/off`, cookie, body: { reason } })
const eventsOf = async (caseId: string) =>
  (
    (await api.send({ path: `/cases/${caseId}/events`, cookie: clerk })).body as {
      events: { type: string; actor: string }[]
    }
  ).events.flatMap(({ type, actor }) => (type.startsWith('file-') ? [[type, actor]] : []))

test('K6: a file of the office is an event of its case, listed with who, when, size and what for; its name is not in the log', async () => {
  const caseId = await begun()
  const { body } = await putIn(caseId, finance, { key: 'once' })
  expect((await putIn(caseId, finance, { key: 'once' })).body).toEqual(body)
  expect(codeOf(await putIn(caseId, finance, { key: 'once', name: '另一份.txt' }))).toBe('key-used-otherwise')
  expect(await eventsOf(caseId)).toEqual([['file-added', '财务丙']])
  const listed = await list(caseId, clerk)
  expect(listed).toMatchObject({
    files: [
      {
        name: '分配表.txt',
        kind: 'search',
        size: 21,
        by: '财务丙',
        at: expect.any(String),
        from: 'office',
        mayTakeOff: true,
      },
    ],
    hidden: 0,
    names: { 财务丙: '财务丙' },
  })
  const { rows: written } = await database.pool.query<{ hash: string }>(
    `select body ->> 'hash' as hash from event_log where type = 'file-added'`,
  )
  expect(written).toEqual([{ hash: createHash('sha256').update('企业名称，金额').digest('hex') }])
  const { rows } = await database.pool.query<{ log: string }>(
    'select string_agg(body::text, $1) as log from event_log',
    [' '],
  )
  expect(rows[0]?.log).not.toContain('分配表')
  const rebuilt = await rebuildRegisters(api.office)
  expect(rebuilt.after).toBe(rebuilt.before)
})

test('K1, K6: the section that has the case sees and opens its files, another does not; each opening is written down', async () => {
  const caseId = await begun()
  const { id } = (await putIn(caseId, clerk)).body
  expect(await open(caseId, id, finance)).toBe('企业名称，金额')
  expect(await list(caseId, trade)).toMatchObject({ files: [], hidden: 1 })
  expect(await open(caseId, id, trade)).toBe('of-other-section')
  const command = { type: 'call-for-records', callId: 'c', section: '流通科', answerBy: '2025-03-10' }
  await api.send({ method: 'POST', path: `/cases/${caseId}/commands`, cookie: clerk, body: { command } })
  expect(await open(caseId, id, trade)).toBe('企业名称，金额')
  const { rows } = await database.pool.query('select actor from person_reading where why = $1 order by id', [
    `attachment ${id}`,
  ])
  expect(rows).toEqual([{ actor: '财务丙' }, { actor: '流通丁' }])
})

test('K6: taken off with a reason, a file is kept and opened by the head alone; a section takes off its own', async () => {
  const caseId = await begun()
  const mine = (await putIn(caseId, finance)).body.id
  const theirs = (await putIn(caseId, clerk)).body.id
  const may = new Map((await list(caseId, finance)).files.map(({ id, mayTakeOff }) => [id, mayTakeOff]))
  expect([may.get(mine), may.get(theirs)]).toEqual([true, false])
  expect(codeOf(await takeOff(caseId, theirs, finance))).toBe('not-own-file')
  expect(codeOf(await takeOff(caseId, 'none', clerk))).toBe('unknown-reference')
  expect((await takeOff(caseId, mine, finance)).status).toBe(200)
  expect(await eventsOf(caseId)).toEqual([
    ['file-added', '财务丙'],
    ['file-added', '经办甲'],
    ['file-taken-off', '财务丙'],
  ])
  expect(await list(caseId, clerk)).toMatchObject({ files: [{ id: theirs }], hidden: 1 })
  expect(await open(caseId, mine, clerk)).toBe('not-for-role')
  expect((await list(caseId, head)).files.find(({ id }) => id === mine)).toMatchObject({
    takenOff: { by: '财务丙', reason: '加错了案件' },
    mayTakeOff: false,
  })
  expect(await open(caseId, mine, head)).toBe('企业名称，金额')
})

test('K6: a file from before its putting in was an event is written down when it is taken off', async () => {
  const caseId = await begun()
  const { id } = (await putIn(caseId, finance)).body
  const other = await begun()
  await database.pool.query('update case_attachment set case_id = $1 where attachment_id = $2', [other, id])
  expect((await takeOff(other, id, clerk)).status).toBe(200)
  const { rows } = await database.pool.query(
    `select type, body ->> 'by' as by from event_log where stream = $1 and type like 'file-%' order by seq`,
    [`case:${other}`],
  )
  expect(rows).toEqual([
    { type: 'file-added', by: '财务丙' },
    { type: 'file-taken-off', by: '经办甲' },
  ])
})

test('B7, K6: what was found for a request that is denied is not shown to the applicant, though the reply has left', async () => {
  const decision = { outcome: 'denied.internal-affairs', facts: { reasons: '属于人事管理信息' } } as const
  const { caseId } = await answeredCase(api.office, { decision })
  const { applicant_id: id } = await database.db
    .selectFrom('case_register')
    .select('applicant_id')
    .where('case_id', '=', caseId)
    .executeTakeFirstOrThrow()
  const found = (await putIn(caseId, clerk, { purpose: 'records' })).body.id
  const applicant = { id, roles: ['applicant'] } as const
  expect(await openAttachment(api.office, applicant, { caseId, id: found })).toMatchObject({
    ok: false,
    no: { code: 'no-such-attachment' },
  })
  expect(await listAttachments(api.office, applicant, caseId)).toMatchObject({ value: { files: [] } })
})

test('B7, K6: the applicant sees what he is given once it was replied, and never papers of the office', async () => {
  const unanswered = await begun()
  const { caseId } = await answeredCase(api.office)
  const row = await database.db
    .selectFrom('case_register')
    .select(['applicant_id', 'case_id'])
    .where('case_id', 'in', [caseId, unanswered])
    .execute()
  for (const { applicant_id, case_id } of row) {
    const applicant = { id: applicant_id, roles: ['applicant'] } as const
    const given = (await putIn(case_id, head, { purpose: 'records' })).body.id
    const kept = (await putIn(case_id, clerk, { purpose: 'approval' })).body.id
    const seen = async (id: string) => (await openAttachment(api.office, applicant, { caseId: case_id, id })).ok
    expect([await seen(given), await seen(kept)]).toEqual([case_id === caseId, false])
  }
})

test('B7, K6: once the reply is approved, what reaches the applicant is put in by the head alone', async () => {
  const { caseId } = await answeredCase(api.office)
  const refused = await putIn(caseId, clerk, { purpose: 'records' })
  expect([refused.status, codeOf(refused)]).toEqual([403, 'reaches-applicant'])
  expect((await putIn(caseId, clerk, { purpose: 'search' })).status).toBe(201)
  expect((await putIn(caseId, head, { purpose: 'records' })).status).toBe(201)
  expect((await list(caseId, clerk)).files.map(({ name }) => name)).toHaveLength(2)
})

test('K6: a section puts files into cases it has to do with, and what a file is for must be said', async () => {
  const caseId = await begun()
  expect(codeOf(await putIn(caseId, trade))).toBe('of-other-section')
  expect((await putIn(caseId, finance)).status).toBe(201)
  expect((await putIn(caseId, finance, { purpose: '' })).status).toBe(422)
  expect((await list(caseId, clerk)).files).toHaveLength(1)
})
