import { afterAll, expect, test } from 'vitest'
import { freshDatabase } from '../support/database.ts'
import { type Answer, codeOf, sampleApi, sampleRequest, type Sent } from '../support/sample-api.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const api = await sampleApi(database)
const clerk = await api.token(['clerk', 'head'])

const post = (body: unknown, more: Partial<Sent> = {}) =>
  api.send({ method: 'POST', path: '/requests', token: clerk, body, ...more })

const fieldsOf = ({ body }: Answer): string[] =>
  (body as { error: { fields: { field: string }[] } }).error.fields.map(({ field }) => field)

/** Rows of everything a write touches. */
async function everything(): Promise<readonly number[]> {
  const { db } = api.office
  return Promise.all(
    (['event_log', 'case_register', 'person', 'command_answer', 'outbox', 'counter'] as const).map(async (table) => {
      const row = await db
        .selectFrom(table)
        .select((of) => of.fn.countAll<number>().as('rows'))
        .executeTakeFirstOrThrow()
      return row.rows
    }),
  )
}

/** Sends what must be refused, and sees that nothing of it stays. */
async function refused(sent: Promise<Answer>, status: number, code: string): Promise<Answer> {
  const answer = await sent
  expect([answer.status, codeOf(answer)]).toEqual([status, code])
  return answer
}

const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`
const formWith = (over: object) => ({ ...sampleRequest, ...over })

test('K7: bodies that are no request of ours are refused each with its reason, and leave nothing behind', async () => {
  const registered = await post(sampleRequest)
  const { caseId } = registered.body as { caseId: string }
  const before = await everything()

  await refused(post('{"matter":'), 400, 'malformed-json')
  await refused(post(''), 400, 'malformed-json')
  await refused(post(`{"matter":"${'x'.repeat(10 * 1024 * 1024)}"}`), 413, 'too-large')
  await refused(post(sampleRequest, { headers: { 'content-type': 'text/plain' } }), 415, 'not-json')
  await refused(post(sampleRequest, { headers: { 'content-type': 'application/jsonp' } }), 415, 'not-json')
  await refused(post(sampleRequest, { headers: { 'idempotency-key': '' } }), 400, 'no-idempotency-key')
  await refused(post(sampleRequest, { headers: { 'idempotency-key': 'a b' } }), 400, 'no-idempotency-key')
  for (const body of [deep(20), deep(100_000), '[]', 'null', '"text"', '1e400', '[{}]'])
    await refused(post(body), 422, 'wrong-shape')

  // prettier-ignore
  const wrong: readonly (readonly [unknown, string])[] = [
    [formWith({ arrivedOn: '2025-02-30' }), 'arrivedOn'],
    [formWith({ arrivedOn: '2025-3-3' }), 'arrivedOn'],
    [formWith({ arrivedOn: 20250303 }), 'arrivedOn'],
    [formWith({ extra: 1 }), 'extra'],
    [formWith({ number: '2025-0001' }), 'number'],
    [formWith({ channel: 'pigeon' }), 'channel'],
    [formWith({ applicant: { name: '甲\u0000乙' } }), 'applicant.name'],
    [formWith({ applicant: { name: '甲\uD800' } }), 'applicant.name'],
    [formWith({ applicant: { name: '甲'.repeat(201) } }), 'applicant.name'],
    [formWith({ applicant: { name: '甲', role: 'head' } }), 'applicant.role'],
    [formWith({ wanted: { description: { $gt: '' } } }), 'wanted.description'],
    [formWith({ identityProven: 'true' }), 'identityProven'],
    [`{"__proto__":{"identityProven":true},${JSON.stringify(sampleRequest).slice(1)}`, '__proto__'],
    [`{"applicant":{"__proto__":{"name":"甲"}},${JSON.stringify({ ...sampleRequest, applicant: undefined }).slice(1)}`, 'applicant.name'],
  ]
  for (const [body, field] of wrong) expect(fieldsOf(await refused(post(body), 422, 'wrong-shape'))).toContain(field)

  const path = `/cases/${caseId}/commands`
  // prettier-ignore
  const commands: readonly (readonly [unknown, string])[] = [
    [{ type: 'no-such-command' }, 'command.type'],
    [{ type: '__proto__' }, 'command.type'],
    [{ type: 'register' }, 'command.type'],
    [{ type: 'send-letter' }, 'command.type'],
    [{ type: 'move-due' }, 'command.type'],
    [{ type: 'notify-fee', tariff: 'pieces', count: 1, earlierPieces: 0, letterId: 'a' }, 'command.type'],
    [{ type: 'assign' }, 'command.section'],
    [{ type: 'assign', section: '   ' }, 'command.section'],
    [{ type: 'assign', section: '甲', on: '2025-02-29' }, 'command.on'],
    [{ type: 'approve-extension', workingDays: 1e21, reason: '量大', letterId: 'a' }, 'command.workingDays'],
    [{ type: 'approve-extension', workingDays: 1.5, reason: '量大', letterId: 'a' }, 'command.workingDays'],
    [{ type: 'approve-extension', workingDays: -1, reason: '量大', letterId: 'a' }, 'command.workingDays'],
    [{ type: 'approve-extension', workingDays: 5, reason: '量大', letterId: "a'; drop table event_log" }, 'command.letterId'],
  ]
  for (const [command, field] of commands)
    expect([field, new Set(fieldsOf(await refused(post({ command }, { path }), 422, 'wrong-shape')))]).toEqual([
      field,
      new Set([field]),
    ])
  for (const seen of [0, -1, 1.5, 1e300, '1', null])
    await refused(post({ command: { type: 'assign', section: '甲' }, seen }, { path }), 422, 'wrong-shape')

  expect(await everything()).toEqual(before)
})

test('K7: what is text stays text: quotes, wildcards, signs and rare characters are kept as they came', async () => {
  const description = `'; drop table event_log; -- "\\" %_ <script>alert(1)</script> 𠮷野 é \t行\n\${x} {name}`
  const { status, body } = await post(formWith({ wanted: { description } }))
  expect(status).toBe(201)
  const { caseId } = body as { caseId: string }
  const shown = await api.send({ path: `/cases/${caseId}`, token: clerk })
  expect(shown.body).toMatchObject({ file: { wanted: { description } } })
})

test('K7: addresses nobody listed and methods nobody takes are told so; a place that cannot be is not looked for', async () => {
  await refused(api.send({ path: '/nothing', token: clerk }), 404, 'no-such-page')
  await refused(api.send({ path: '/cases/a%00b', token: clerk }), 404, 'no-such-page')
  await refused(api.send({ path: `/cases/${'a'.repeat(5000)}`, token: clerk }), 404, 'no-such-page')
  await refused(api.send({ path: "/cases/a'%20or%20'1'='1", token: clerk }), 404, 'no-such-page')
  await refused(api.send({ path: '/cases/nothing', token: clerk }), 404, 'no-such-case')
  const wrong = await refused(api.send({ method: 'DELETE', path: '/cases', token: clerk }), 405, 'method-not-allowed')
  expect(wrong.headers.get('allow')).toBe('GET, HEAD')
  for (const query of ['?limit=201', '?limit=0', '?limit=-1', '?stage=x', '?text=%00', '?after=zz', '?dueBy=1', '?x=1'])
    await refused(api.send({ path: `/cases${query}`, token: clerk }), 422, 'wrong-shape')
})

test('K7: a defect tells its id and nothing else; the line in the log has the same id and what was thrown', async () => {
  const other = await sampleApiThatBreaks()
  const { status, headers, body } = await other.send()
  expect(status).toBe(500)
  const id = headers.get('x-request-id')
  expect(body).toEqual({
    error: {
      code: 'defect',
      message: '系统出错，没有办理',
      todo: `请把编号${id}告诉管理员`,
      facts: { id },
    },
  })
  expect(other.log.at(-1)).toMatchObject({ id, level: 'error', status: 500, refused: 'defect' })
  expect(other.log.at(-1)?.defect).toContain('case_register')
})

/** The API over a database that has lost a table. */
async function sampleApiThatBreaks() {
  const broken = await freshDatabase()
  const house = await sampleApi(broken)
  const token = await house.token(['clerk'])
  await broken.pool.query('drop table case_register cascade')
  return {
    log: house.log,
    send: async () => {
      const answer = await house.send({ path: '/cases', token })
      await broken.close()
      return answer
    },
  }
}

test('W10, F10: a line of the log holds no name, no word of a request, no query and no token', async () => {
  await api.send({ path: '/cases?text=周明远', token: clerk })
  await api.send({ path: '/cases/nothing/applicant?why=核对周明远', token: clerk })
  const written = JSON.stringify(api.log)
  for (const secret of ['周明远', '13900001111', '桂花巷', '专项资金', '核对', clerk, clerk.slice(8, 20)])
    expect(written).not.toContain(secret)
  expect(api.log.at(-1)).toMatchObject({
    level: 'info',
    method: 'GET',
    route: '/api/v1/cases/:id/applicant',
    status: 404,
    refused: 'no-such-case',
    organ: 'yunxi-commerce',
  })
})

test('W5: a refusal speaks the language that is asked for, and cites its article', async () => {
  const { body } = await post(formWith({ wanted: { description: '' } }), {
    headers: { 'accept-language': 'en-GB,en;q=0.9' },
  })
  expect(body).toMatchObject({
    error: {
      code: 'nothing-wanted',
      message: 'It is not said what is asked for',
      cite: expect.stringContaining('art. 29'),
    },
  })
  const { body: chinese, headers } = await post(formWith({ wanted: { description: '' } }))
  expect(chinese).toMatchObject({ error: { message: '没有写明申请公开的内容' } })
  expect(headers.get('content-language')).toBe('zh')
})
