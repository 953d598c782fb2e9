import { afterAll, expect, test } from 'vitest'
import { rebuildRegisters } from '../../src/services/rebuild-registers.ts'
import { answeredCase } from '../support/answered-case.ts'
import { freshDatabase } from '../support/database.ts'
import { codeOf, sampleApi } from '../support/sample-api.ts'
import { passAndPublish, sampleNotice } from '../support/sample-documents.ts'
import { sampleForm } from '../support/sample-office.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const api = await sampleApi(database)
const clerk = await api.token(['clerk'])
const head = await api.token(['head'])

const send = (token: string, path: string, body?: unknown) =>
  api.send({ ...(body !== undefined && { method: 'POST', body }), path, token })

const form = {
  ...sampleForm,
  wanted: {
    title: '2024年商贸流通专项资金分配表',
    documentNumber: '云商发〔2024〕9号',
    description: '我叫周明远，要分配结果',
  },
}
const decision = {
  outcome: 'disclosed.provided',
  facts: { provided: '2024年分配给12家企业，详询13900001111；周明远所在企业不在其中。', providedOn: '2025-03-03' },
} as const

const given = () => answeredCase(api.office, { form, decision: decision as never })

test('A15, art. 44: an answer becomes a draft with names and numbers covered; it passes the gate as any document, and both know of each other', async () => {
  const { caseId, number } = await given()
  const { body: proposed } = await send(clerk, `/cases/${caseId}/draft`)
  expect(proposed).toEqual({
    caseNumber: number,
    title: '2024年商贸流通专项资金分配表',
    body: '2024年分配给12家企业，详询×××；×××所在企业不在其中。',
    number: '云商发〔2024〕9号',
    covered: 2,
  })
  const { title, body } = proposed as { title: string; body: string }
  const drafted = await send(clerk, '/documents', { contents: { ...sampleNotice, title, body }, fromCase: caseId })
  expect(drafted).toMatchObject({ status: 201, body: { stage: 'draft', standing: 'unpublished' } })
  const { documentId } = drafted.body as { documentId: string }

  expect((await send(head, `/cases/${caseId}/publication`)).body).toMatchObject({
    draftable: true,
    documents: [{ documentId, title, stage: 'draft', standing: 'unpublished' }],
  })
  expect((await send(head, `/documents/${documentId}`)).body).toMatchObject({ fromCase: { caseId, number } })

  const { address } = await passAndPublish(api.office, documentId)
  expect((await send(head, `/cases/${caseId}/publication`)).body).toMatchObject({
    documents: [{ documentId, standing: 'public', address }],
  })
  const told = await database.pool.query<{ edition: string }>('select edition::text from public_document')
  expect(told.rows.map(({ edition }) => edition).join()).not.toContain(caseId)
  const rebuilt = await rebuildRegisters(api.office)
  expect(rebuilt.after).toBe(rebuilt.before)
})

test('A15, K1: the names that were covered are written down as read, and are not in the answer', async () => {
  const { caseId } = await given()
  expect(JSON.stringify((await send(clerk, `/cases/${caseId}/draft`)).body)).not.toContain('周明远')
  const { rows } = await database.pool.query('select actor, why from person_reading order by id desc limit 1')
  expect(rows).toEqual([{ actor: 'clerk', why: 'proactive-draft' }])
})

test('A15, K1: what else the record of the applicant says of him is covered, with or without a form of its own', async () => {
  const facts = { ...decision.facts, provided: '寄往云溪县城关镇和平路12号，护照E12345678，已送达。' }
  const applicant = { ...form.applicant, address: '云溪县城关镇和平路 12 号', identityNumber: 'E12345678' }
  const { caseId } = await answeredCase(api.office, {
    form: { ...form, applicant },
    decision: { ...decision, facts } as never,
  })
  expect((await send(clerk, `/cases/${caseId}/draft`)).body).toMatchObject({ body: '寄往×××，护照×××，已送达。' })
})

test('A15, A14: the words of the disclosure log come first', async () => {
  const { caseId } = await given()
  const words = { caseId, title: '2024年专项资金分给谁', summary: '已提供分配结果。' }
  expect((await send(head, '/answered', words)).status).toBe(201)
  expect((await send(clerk, `/cases/${caseId}/draft`)).body).toMatchObject({
    title: words.title,
    body: expect.stringMatching(/^已提供分配结果。\n\n2024年分配给/),
  })
})

test('A15: nothing comes of a request that was answered without giving information, is not answered, or is not there', async () => {
  const { caseId: publicAlready } = await answeredCase(api.office)
  const { caseId } = await given()
  const contents = sampleNotice
  expect(codeOf(await send(clerk, `/cases/${publicAlready}/draft`))).toBe('nothing-was-disclosed')
  expect(codeOf(await send(clerk, '/documents', { contents, fromCase: publicAlready }))).toBe('nothing-was-disclosed')
  expect(codeOf(await send(clerk, '/documents', { contents, fromCase: 'none' }))).toBe('no-such-case')
  expect((await send(clerk, `/cases/${publicAlready}/publication`)).body).toEqual({ draftable: false, documents: [] })
  expect((await send(await api.token(['administrator' as never]), `/cases/${caseId}/draft`)).status).toBe(403)
})
