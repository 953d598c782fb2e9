import { afterAll, expect, test } from 'vitest'
import { doWaitingJobs } from '../../src/jobs/run-jobs.ts'
import { freshDatabase } from '../support/database.ts'
import { sampleApi } from '../support/sample-api.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const api = await sampleApi(database)
const token = await api.token(['clerk'])

const ledger = [
  '登记编号,申请日期,收到日期,申请渠道,申请人,申请人类别,所需信息,办理结果,答复日期',
  '2019-001,2019-06-03,2019-06-03,当面提交,周明远,自然人,2018年专项资金的分配结果,予以公开,2019-06-20',
  '2019-002,2019-07-01,2019-07-01,当面提交,李清河,自然人,2018年招商引资合同,予以公开,2019-07-12',
].join('\r\n')

async function handIn(text: string): Promise<string> {
  const answer = await api.fetch(`/api/v1/imports?kind=requests&name=${encodeURIComponent('旧台账.csv')}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/octet-stream',
      'idempotency-key': `hand-in-${text.length}`,
    },
    body: text,
  })
  expect(answer.status).toBe(201)
  return ((await answer.json()) as { importId: string }).importId
}

test('W6, W7: an old ledger is handed in, previewed, brought in by a job and taken back', async () => {
  const id = await handIn(ledger)
  const preview = await api.send({ method: 'POST', path: `/imports/${id}/preview`, token, body: { mapping: {} } })
  expect(preview.body).toMatchObject({ rows: 2, good: 2, faults: [], obstacles: [] })

  const begun = await api.send({
    method: 'POST',
    path: `/imports/${id}/run`,
    token,
    body: { mapping: {}, rowByRow: false, again: false },
  })
  expect(begun.status).toBe(202)
  await doWaitingJobs(api.office, database.url)
  const { body } = await api.send({ path: `/imports/${id}`, token })
  expect(body).toMatchObject({ state: 'done', done: 2, total: 2, result: { rows: 2, good: 2, faults: 0 } })
  const kept = await database.db.selectFrom('desk_job').select('content').execute()
  expect(kept.every(({ content }) => content === null)).toBe(true)

  const { batch } = (body as { result: { batch: string } }).result
  const undone = await api.send({
    method: 'POST',
    path: `/imports/${batch}/undo`,
    token,
    body: { leaveOthers: false },
  })
  expect(undone.body).toMatchObject({ batch, undone: 2, left: [] })
  const list = await api.send({ path: '/imports', token })
  expect(list.body).toMatchObject({ batches: [{ batch, state: 'undone', good: 2 }] })
})

test('F10: the file waits sealed: no name in it stands in the database', async () => {
  await handIn(`${ledger}\r\n`)
  const rows = await database.db.selectFrom('desk_job').select('content').where('content', 'is not', null).execute()
  expect(rows).toHaveLength(1)
  expect(rows.some(({ content }) => content?.includes('周明远'))).toBe(false)
})

test('W7: an import that was stopped before it began does nothing, and can be begun after all', async () => {
  const id = await handIn(`${ledger}\r\n\r\n`)
  const run = () =>
    api.send({
      method: 'POST',
      path: `/imports/${id}/run`,
      token,
      body: { mapping: {}, rowByRow: true, again: true },
    })
  expect((await run()).status).toBe(202)
  expect((await api.send({ method: 'POST', path: `/imports/${id}/stop`, token, body: {} })).status).toBe(202)
  await doWaitingJobs(api.office, database.url)
  expect((await api.send({ path: `/imports/${id}`, token })).body).toMatchObject({ state: 'cancelled', done: 0 })
  expect((await run()).status).toBe(202)
  await doWaitingJobs(api.office, database.url)
  expect((await api.send({ path: `/imports/${id}`, token })).body).toMatchObject({ state: 'done' })
})

test('K1: whoever may not bring in ledgers sees none', async () => {
  const section = await api.token(['section'])
  expect((await api.send({ path: '/imports', token: section })).status).toBe(403)
})
