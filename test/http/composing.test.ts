import { afterAll, expect, test } from 'vitest'
import { freshDatabase } from '../support/database.ts'
import { type Answer, codeOf, sampleApi, sampleRequest } from '../support/sample-api.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const api = await sampleApi(database)
const clerk = await api.token(['clerk'])
const send = (path: string, body: unknown) => api.send({ method: 'POST', path, body, token: clerk })

const registered = await send('/requests', sampleRequest)
const caseId = (registered.body as { caseId: string }).caseId
const compose = (command: unknown) => send(`/cases/${caseId}/compose`, { command })

interface Composed {
  readonly letters: readonly { readonly key: string; readonly number: string; readonly html: string }[]
}
const lettersOf = ({ body }: Answer) => (body as Composed).letters
const events = async () => (await api.send({ path: `/cases/${caseId}/events`, token: clerk })).body

test('D5, D7: a reply is seen whole while it is composed, with its remedies, naming nobody and writing nothing', async () => {
  const before = await events()
  const answer = await compose({
    type: 'propose-decision',
    decision: { outcome: 'unable.does-not-exist', facts: { searched: '检索了2024年全部案卷' } },
  })
  expect(answer.status).toBe(200)
  const [letter, ...others] = lettersOf(answer)
  expect(others).toEqual([])
  expect(letter).toMatchObject({ key: 'L15', number: '云商公开〔2025〕1号' })
  for (const words of ['检索了2024年全部案卷', '【申请人姓名或者名称】', '云溪县人民政府申请行政复议'])
    expect(letter?.html).toContain(words)
  expect(letter?.html).not.toContain('周明远')
  expect(await events()).toEqual(before)
  const readings = await database.db.selectFrom('person_reading').selectAll().execute()
  expect(readings).toEqual([])
})

test('D4: each letter an act brings is composed, in the order it is owed', async () => {
  const about = '申报材料中的成本构成表'
  const asked = { type: 'consult', consultationId: 'c1', party: 'third-party', partyId: 'p1', about, letterId: 'l1' }
  const answer = await compose(asked)
  expect(lettersOf(answer).map(({ key, number }) => [key, number])).toEqual([
    ['L05', '云商公开〔2025〕1号'],
    ['L06', '云商公开〔2025〕2号'],
  ])
  expect(lettersOf(answer)[0]?.html).toContain(about)
})

test('D4, L09: the fee notice is seen while it is composed, with what the tariff comes to; nothing is counted or written', async () => {
  const before = await events()
  const preview = (body: unknown) => send(`/cases/${caseId}/fee/preview`, body)
  const byPage = await preview({ tariff: 'pages', pages: 40 })
  expect(byPage.status).toBe(200)
  const [letter] = lettersOf(byPage)
  expect(letter).toMatchObject({ key: 'L09', number: '云商公开〔2025〕1号' })
  expect(letter?.html).toContain('100元')
  expect(letter?.html).toContain('【申请人姓名或者名称】')
  expect(codeOf(await preview({ tariff: 'pieces' }))).toBe('no-fee')
  expect((await preview({ tariff: 'pages' })).status).toBe(422)
  expect((await send('/cases/none/fee/preview', { tariff: 'pieces' })).status).toBe(404)
  expect(await events()).toEqual(before)
})

test('what the act would be refused for is told before it is done', async () => {
  const answer = await compose({ type: 'judge-reasons', reasonable: true, why: '合理' })
  expect(answer.status).toBe(409)
  expect((await send('/cases/none/compose', { command: { type: 'sign-for' } })).status).toBe(404)
})

const putIn = async (name: string, content: string | Uint8Array, key: string, token = clerk) => {
  const answer = await api.fetch(
    `/api/v1/cases/${caseId}/attachments?purpose=records&name=${encodeURIComponent(name)}`,
    {
      method: 'POST',
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': 'application/octet-stream',
        'idempotency-key': key,
      },
      body: typeof content === 'string' ? content : new Uint8Array(content),
    },
  )
  return { status: answer.status, headers: answer.headers, body: await answer.json() }
}

const files = async () =>
  (
    (await api.send({ path: `/cases/${caseId}/attachments`, token: clerk })).body as {
      files: { id: string; kind: string; name: string; by: string }[]
    }
  ).files

test('D9: a file of the office goes into the case once, sealed, and comes out as it went in', async () => {
  const first = await putIn('专项资金分配表.txt', '企业名称，金额', 'file-1')
  expect(first.status).toBe(201)
  expect((await putIn('专项资金分配表.txt', '企业名称，金额', 'file-1')).body).toEqual(first.body)
  const [file, ...others] = await files()
  expect(others).toEqual([])
  expect(file).toMatchObject({ kind: 'records', name: '专项资金分配表.txt', by: 'clerk' })
  const opened = await api.fetch(`/api/v1/cases/${caseId}/attachments/${file?.id}`, {
    headers: { authorization: `Bearer ${clerk}` },
  })
  expect(await opened.text()).toBe('企业名称，金额')
})

test('K6: what is not what it is called is not taken into a case', async () => {
  const program = await putIn('清单.pdf', new Uint8Array([0x4d, 0x5a, 0x90, 0, 3]), 'file-2')
  expect(program.status).toBe(409)
  expect(codeOf(program)).toMatch(/^upload-/)
  expect(await files()).toHaveLength(1)
})
