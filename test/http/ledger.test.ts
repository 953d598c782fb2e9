import { may, type StaffRole } from '../../src/organ/staff-roles.table.ts'
import { afterAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { entryListShape } from '../../src/api/routes/get-ledger.ts'
import { ledgerYearShape } from '../../src/api/routes/get-ledger-year.ts'
import { entryViewShape } from '../../src/api/shapes/ledger.ts'
import { ledgerRefusals } from '../../src/ledgers/refusals.table.ts'
import { ledgerTransitions } from '../../src/ledgers/transitions.table.ts'
import { rebuildRegisters } from '../../src/services/rebuild-registers.ts'
import { freshDatabase } from '../support/database.ts'
import { codeOf, otherOrgan, sampleApi } from '../support/sample-api.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const api = await sampleApi(database)
const clerk = await api.token(['clerk'])
const head = await api.token(['head'])
const section = await api.token(['section'])

const document = {
  kind: 'normative',
  on: '2025-01-10',
  title: '云溪县商贸流通专项资金管理办法',
  number: '云商发〔2025〕1号',
}

const post = (path: string, body: unknown, token = clerk) => api.send({ method: 'POST', path, token, body })
const act = (entryId: string, command: unknown, token = clerk, more: object = {}) =>
  post(`/ledger/${entryId}/commands`, { command, ...more }, token)

const enter = async (contents: object): Promise<string> => {
  const { status, body } = await post('/ledger', contents)
  expect([status, body]).toEqual([201, { entryId: expect.any(String), version: 1 }])
  return (body as { entryId: string }).entryId
}

const described = async <Shape extends z.ZodType>(shape: Shape, path: string, token = clerk) => {
  const { status, body } = await api.send({ path, token })
  expect([path, status, body]).toEqual([path, 200, body])
  const read = shape.parse(body)
  expect(read).toEqual(body)
  return read
}

const listed = async (query = '') => (await described(entryListShape, `/ledger${query}`)).entries

test('G3, I3: a document is entered, made public, amended, repealed, and its end taken back; each step is shown as described', async () => {
  const entryId = await enter(document)
  expect(await described(entryViewShape, `/ledger/${entryId}`)).toMatchObject({
    version: 1,
    stage: 'standing',
    kindWords: { zh: '行政规范性文件' },
    contents: { ...document, count: 1 },
    available: [{ type: 'amend' }, { type: 'publish' }, { type: 'end' }],
  })
  expect((await act(entryId, { type: 'publish', on: '2025-01-15' })).body).toEqual({ entryId, version: 2 })
  const contents = { ...document, publicOn: '2025-01-16' }
  expect((await act(entryId, { type: 'amend', contents, reason: '公开日期录错' })).status).toBe(200)
  expect((await act(entryId, { type: 'end', ending: 'repealed', on: '2025-03-01' })).status).toBe(200)
  expect(await listed('?stage=ended')).toMatchObject([
    { entryId, until: '2025-03-01', ending: 'repealed', publicOn: '2025-01-16', version: 4 },
  ])
  expect((await act(entryId, { type: 'resume', reason: '尚未废止' }, head)).status).toBe(200)
  expect(await listed('?stage=ended')).toEqual([])
})

test('G6, art. 51: a dispute that comes from no request is entered, listed and resolved; its result is of its kind', async () => {
  const entryId = await enter({
    kind: 'dispute-elsewhere',
    on: '2025-02-01',
    title: '林某诉本机关',
    path: 'direct-suit',
  })
  expect(await listed('?kind=dispute-elsewhere')).toMatchObject([{ entryId, stage: 'standing', path: 'direct-suit' }])
  const other = await act(entryId, { type: 'resolve', result: 'reconsideration.upheld' })
  expect([other.status, codeOf(other)]).toEqual([409, 'result-of-other-kind'])
  expect((await act(entryId, { type: 'resolve', result: 'suit.claims-rejected' })).status).toBe(200)
  expect(await described(entryViewShape, `/ledger/${entryId}`)).toMatchObject({
    end: { result: 'suit.claims-rejected' },
  })
})

test('G3: what is struck out is listed as such and counted no more', async () => {
  const entryId = await enter({ kind: 'licence-decision', on: '2025-02-28', count: 12 })
  expect((await act(entryId, { type: 'strike-out', reason: '重复登记' }, head)).status).toBe(200)
  expect(await listed('?stage=struck')).toMatchObject([{ entryId, counted: false, count: 12 }])
})

test('entries are listed by day, page by page, each once, and narrowed by what is asked', async () => {
  for (const on of ['2025-02-03', '2025-02-01', '2025-02-01', '2025-02-02'])
    await enter({ kind: 'fee-income', on, fen: 125_000, title: '100%_' })
  const seen: string[] = []
  for (let after = ''; ;) {
    const { entries, next } = await described(entryListShape, `/ledger?limit=2${after && `&after=${after}`}`)
    seen.push(...entries.map(({ entryId }) => entryId))
    if (next === undefined) break
    after = next
  }
  expect(seen).toEqual((await listed('?limit=200')).map(({ entryId }) => entryId))
  expect(new Set(seen).size).toBe(seen.length)
  const february = await listed('?kind=fee-income&from=2025-02-02&to=2025-02-28')
  expect(february.map(({ on, fen }) => [on, fen])).toEqual([
    ['2025-02-02', 125_000],
    ['2025-02-03', 125_000],
  ])
  expect(await listed('?text=100%25_')).toHaveLength(4)
  expect(await listed('?text=1%25_')).toEqual([])
  for (const query of ['?kind=x', '?stage=none', '?from=2025-02-30', '?after=zz', '?limit=0', '?x=1'])
    expect((await api.send({ path: `/ledger${query}`, token: clerk })).status, query).toBe(422)
})

test('I3: an entry is made once, however often it is sent with its key; other words under it are refused', async () => {
  const sent = { method: 'POST', path: '/ledger', token: clerk, key: 'entry-once' }
  const answers = await Promise.all([1, 2, 3].map(() => api.send({ ...sent, body: document })))
  expect(new Set(answers.map(({ status, body }) => `${status} ${JSON.stringify(body)}`)).size).toBe(1)
  const other = await api.send({ ...sent, body: { ...document, title: '另一件' } })
  expect([other.status, codeOf(other)]).toEqual([409, 'key-used-otherwise'])
})

test('of forty amendments at once of one entry that was read before, exactly one is done', async () => {
  const entryId = await enter(document)
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, desk) =>
      act(entryId, { type: 'amend', contents: { ...document, title: `办法${desk}` }, reason: '名称' }, clerk, {
        seen: 1,
      }),
    ),
  )
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  const refused = answers.filter(({ status }) => status !== 200).map(codeOf)
  expect(new Set(refused)).toEqual(new Set(['changed-meanwhile']))
})

test('what the ledgers refuse is told in their own words, and changes nothing', async () => {
  const before = await listed('?limit=200')
  const entryId = before[0]?.entryId ?? ''
  // prettier-ignore
  const refused: readonly (readonly [Promise<{ status: number; body: unknown; headers: Headers }>, string])[] = [
    [post('/ledger', { ...document, on: '2025-03-04' }), 'in-the-future'],
    [post('/ledger', { ...document, fen: 1 }), 'field-foreign'],
    [post('/ledger', { kind: 'normative', on: '2025-01-10' }), 'field-missing'],
    [post('/ledger', { ...document, publicOn: '2025-01-09' }), 'before-beginning'],
    [post('/ledger', { kind: 'fee-income', on: '2025-01-10', fen: 1, count: 2 }), 'not-a-count'],
    [act(entryId, { type: 'amend', contents: { ...document, kind: 'regulation' }, reason: '错' }), 'kind-stays'],
    [act(entryId, { type: 'resume', reason: '错' }, head), 'wrong-stage'],
    [act(entryId, { type: 'resolve', result: 'suit.claims-rejected' }), 'wrong-kind'],
    [act(entryId, { type: 'end', ending: 'taken-off' }), 'other-ending'],
  ]
  for (const [sent, code] of refused) {
    const answer = await sent
    expect([answer.status, codeOf(answer)]).toEqual([409, code])
    const { message, todo } = (answer.body as { error: { message: string; todo: string } }).error
    expect(`${message}${todo}`).not.toMatch(/[{}]/)
    expect(ledgerRefusals).toHaveProperty(code)
  }
  expect(await listed('?limit=200')).toEqual(before)
})

test('K7: what is no entry and no command of ours is refused with its field', async () => {
  const entryId = await enter(document)
  const wrong: readonly (readonly [string, unknown])[] = [
    ['/ledger', { ...document, kind: 'no-such-kind' }],
    ['/ledger', { ...document, on: '2025-02-30' }],
    ['/ledger', { ...document, count: 0 }],
    ['/ledger', { ...document, count: 1e300 }],
    ['/ledger', { ...document, title: '甲\u0000' }],
    ['/ledger', { ...document, batch: 'b' }],
    [`/ledger/${entryId}/commands`, { command: { type: 'enter', contents: document } }],
    [`/ledger/${entryId}/commands`, { command: { type: 'amend', contents: document, reason: ' ' } }],
    [`/ledger/${entryId}/commands`, { command: { type: '__proto__' } }],
    [`/ledger/${entryId}/commands`, { command: { type: 'publish' }, seen: 0 }],
  ]
  for (const [path, body] of wrong) {
    const answer = await post(path, body)
    expect([body, answer.status, codeOf(answer)]).toEqual([body, 422, 'wrong-shape'])
  }
  const unknown = await act('nothing', { type: 'publish' })
  expect([unknown.status, codeOf(unknown)]).toEqual([404, 'no-such-entry'])
  const noKey = await api.send({
    method: 'POST',
    path: '/ledger',
    token: clerk,
    body: document,
    headers: { 'idempotency-key': '' },
  })
  expect([noKey.status, codeOf(noKey)]).toEqual([400, 'no-idempotency-key'])
})

test('K1: who may not do it hears so, whatever the entry is; entries of another organ are not there', async () => {
  const entryId = await enter(document)
  const contents = document
  // prettier-ignore
  const samples = {
    enter: {}, amend: { contents, reason: '错' }, publish: {}, end: { ending: 'repealed' }, resolve: { result: 'suit.claims-rejected' },
    resume: { reason: '错' }, 'strike-out': { reason: '错' },
  } as const satisfies Record<keyof typeof ledgerTransitions, object>
  for (const [type, { by }] of Object.entries(ledgerTransitions))
    for (const [role, token] of Object.entries({ clerk, head, section })) {
      if ((by as readonly string[]).includes(role)) continue
      const sent =
        type === 'enter'
          ? post('/ledger', document, token)
          : act('nothing', { type, ...samples[type as keyof typeof samples] }, token)
      const answer = await sent
      expect([type, role, answer.status, codeOf(answer)]).toEqual([
        type,
        role,
        403,
        may([role as StaffRole], 'ledger.write') ? 'wrong-role' : 'no-right',
      ])
    }
  const stranger = await api.token(['clerk', 'head'], { organId: otherOrgan.id })
  expect((await api.send({ path: `/ledger/${entryId}`, token: stranger })).status).toBe(404)
  expect((await act(entryId, { type: 'publish' }, stranger)).status).toBe(404)
  expect((await described(entryListShape, '/ledger', stranger)).entries).toEqual([])
})

test('S23, G10: a year of the ledgers counts as table 2 does, and each figure lists the entries behind it', async () => {
  const read = () => described(ledgerYearShape, '/ledger/years/2025')
  const before = await read()
  const entryId = await enter({ kind: 'penalty-decision', on: '2025-02-28', count: 31 })
  const after = await read()
  expect(after.figures['t2.penalty.decisions']).toBe(Number(before.figures['t2.penalty.decisions']) + 31)
  expect(after.kinds.find(({ kind }) => kind === 'penalty-decision')).toEqual({
    kind: 'penalty-decision',
    entries: 1,
    count: 31,
    fen: 0,
  })
  expect(after.years).toContain(2025)
  expect(after.makesRules).toBe(false)
  const behind = await listed('?year=2025&figure=t2.penalty.decisions')
  expect(behind.map((row) => [row.entryId, row.count])).toEqual([[entryId, 31]])
  for (const [key, sum] of Object.entries(after.figures)) {
    const entries = await listed(`?year=2025&figure=${key}&limit=200`)
    const shown = entries.reduce(
      (total, { count, fen }) => total + (key === 't2.fee.amount' ? (fen ?? 0) / 1e6 : count),
      0,
    )
    expect([key, shown]).toEqual([key, sum])
  }
  for (const query of ['?year=2025&figure=t2.penalty.nothing', '?figure=t2.penalty.decisions'])
    expect((await api.send({ path: `/ledger${query}`, token: clerk })).status, query).toBe(404)
  expect((await api.send({ path: '/ledger/years/2010', token: clerk })).status).toBe(404)
})

test('the latest day comes first when asked, page by page, each once', async () => {
  const all = await listed('?limit=200')
  const seen: string[] = []
  for (let after = ''; ;) {
    const { entries, next } = await described(
      entryListShape,
      `/ledger?newest=true&limit=3${after && `&after=${after}`}`,
    )
    seen.push(...entries.map(({ entryId }) => entryId))
    if (next === undefined) break
    after = next
  }
  expect(seen).toEqual(all.map(({ entryId }) => entryId).toReversed())
})

test('I3: an entry tells its own history: what, on which day, who wrote it down, why, and what it said before', async () => {
  const entryId = await enter(document)
  const contents = { ...document, title: '云溪县商贸流通资金管理办法' }
  await act(entryId, { type: 'amend', contents, reason: '名称录错' })
  await act(entryId, { type: 'strike-out', reason: '重复登记' }, head)
  const { history } = await described(entryViewShape, `/ledger/${entryId}`)
  expect(history).toMatchObject([
    { step: 1, type: 'entered', on: '2025-01-10', contents: { title: document.title }, says: { zh: '登记' } },
    { step: 2, type: 'amended', reason: '名称录错', contents: { title: contents.title } },
    { step: 3, type: 'struck-out', reason: '重复登记' },
  ])
  expect(history.every(({ by, at }) => by !== '' && at !== '')).toBe(true)
})

test('I3: after all of it the registers built anew from the log are the same', async () => {
  const before = await listed('?limit=200')
  await rebuildRegisters(api.office)
  expect(await listed('?limit=200')).toEqual(before)
})
