import { afterAll, expect, test } from 'vitest'
import { doWaitingJobs } from '../../src/jobs/run-jobs.ts'
import { runImportUndo } from '../../src/services/desk-import-undo.ts'
import { handleCase } from '../../src/services/handle-case.ts'
import { sweepImports } from '../../src/services/desk-imports.ts'
import { instantOf } from '../../src/store/instant.ts'
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
  expect(undone.status).toBe(202)
  expect((await api.send({ path: `/imports/${id}`, token })).body).toMatchObject({
    batch: { state: 'done', undoing: { state: 'waiting', done: 0 } },
  })
  await doWaitingJobs(api.office, database.url)
  const list = await api.send({ path: '/imports', token })
  const undoing = { state: 'done', done: 2, total: 2, result: { batch, undone: 2, left: [] } }
  expect(list.body).toMatchObject({ batches: [{ batch, state: 'undone', good: 2, undoing }] })
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

const post = (path: string, body: object) => api.send({ method: 'POST', path, token, body })

/** An import that came in. */
async function broughtIn(text: string) {
  const id = await handIn(text)
  await post(`/imports/${id}/run`, { mapping: {}, rowByRow: false, again: false })
  await doWaitingJobs(api.office, database.url)
  const told = async () => (await api.send({ path: `/imports/${id}`, token })).body
  const { batch } = ((await told()) as { batch: { batch: string } }).batch
  const undo = async (leaveOthers = false) => {
    const { body } = await post(`/imports/${batch}/undo`, { leaveOthers })
    return (body as { undoId: string }).undoId
  }
  return { batch, told, undo }
}

test('W7: taking an import back leaves nothing half done when it is stopped, and is taken up again when it broke off', async () => {
  const { batch, told, undo } = await broughtIn(ledger.replaceAll('2019-00', '甲-00'))
  const stopped = await undo()
  expect(await undo()).toBe(stopped)
  expect((await post(`/imports/${stopped}/stop`, {})).status).toBe(202)
  await doWaitingJobs(api.office, database.url)
  expect(await told()).toMatchObject({ batch: { state: 'done', undoing: { state: 'cancelled' } } })

  api.office.setDay('2025-03-04')
  const broken = await undo()
  const leftRunning = () =>
    database.db.updateTable('desk_job').set({ state: 'running' }).where('job_id', '=', broken).execute()
  await leftRunning()
  await doWaitingJobs(api.office, database.url)
  const undone = { batch: { state: 'undone', undoing: { undoId: broken, state: 'done', result: { undone: 2 } } } }
  expect(await told()).toMatchObject(undone)
  // Ended after all was undone, before that was written down.
  await leftRunning()
  await runImportUndo(api.office, broken)
  expect(await told()).toMatchObject(undone)
  expect((await post(`/imports/${batch}/undo`, { leaveOthers: false })).body).toMatchObject({
    error: { code: 'import-undone' },
  })
})

test('W7: what has gone on since an import is named, and only the others are taken back when that is meant', async () => {
  const open = ledger
    .replaceAll('2019-00', '乙-00')
    .replaceAll('予以公开', '办理中')
    .replaceAll(/,2019-0\d-\d\d$/gm, ',')
  const { batch, told, undo } = await broughtIn(open)
  const [going] = await database.db
    .selectFrom('case_register')
    .select('case_id')
    .where('number', '=', '乙-001')
    .where('case_id', 'like', `${batch}-%`)
    .execute()
  const command = { type: 'assign', section: '商贸股' } as const
  const actor = { id: 'clerk-1', roles: ['clerk'] } as const
  expect((await handleCase(api.office, { caseId: going?.case_id ?? '', actor, command })).ok).toBe(true)
  await undo()
  await doWaitingJobs(api.office, database.url)
  expect(await told()).toMatchObject({
    batch: { state: 'done', undoing: { state: 'refused', refusal: { code: 'import-went-on' } } },
  })
  api.office.setDay('2025-03-05')
  await undo(true)
  await doWaitingJobs(api.office, database.url)
  expect(await told()).toMatchObject({
    batch: { state: 'undone-in-part', undoing: { state: 'done', result: { undone: 1, left: ['乙-001'] } } },
  })
})

test('K1: whoever may not bring in ledgers sees none', async () => {
  const section = await api.token(['section'])
  expect((await api.send({ path: '/imports', token: section })).status).toBe(403)
})

const wrong = [
  '登记编号,申请日期,收到日期,申请渠道,申请人,申请人类别,所需信息,办理结果,答复日期',
  '2018-001,2018-06-04,2018-06-04,当面提交,周明远,自然人,2017年专项资金的分配结果,予以公开,2018-06-20',
  '2018-002,2018-07-02,2018-07-02,跑腿代递,李清河,自然人,2017年招商引资合同,予以公开,2018-07-12',
  '2018-003,2018-08-01,2018-08-01,跑腿代递,何志远,自然人,2017年招商引资合同,予以公开,2018-13-12',
].join('\r\n')

const faultyRows = (id: string, by: Readonly<Record<string, string>>, mapping: object = {}) =>
  api.fetch(`/api/v1/imports/${id}/faulty-rows`, {
    method: 'POST',
    headers: { ...by, 'content-type': 'application/json' },
    body: JSON.stringify({ mapping, language: 'zh' }),
  })

test('W6: the preview says of each wrong row where it stands, what is wrong and what to do, which words must be explained, and what reports would count', async () => {
  const id = await handIn(wrong)
  const { body } = await api.send({ method: 'POST', path: `/imports/${id}/preview`, token, body: { mapping: {} } })
  expect(body).toMatchObject({
    rows: 3,
    good: 1,
    words: [{ field: 'channel', found: '跑腿代递', rows: 2 }],
    years: [{ year: 2018 }],
  })
  const { faults, fields } = body as {
    faults: readonly { row: number; todo: { zh: string; en: string } }[]
    fields: readonly { field: string; choices?: readonly { code: string }[] }[]
  }
  expect(faults.map(({ row }) => row)).toEqual([3, 4, 4])
  expect(faults.every(({ todo }) => todo.zh !== '' && todo.en !== '')).toBe(true)
  expect(fields.find(({ field }) => field === 'channel')?.choices?.map(({ code }) => code)).toContain('in-person')
  const words = { channel: { 跑腿代递: 'in-person' } }
  const explained = await api.send({
    method: 'POST',
    path: `/imports/${id}/preview`,
    token,
    body: { mapping: { words } },
  })
  expect(explained.body).toMatchObject({ rows: 3, good: 2, words: [] })
})

test('W6: rows that stayed out are handed back with what is wrong, and read again by themselves once corrected', async () => {
  const id = await handIn(`${wrong}\r\n`)
  const mapping = { words: { channel: { 跑腿代递: 'in-person' } } }
  const asked = { mapping, rowByRow: true, again: false }
  await api.send({ method: 'POST', path: `/imports/${id}/run`, token, body: asked })
  await doWaitingJobs(api.office, database.url)
  const { body } = await api.send({ path: `/imports/${id}`, token })
  expect(body).toMatchObject({
    state: 'done',
    kept: true,
    rowByRow: true,
    mapping,
    batch: { batch: id, state: 'done', good: 2, faulty: 1 },
  })
  const answer = await faultyRows(id, { authorization: `Bearer ${token}` }, mapping)
  const text = await answer.text()
  expect(answer.headers.get('content-type')).toContain('text/csv')
  expect(text.split('\r\n').filter(Boolean)).toHaveLength(2)
  expect(text).toContain('何志远')
  expect(text).toContain('历法上没有这一天')
  const again = await handIn(text.replace('2018-13-12', '2018-08-20').replace('\ufeff', ''))
  const preview = await api.send({ method: 'POST', path: `/imports/${again}/preview`, token, body: { mapping } })
  expect(preview.body).toMatchObject({ rows: 1, good: 1, faults: [] })
})

test('F10: somebody who may not open what is known of applicants gets the places of wrong rows, not what stands in them', async () => {
  const id = await handIn(`${wrong}\r\n\r\n`)
  const cookie = await api.session(['administrator'])
  const text = await (await faultyRows(id, { cookie, origin: 'http://localhost' })).text()
  expect(text).not.toContain('李清河')
  expect(text.split('\r\n').filter(Boolean)).toHaveLength(4)
})

test('F10: a file nobody uses for a day is taken away; what it came to stays to be read', async () => {
  const id = await handIn(`${wrong}\r\n\r\n\r\n`)
  expect((await api.send({ path: `/imports/${id}`, token })).body).toMatchObject({ state: 'held', kept: true })
  const later = instantOf(new Date(Date.parse(api.office.now()) + 25 * 60 * 60 * 1000))
  await sweepImports({ db: database.db, now: () => later })
  expect((await api.send({ path: `/imports/${id}`, token })).body).toMatchObject({ state: 'cancelled', kept: false })
  const left = await database.db.selectFrom('desk_job').select('job_id').where('content', 'is not', null).execute()
  expect(left).toEqual([])
})
