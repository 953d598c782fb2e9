import { afterAll, expect, test } from 'vitest'
import type { z } from 'zod'
import { openedShape } from '../../src/api/routes/get-applicant.ts'
import { caseListShape } from '../../src/api/routes/get-cases.ts'
import { eventsShape } from '../../src/api/routes/get-events.ts'
import { figureShape } from '../../src/api/routes/get-figure.ts'
import { frequencyShape } from '../../src/api/routes/get-frequency.ts'
import { letterPreviewShape } from '../../src/api/routes/get-letter-preview.ts'
import { logRootsShape } from '../../src/api/routes/get-log-roots.ts'
import { organShape } from '../../src/api/routes/get-organ.ts'
import { queueShape } from '../../src/api/routes/get-queue.ts'
import { reportShape } from '../../src/api/routes/get-report.ts'
import { similarShape } from '../../src/api/routes/get-similar.ts'
import { letterSentShape } from '../../src/api/routes/post-letter.ts'
import { partyKeptShape } from '../../src/api/routes/post-party.ts'
import { splitShape } from '../../src/api/routes/post-parts.ts'
import { simulationShape } from '../../src/api/routes/post-simulation.ts'
import { caseViewShape } from '../../src/api/shapes/case-view.ts'
import { civilDate } from '../../src/kernel/civil-date.ts'
import { closeDay } from '../../src/store/close-day.ts'
import { freshDatabase } from '../support/database.ts'
import { codeOf, otherOrgan, sampleApi, sampleRequest } from '../support/sample-api.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const api = await sampleApi(database)
const clerk = await api.token(['clerk'])
const head = await api.token(['head'])
const section = await api.token(['section'])

const register = async (over: object = {}): Promise<{ caseId: string; applicantId: string; number: string }> => {
  const body = { ...sampleRequest, ...over }
  const answer = await api.send({ method: 'POST', path: '/requests', token: clerk, body })
  expect([answer.status, answer.body]).toEqual([201, answer.body])
  return answer.body as { caseId: string; applicantId: string; number: string }
}

const act = (caseId: string, command: unknown, more: object = {}, token = clerk) =>
  api.send({ method: 'POST', path: `/cases/${caseId}/commands`, token, body: { command, ...more } })

/** The answer of an address, which holds nothing its description does not tell. */
const described = async <Shape extends z.ZodType>(shape: Shape, path: string, token = clerk) => {
  const { status, body } = await api.send({ path, token })
  expect([path, status, body]).toEqual([path, 200, body])
  const read = shape.parse(body)
  expect(read).toEqual(body)
  return read
}

const decision = {
  outcome: 'disclosed.provided',
  facts: {
    provided: '2024年度县级商贸流通专项资金分配结果一览表',
    providedOn: '2025-03-03',
    attachments: ['分配结果一览表'],
  },
}

test('I3, W11: a request sent in is a case with its due date proved day by day, its applicant masked', async () => {
  const { caseId, number } = await register()
  const view = await described(caseViewShape, `/cases/${caseId}`)
  expect(view).toMatchObject({
    caseId,
    version: 1,
    file: { stage: 'open', registration: { number } },
    applicant: { name: '周**', telephone: '139****1111' },
    due: { due: '2025-03-31', provisional: false },
  })
  expect(view.due?.proof.at(-1)?.counted).toBe(20)
  expect(JSON.stringify(view)).not.toContain('桂花巷')
})

test('K1: what is offered follows from the roles of the token, by the table that rules', async () => {
  const { caseId } = await register()
  const offered = async (token: string) =>
    (await described(caseViewShape, `/cases/${caseId}`, token)).available.map(({ type }) => type)
  expect(await offered(clerk)).toContain('ask-correction')
  expect(await offered(head)).not.toContain('ask-correction')
  expect(await offered(section)).toEqual(['add-file'])
})

test('I3, D6: a case goes from request to served reply, and every answer on the way is as described', async () => {
  const { caseId } = await register()
  expect((await act(caseId, { type: 'assign', section: '流通科' })).status).toBe(200)
  expect((await act(caseId, { type: 'propose-decision', decision })).status).toBe(200)
  expect((await act(caseId, { type: 'approve-decision', letterId: 'reply' }, {}, head)).status).toBe(200)
  const before = await described(letterPreviewShape, `/cases/${caseId}/letters/reply/preview?route=post`)
  expect(before.html).toContain('周明远')

  const sent = await api.send({
    method: 'POST',
    path: `/cases/${caseId}/letters/reply`,
    token: clerk,
    body: { route: 'post' },
  })
  expect([sent.status, sent.body]).toEqual([200, sent.body])
  const { number, hash } = letterSentShape.parse(sent.body)
  expect(number).toBe(before.number)
  const pdf = await api.fetch(`/api/v1/cases/${caseId}/letters/reply/pdf`, {
    headers: { authorization: `Bearer ${clerk}` },
  })
  expect([pdf.status, pdf.headers.get('content-type'), pdf.headers.get('etag')]).toEqual([
    200,
    'application/pdf',
    `"${hash}"`,
  ])
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-')

  expect((await act(caseId, { type: 'record-service', letterId: 'reply', proof: '邮政回执' })).status).toBe(200)
  const view = await described(caseViewShape, `/cases/${caseId}`)
  expect(view.file.letters.find(({ letterId }) => letterId === 'reply')).toMatchObject({ number, hash })
  expect(view.periods.map(({ kind }) => kind)).toEqual(['reconsideration', 'suit'])
  const { events } = await described(eventsShape, `/cases/${caseId}/events`)
  expect(events.map(({ type }) => type)).toEqual([
    'registered',
    'assigned',
    'decision-proposed',
    'decided',
    'letter-sent',
    'letter-served',
  ])
})

test('C13, D2: a decision can be tried: date, letter, remedies and report row are told, and nothing is written', async () => {
  const { caseId } = await register()
  const path = `/cases/${caseId}/simulate`
  const { status, body } = await api.send({ method: 'POST', path, token: clerk, body: { decision }, headers: {} })
  expect([status, body]).toEqual([200, body])
  expect(simulationShape.parse(body)).toEqual(body)
  expect(body).toMatchObject({ inTime: true, stage: 'answered', reportRow: { 2021: 'granted' } })
  expect((await described(caseViewShape, `/cases/${caseId}`)).version).toBe(1)
})

test('I3: a command is done once, however often it is sent with its key; other words under it are refused', async () => {
  const { caseId } = await register()
  const sent = { method: 'POST', path: `/cases/${caseId}/commands`, token: clerk, key: 'once' }
  const body = { command: { type: 'assign', section: '流通科' } }
  for (const answer of [await api.send({ ...sent, body }), await api.send({ ...sent, body })])
    expect([answer.status, answer.body]).toEqual([200, { caseId, version: 2 }])
  const other = await api.send({ ...sent, body: { command: { type: 'assign', section: '市场科' } } })
  expect([other.status, codeOf(other)]).toEqual([409, 'key-used-otherwise'])
  const another = await api.send({ ...sent, token: head, body: { command: { type: 'assign', section: '市场科' } } })
  expect(another.status).toBe(200)
})

test('a request sent twice at once with one key is one case', async () => {
  const sent = { method: 'POST', path: '/requests', token: clerk, key: 'twice', body: sampleRequest }
  const answers = await Promise.all([api.send(sent), api.send(sent), api.send(sent)])
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
  expect(new Set(answers.map(({ body }) => (body as { caseId: string }).caseId)).size).toBe(1)
})

test('W11: of forty commands at once on one case that was read before, exactly one is done', async () => {
  const { caseId } = await register()
  const answers = await Promise.all(
    Array.from({ length: 40 }, (_, desk) => act(caseId, { type: 'assign', section: `科室${desk}` }, { seen: 1 })),
  )
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  const refused = answers.filter(({ status }) => status !== 200)
  expect(new Set(refused.map((answer) => `${answer.status} ${codeOf(answer)}`))).toEqual(
    new Set(['409 changed-meanwhile']),
  )
})

test('F12, K1: a token sees its own organ alone; cases and applicants of another are not there, by no address', async () => {
  const { caseId, applicantId, number } = await register()
  const stranger = await api.token(['clerk', 'head'], { organId: otherOrgan.id })
  const alone = [
    ...[
      '',
      '/events',
      '/similar',
      '/applicant?why=核对',
      '/letters/reply/preview?route=post',
      '/letters/reply/pdf',
    ].map((rest) => ({ path: `/cases/${caseId}${rest}` })),
    { path: `/applicants/${applicantId}/frequency` },
    { method: 'POST', path: `/cases/${caseId}/commands`, body: { command: { type: 'assign', section: '甲' } } },
    { method: 'POST', path: `/cases/${caseId}/simulate`, body: { decision } },
    { method: 'POST', path: `/cases/${caseId}/fee`, body: { tariff: 'pieces' } },
    { method: 'POST', path: `/cases/${caseId}/parts`, body: { parts: [{ description: '甲' }, { description: '乙' }] } },
    { method: 'POST', path: `/cases/${caseId}/letters/reply`, body: { route: 'post' } },
  ]
  for (const sent of alone)
    expect([sent.path, (await api.send({ ...sent, token: stranger })).status]).toEqual([sent.path, 404])
  expect((await described(caseListShape, `/cases?text=${number}`, stranger)).cases).toEqual([])
  const queue = await described(queueShape, '/queue?by=2026-12-31', stranger)
  expect([queue.overdue, queue.nearlyDue, queue.due]).toEqual([[], [], []])
  expect((await described(reportShape, '/reports/2025', stranger)).figures['t3.new.total']).toBe(0)
  expect((await described(organShape, '/organ', stranger)).profile.id).toBe(otherOrgan.id)
})

test('F10, F12: personal data are opened for a reason, which is kept; a section may not, and nothing is then written down', async () => {
  const { caseId, applicantId } = await register({
    applicant: { ...sampleRequest.applicant, telephone: '13911112222' },
  })
  const readings = () =>
    api.office.db
      .selectFrom('person_reading')
      .select(['actor', 'why'])
      .where('person_id', '=', applicantId)
      .where('why', '!=', 'asks-again')
      .execute()
  const path = `/cases/${caseId}/applicant`
  expect((await api.send({ path, token: clerk })).status).toBe(422)
  const refused = await api.send({ path: `${path}?why=核对身份`, token: section })
  expect([refused.status, codeOf(refused)]).toEqual([403, 'no-right'])
  expect(await readings()).toEqual([])
  const opened = await described(openedShape, `${path}?why=核对身份`)
  expect(opened.applicant).toMatchObject({ name: '周明远', address: '云溪县桂花巷3号' })
  expect(await readings()).toEqual([{ actor: 'clerk', why: '核对身份' }])
})

test('C17, D10: a request is split into numbered parts; a fee goes by the pieces the house has counted', async () => {
  const applicant = { name: '马十一', telephone: '13700000011' }
  const { caseId } = await register({ applicant })
  const parts = Array.from({ length: 11 }, (_, index) => ({ description: `第${index + 1}项：云溪县商业网点规划` }))
  const post = (path: string, body: unknown) => api.send({ method: 'POST', path, token: clerk, body })
  expect((await post(`/cases/${caseId}/parts`, { parts: parts.slice(0, 1) })).status).toBe(422)
  const split = await post(`/cases/${caseId}/parts`, { parts })
  expect([split.status, split.body]).toEqual([201, split.body])
  const { parts: made } = splitShape.parse(split.body)
  const eleventh = made.at(-1)?.caseId ?? ''
  expect((await post(`/cases/${eleventh}/fee`, { tariff: 'pieces' })).status).toBe(200)
  const view = await described(caseViewShape, `/cases/${eleventh}`)
  expect(view.file.fee).toMatchObject({ earlierPieces: 10, yuan: 100 })
  const first = await post(`/cases/${made[0]?.caseId}/fee`, { tariff: 'pieces' })
  expect([first.status, codeOf(first)]).toEqual([409, 'no-fee'])
  expect((await post('/cases/nothing/fee', { tariff: 'pages', pages: 40 })).status).toBe(404)
})

test('C10, art. 32: a third party is entered, consulted by letter under its name, and known again', async () => {
  const { caseId } = await register()
  const body = {
    kind: 'commercial',
    person: { name: '云溪县丰裕商贸有限公司', telephone: '0730-5550001', address: '云溪县工业路2号' },
  }
  const party = await api.send({ method: 'POST', path: '/parties', token: clerk, body })
  const again = await api.send({ method: 'POST', path: '/parties', token: clerk, body })
  expect([party.status, again.body]).toEqual([200, party.body])
  const { partyId } = partyKeptShape.parse(party.body)
  const consult = {
    type: 'consult',
    consultationId: `${caseId}-c`,
    party: 'third-party',
    partyId,
    about: '年度经营数据',
    letterId: `${caseId}-l`,
  }
  expect((await act(caseId, consult)).status).toBe(200)
  const preview = await described(letterPreviewShape, `/cases/${caseId}/letters/${caseId}-l/preview?route=post`)
  expect(JSON.stringify(preview)).toContain('云溪县丰裕商贸有限公司')
  const refused = await api.send({ method: 'POST', path: '/parties', token: section, body })
  expect(refused.status).toBe(403)
})

test('art. 42: how often an applicant asked in a month is counted', async () => {
  const applicant = { name: '何青', telephone: '13700000001' }
  const { applicantId } = await register({ applicant })
  await register({ applicant, wanted: { description: '2023年度家电补贴名单' } })
  expect(await described(frequencyShape, `/applicants/${applicantId}/frequency`)).toEqual({
    applicantId,
    months: [{ month: '2025-03', pieces: 2 }],
  })
  expect((await api.send({ path: '/applicants/nobody/frequency', token: clerk })).status).toBe(404)
})

test('C17, art. 36 item 6, art. 44: the same matter is found with the same applicant and with others', async () => {
  const wanted = { description: '云溪县2022年废旧车辆拆解企业名录' }
  const first = await register({ wanted, applicant: { name: '吴一', telephone: '13700000002' } })
  const again = await register({ wanted, applicant: { name: '吴一', telephone: '13700000002' } })
  const other = await register({ wanted, applicant: { name: '郑二', telephone: '13700000003' } })
  const similar = await described(similarShape, `/cases/${first.caseId}/similar`)
  expect(similar.sameApplicant.map(({ caseId }) => caseId)).toEqual([again.caseId])
  expect(similar.otherApplicants.map(({ caseId }) => caseId)).toEqual([other.caseId])
})

test('cases are listed by number, page by page, each once, and narrowed by what is asked', async () => {
  const seen: string[] = []
  for (let after = ''; ;) {
    const { cases, next } = await described(caseListShape, `/cases?limit=3${after && `&after=${after}`}`)
    seen.push(...cases.map(({ number }) => number))
    if (next === undefined) break
    after = next
  }
  const { cases: all } = await described(caseListShape, '/cases?limit=200')
  expect(seen).toEqual(all.map(({ number }) => number))
  expect(new Set(seen).size).toBe(seen.length)
  expect((await described(caseListShape, '/cases?stage=answered')).cases).toHaveLength(1)
  expect((await described(caseListShape, '/cases?text=100%25')).cases).toEqual([])
  expect((await described(caseListShape, '/cases?receivedTo=2025-03-02')).cases).toEqual([])
  expect((await described(caseListShape, '/cases?dueBy=2025-03-31')).cases.length).toBeGreaterThan(3)
  expect((await described(caseListShape, '/cases?section=市场科&only=open')).cases.length).toBeGreaterThan(0)
})

test('C16, K3: what is near its day and what is past it is told; of a day that is over the log has a root', async () => {
  api.office.setDay('2025-03-26')
  const near = await described(queueShape, '/queue')
  expect([near.overdue, near.nearlyDue.length > 0]).toEqual([[], true])
  api.office.setDay('2025-04-01')
  expect((await described(queueShape, '/queue')).overdue.length).toBe(near.nearlyDue.length)
  expect((await described(caseListShape, '/cases?only=overdue')).cases.length).toBe(near.nearlyDue.length)
  await closeDay(api.office.db, api.office.organ.id, civilDate('2025-03-03'))
  const { roots } = await described(logRootsShape, '/log/roots')
  expect(roots).toMatchObject([{ day: '2025-03-03' }])
})

test('Art. 31: a request whose receipt the office puts off confirming is told, and one just confirmed is not', async () => {
  const before = (await described(queueShape, '/queue')).unconfirmed.length
  const { caseId } = await register({ channel: 'online' })
  const { caseId: confirmed } = await register({ channel: 'email' })
  expect((await act(confirmed, { type: 'confirm-receipt' })).status).toBe(200)
  expect((await described(queueShape, '/queue')).unconfirmed.length).toBe(before)
  const day = api.office.today()
  api.office.setDay('2025-04-08')
  const late = (await described(queueShape, '/queue')).unconfirmed.map((row) => row.caseId)
  expect([late.includes(caseId), late.includes(confirmed)]).toEqual([true, false])
  api.office.setDay(day)
})

test('G2, G10: the report of a year is counted, and each figure opens into its cases', async () => {
  const report = await described(reportShape, '/reports/2025')
  const { sum, behind } = await described(figureShape, '/reports/2025/figures/t3.new.natural')
  expect(sum).toBe(report.figures['t3.new.natural'])
  expect(behind).toHaveLength(sum)
  for (const path of ['/reports/2017', '/reports/2030', '/reports/2025/figures/t3.nothing.natural'])
    expect((await api.send({ path, token: clerk })).status, path).toBe(404)
  expect((await api.send({ path: '/reports/2025?asOf=2024-12-31', token: clerk })).status).toBe(422)
})
