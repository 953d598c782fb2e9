import { afterAll, expect, test } from 'vitest'
import { amendAnswer } from '../../src/services/amend-answer.ts'
import { keepOrgan } from '../../src/services/open-office.ts'
import { rebuildRegisters } from '../../src/services/rebuild-registers.ts'
import { releaseAnswer } from '../../src/services/release-answer.ts'
import { takeOffAnswer } from '../../src/services/take-off-answer.ts'
import { answeredRequest } from '../../src/reads/answered-requests.ts'
import { writeAnswers } from '../../src/services/write-answers.ts'
import { readForUpdate, readHistory } from '../../src/store/event-log.ts'
import { readOnly } from '../../src/store/read-only.ts'
import { streamOf } from '../../src/store/streams.ts'
import { answeredCase } from '../support/answered-case.ts'
import { freshDatabase } from '../support/database.ts'
import { sampleOffice } from '../support/sample-office.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const office = sampleOffice(database)
await keepOrgan(office, office.organ, office.settings)
const head = { id: 'head-1', roles: ['head'] } as const
const { db } = database
const organ = office.organ.id

const words = { title: '县级商贸流通专项资金分配结果', summary: '已按企业公开2024年两批资金的分配结果。' }
const rows = () => db.selectFrom('answered_request').selectAll().orderBy('entry_id').execute()
const eventsOf = async (caseId: string) => (await readHistory(db, streamOf(organ, 'answer', caseId))).events
const seen = (id: string) => answeredRequest(readOnly(db), organ, id)

async function released() {
  const { caseId } = await answeredCase(office)
  const result = await releaseAnswer(office, head, { caseId, ...words })
  if (!result.ok) throw new Error(result.no.code)
  return { caseId, id: result.value.id }
}

test('A14, K3: releasing, editing and taking off are events of the log, and the entries follow from them byte for byte', async () => {
  const { caseId, id } = await released()
  const other = { ...words, summary: '已公开三批资金的分配结果。' }
  expect(await amendAnswer(office, head, { id, ...other }, 'k')).toMatchObject({ ok: true })
  expect(await amendAnswer(office, head, { id, ...other }, 'k')).toMatchObject({ ok: true })
  expect(await seen(id)).toMatchObject(other)
  expect(await takeOffAnswer(office, head, { id, reason: '摘要有误' })).toMatchObject({ ok: true })
  expect(await seen(id)).toBeUndefined()
  expect(await releaseAnswer(office, head, { caseId, ...words })).toMatchObject({ ok: true })
  expect((await eventsOf(caseId)).map(({ type }) => type)).toEqual(['released', 'amended', 'taken-off', 'released'])
  const before = await rows()
  const rebuilt = await rebuildRegisters(office)
  expect(rebuilt.after).toBe(rebuilt.before)
  expect(await rows()).toEqual(before)
})

test('A14, K2: an entry is not edited into naming who asked; a reason that repeats personal data is not written down', async () => {
  const { caseId, id } = await released()
  const named = { id, title: words.title, summary: '申请人周明远要的分配结果' }
  expect(await amendAnswer(office, head, named)).toMatchObject({ no: { code: 'holds-personal-data' } })
  const repeated = { id, reason: '写了电话13900001111' }
  expect(await takeOffAnswer(office, head, repeated)).toMatchObject({ no: { code: 'holds-personal-data' } })
  expect(await amendAnswer(office, head, { ...named, id: 'none' })).toMatchObject({ no: { code: 'no-such-listing' } })
  expect(await eventsOf(caseId)).toHaveLength(1)
  expect(await seen(id)).toMatchObject(words)
})

/** An entry as programs before this one left it: a row, and no event. */
const old = (caseId: string, entry_id: string) => ({
  organ_id: organ,
  entry_id,
  case_id: caseId,
  ...words,
  outcome: 'disclosed.already-public',
  received_on: office.today(),
  answered_on: office.today(),
  released_by: 'head-0',
  released_at: office.now(),
  withdrawn_by: null,
  withdrawn_at: null,
  amended_by: null,
  amended_at: null,
})

test('W9: entries that stood before are written down as they are found, once, and nothing of them changes', async () => {
  const standing = await answeredCase(office)
  const gone = await answeredCase(office)
  const taken = { withdrawn_by: 'head-0', withdrawn_at: office.now() }
  await db
    .insertInto('answered_request')
    .values([old(standing.caseId, 'old-1'), { ...old(gone.caseId, 'old-2'), ...taken }])
    .execute()
  const before = await rows()
  for (const _ of [1, 2]) {
    const rebuilt = await rebuildRegisters(office)
    expect(rebuilt.after).toBe(rebuilt.before)
    expect(await rows()).toEqual(before)
    expect((await eventsOf(gone.caseId)).map(({ type }) => type)).toEqual(['entry-found'])
  }
  expect(await takeOffAnswer(office, head, { id: 'old-1', reason: '摘要有误' })).toMatchObject({ ok: true })
  expect((await eventsOf(standing.caseId)).map(({ type }) => type)).toEqual(['entry-found', 'taken-off'])
})

test('W9: an entry from before is written down by whoever changes it first', async () => {
  const { caseId } = await answeredCase(office)
  await db.insertInto('answered_request').values(old(caseId, 'old-3')).execute()
  expect(await releaseAnswer(office, head, { caseId, ...words })).toMatchObject({ no: { code: 'listed-already' } })
  expect(await eventsOf(caseId)).toEqual([])
  expect(await takeOffAnswer(office, head, { id: 'old-3', reason: '摘要有误' })).toMatchObject({ ok: true })
  expect((await eventsOf(caseId)).map(({ type }) => type)).toEqual(['entry-found', 'taken-off'])
})

test('W9: an entry from before that somebody changes while registers are written anew is written down once', async () => {
  const { caseId } = await answeredCase(office)
  await db.insertInto('answered_request').values(old(caseId, 'old-4')).execute()
  const trx = await db.startTransaction().execute()
  await readForUpdate(trx, streamOf(organ, 'answer', caseId))
  const rebuilding = rebuildRegisters(office)
  const waiting = `select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`
  await expect.poll(async () => (await database.pool.query(waiting)).rowCount).toBe(1)
  const writing = { caseId, actor: head.id, commandId: 'c', answer: undefined, found: { personal: [] } }
  await writeAnswers(trx, office, writing, { type: 'take-off', entryId: 'old-4', reason: '摘要有误' })
  await trx.commit().execute()
  await rebuilding
  expect((await eventsOf(caseId)).map(({ type }) => type)).toEqual(['entry-found', 'taken-off'])
})
