import { afterAll, expect, test } from 'vitest'
import { rebuildRegisters } from '../../src/services/rebuild-registers.ts'
import { freshDatabase } from '../support/database.ts'
import { type Answer, sampleApi, sampleRequest } from '../support/sample-api.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const api = await sampleApi(database)
const clerk = await api.token(['clerk', 'head'])
const post = (path: string, body: unknown) => api.send({ method: 'POST', path, body, token: clerk })
const get = (path: string) => api.send({ path, token: clerk })

interface Listed {
  readonly letters: readonly {
    readonly letterId: string
    readonly caseNumber: string
    readonly key: string
    readonly number?: string
    readonly state: string
    readonly kept: boolean
  }[]
  readonly next?: string
}

const listed = async (query = ''): Promise<Listed> => (await get(`/letters${query}`)).body as Listed
const caseIdOf = ({ body }: Answer): string => (body as { caseId: string }).caseId

const first = caseIdOf(await post('/requests', sampleRequest))
const second = caseIdOf(
  await post('/requests', { ...sampleRequest, wanted: { description: '县城农贸市场改造项目的招标文件' } }),
)

const receipt = async (caseId: string): Promise<string> => {
  const { file } = (await get(`/cases/${caseId}`)).body as { file: { letters: { letterId: string }[] } }
  return file.letters[0]?.letterId ?? ''
}

test('D6, D8: a letter is listed from the day it is owed, and bears its number once it left', async () => {
  expect((await listed()).letters).toMatchObject([
    { key: 'L01', state: 'owed', kept: false },
    { key: 'L01', state: 'owed', kept: false },
  ])
  await post(`/cases/${first}/letters/${encodeURIComponent(await receipt(first))}`, { route: 'post' })
  const { letters } = await listed('?state=sent')
  expect(letters).toMatchObject([{ key: 'L01', number: '云商公开〔2025〕1号', state: 'sent', kept: true }])
})

test('a letter that came back is to be sent again, and one that was served says so', async () => {
  const letterId = await receipt(first)
  await post(`/cases/${first}/commands`, { command: { type: 'record-delivery-failure', letterId, reason: '查无此人' } })
  expect((await listed('?state=returned')).letters).toHaveLength(1)
  await post(`/cases/${first}/letters/${encodeURIComponent(letterId)}`, { route: 'in-person' })
  await post(`/cases/${first}/commands`, { command: { type: 'record-service', letterId, proof: '本人签收' } })
  expect((await listed('?state=served')).letters).toMatchObject([{ letterId, state: 'served' }])
})

test('letters are found by kind, day and words, page by page, and the list names nobody', async () => {
  expect((await listed('?key=L02')).letters).toEqual([])
  expect((await listed('?from=2025-03-04')).letters).toEqual([])
  expect((await listed(`?text=${encodeURIComponent('农贸市场')}`)).letters).toHaveLength(1)
  const page = await listed('?limit=1')
  expect(page.letters).toHaveLength(1)
  const rest = await listed(`?limit=1&after=${page.next}`)
  expect(rest.letters).toHaveLength(1)
  expect(rest.next).toBeUndefined()
  expect(rest.letters[0]?.caseNumber).not.toBe(page.letters[0]?.caseNumber)
  expect(JSON.stringify(await listed())).not.toContain('周明远')
})

test('a case that was voided owes no letter any more, and rebuilding gives the same rows', async () => {
  await post(`/cases/${second}/commands`, { command: { type: 'void', reason: '重复登记' } })
  expect((await listed('?state=moot')).letters).toHaveLength(1)
  const { before, after } = await rebuildRegisters(api.office)
  expect(after).toBe(before)
})

test('K1: who may not see cases sees no list of their letters', async () => {
  const cookie = await api.session(['administrator'])
  expect((await api.send({ path: '/letters', cookie })).status).toBe(403)
})
