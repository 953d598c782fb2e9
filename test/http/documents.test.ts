import { strToU8, zipSync } from 'fflate'
import { afterAll, describe, expect, test } from 'vitest'
import { writeDocx } from '../../src/formats/write-docx.ts'
import { freshDatabase } from '../support/database.ts'
import { codeOf, sampleApi } from '../support/sample-api.ts'
import { sampleNotice, secrecyPassed, secrecyReviewer, actOnDocument } from '../support/sample-documents.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const api = await sampleApi(database)
const clerk = await api.token(['clerk'])
const head = await api.token(['head'])

const send = (token: string, path: string, body?: unknown) =>
  api.send({ ...(body !== undefined && { method: 'POST', body }), path, token })

const upload = async (token: string, name: string, bytes: Uint8Array) => {
  const answer = await api.fetch(`/api/v1/files?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(bytes),
  })
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, unknown> }
}

const draft = async (contents: object = {}) => {
  const { body } = await send(clerk, '/documents', { contents: { ...sampleNotice, ...contents } })
  return (body as { documentId: string }).documentId
}
const act = (token: string, id: string, command: object) => send(token, `/documents/${id}/commands`, { command })

describe('documents over the API', () => {
  test('A1, A2: a clerk drafts and submits, the head passes, the secrecy reviewer signs, the head publishes; the list and the history say so', async () => {
    const id = await draft()
    expect((await act(clerk, id, { type: 'submit' })).body).toMatchObject({
      stage: 'submitted',
      standing: 'unpublished',
    })
    expect((await act(head, id, { type: 'review', note: '内容准确' })).status).toBe(200)
    await actOnDocument(api.office, secrecyPassed, id, secrecyReviewer)
    const published = await act(head, id, { type: 'publish' })
    expect(published.body).toMatchObject({ standing: 'public', address: { year: 2025 } })
    const { body } = await send(clerk, `/documents/${id}`)
    expect(body).toMatchObject({
      stageWords: { zh: '已办结' },
      indexNumber: '11430603MB0000001X/2025-00001',
      editions: [{ edition: 1, by: 'head' }],
      history: [
        { type: 'drafted', by: 'clerk' },
        { type: 'submitted' },
        { type: 'reviewed', reason: '内容准确' },
        { type: 'secrecy-reviewed' },
        { type: 'published' },
      ],
      available: [{ type: 'revise' }],
    })
    expect((await send(head, '/documents?standing=public')).body).toMatchObject({
      documents: [{ documentId: id, author: 'clerk' }],
    })
    expect((await send(head, '/documents?mine=true')).body).toEqual({ documents: [], names: {} })
  })

  test('A2: who wrote it may not pass it, and the answer says why in words', async () => {
    const both = await api.token(['clerk', 'head'], { actor: 'both' })
    const { body } = await send(both, '/documents', { contents: sampleNotice })
    const { documentId } = body as { documentId: string }
    await act(both, documentId, { type: 'submit' })
    const refused = await act(both, documentId, { type: 'review' })
    expect(refused.status).toBe(403)
    expect(refused.body).toMatchObject({
      error: { code: 'own-text', message: expect.stringContaining('起草'), cite: expect.stringContaining('第十七条') },
    })
  })

  test('A10: what is not yet public says by when it is owed, with the proof', async () => {
    const { body } = await send(clerk, `/documents/${await draft()}`)
    expect(body).toMatchObject({
      due: { due: '2025-03-31' },
      stage: 'draft',
      available: [{ type: 'revise' }, { type: 'submit' }, { type: 'discard' }],
    })
  })

  test('nobody types when something was published', async () => {
    const id = await draft()
    const typed = await act(head, id, { type: 'publish', on: '2024-01-01' })
    expect([typed.status, codeOf(typed)]).toEqual([422, 'wrong-shape'])
  })

  test('a text that is not well formed is refused with the line', async () => {
    const refused = await send(clerk, '/documents', {
      contents: { ...sampleNotice, body: '第一行\n\n[点此](javascript:alert(1))' },
    })
    expect(refused.body).toMatchObject({ error: { code: 'text-link', message: expect.stringContaining('第3行') } })
  })

  test('a token of a section drafts; who has nothing to do with documents sees none', async () => {
    const section = await api.token(['section'])
    expect((await send(section, '/documents', { contents: sampleNotice })).status).toBe(201)
    expect((await act(section, await draft(), { type: 'review' })).status).toBe(403)
  })
})

test('A11, S4: columns that are not kept up are told, what is late first', async () => {
  const { body } = await send(clerk, '/columns')
  const { columns } = body as { columns: { column: string; state: string }[] }
  expect(columns.find(({ column }) => column === 'functions')).toMatchObject({ state: 'none' })
  expect(columns.find(({ column }) => column === 'plans')).toEqual({ column: 'plans', state: 'empty', daysLate: 0 })
})

test('F7: what may have to stay inside is told with its place, of a text and of a file; the reviewer allows it', async () => {
  const kept = await upload(clerk, '联系人.txt', strToU8('电话 13900002222'))
  expect(kept.body).toMatchObject({ leaks: [{ kind: 'mobile', where: { zh: '附件第1行' }, state: 'open' }] })
  const id = await draft({
    body: '咨询 0730-5550199。',
    attachments: [{ hash: kept.body['hash'], name: '联系人.txt' }],
  })
  await act(clerk, id, { type: 'submit' })
  const refused = await act(head, id, { type: 'review' })
  expect(refused).toMatchObject({ status: 409, body: { error: { code: 'personal-data-found' } } })
  expect(JSON.stringify(refused.body)).not.toContain('13900002222')
  const view = await send(head, `/documents/${id}`)
  expect(view.body).toMatchObject({
    leaks: [
      { kind: 'landline', part: 'body', state: 'told' },
      { kind: 'mobile', file: '联系人.txt', state: 'open', text: '13900002222' },
    ],
    available: expect.arrayContaining([expect.objectContaining({ type: 'allow-findings' })]),
  })
  expect((await act(head, id, { type: 'allow-findings', reason: '本人书面同意' })).status).toBe(200)
  expect((await act(head, id, { type: 'review' })).status).toBe(200)
})

describe('K6: files over the API', () => {
  test('a file is uploaded as it is, checked, named by a text and opened again', async () => {
    const bytes = await writeDocx({ language: 'zh', title: '附件', parts: [{ kind: 'paragraph', text: '名单' }] })
    const kept = await upload(clerk, '名单.docx', bytes)
    expect(kept).toMatchObject({ status: 201, body: { kind: 'docx', name: '名单.docx', findings: [] } })
    const id = await draft({ attachments: [{ hash: kept.body['hash'], name: '供应点名单.docx' }] })
    expect((await send(clerk, `/documents/${id}`)).body).toMatchObject({
      contents: { attachments: [{ name: '供应点名单.docx', size: bytes.length }] },
    })
    const opened = await api.fetch(`/api/v1/files/${String(kept.body['hash'])}`, {
      headers: { authorization: `Bearer ${head}` },
    })
    expect(opened.headers.get('content-disposition')).toMatch(/^attachment/)
    expect(new Uint8Array(await opened.arrayBuffer())).toEqual(new Uint8Array(bytes))
  })

  test('programs, macros, wrong names and too much are refused in words, and nothing is kept', async () => {
    const macro = zipSync({ 'word/document.xml': strToU8('<x/>'), 'word/vbaProject.bin': strToU8('x') })
    const refusals = [
      await upload(clerk, 'a.docx', macro),
      await upload(clerk, '../../etc/passwd', strToU8('x')),
      await upload(clerk, 'a.txt', strToU8('<script>alert(1)</script>')),
      await upload(clerk, 'a.pdf', new Uint8Array(22 * 1_048_576)),
    ]
    expect(refusals.map(({ status, body }) => [status, (body['error'] as { code: string }).code])).toEqual([
      [409, 'upload-active'],
      [409, 'upload-name'],
      [409, 'upload-markup'],
      [409, 'upload-too-large'],
    ])
    expect((await upload(head, 'a.txt', strToU8('说明'))).status).toBe(403)
    const { rowCount } = await database.pool.query(`select from document_file where name = 'a.docx'`)
    expect(rowCount).toBe(0)
  })

  test('a letter or a file of nobody is not opened by its hash', async () => {
    const { hash } = await api.office.files.keep(strToU8('一份答复书'))
    expect((await send(head, `/files/${hash}`)).status).toBe(409)
  })
})
