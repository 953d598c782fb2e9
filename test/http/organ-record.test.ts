import { afterAll, expect, test } from 'vitest'
import type { OrganProfile } from '../../src/organ/organ-profile.ts'
import type { OrganRecord } from '../../src/organ/organ-record.ts'
import { freshDatabase } from '../support/database.ts'
import { codeOf } from '../support/sample-api.ts'
import { sampleOrgan } from '../support/sample-office.ts'
import { sampleSite } from '../support/sample-site.ts'
import { signedIn } from '../support/signed-in.ts'

const database = await freshDatabase()
const site = await sampleSite(database)
afterAll(async () => {
  await site.close()
  await database.close()
})
const { cookie } = await signedIn(site.signIn, sampleOrgan.id, ['administrator'])

interface Shown {
  readonly version: number
  readonly record: OrganRecord
  readonly changes: readonly {
    readonly version: number
    readonly changes: readonly { readonly field: string; readonly was?: unknown; readonly is?: unknown }[]
  }[]
}

const shown = async (): Promise<Shown> =>
  (await (await site.ask('/api/v1/organ/record', { headers: { cookie } })).json()) as Shown

let keys = 0
const save = async (record: unknown, seen: number, key = `organ-${(keys += 1)}`) => {
  const answer = await site.ask('/api/v1/organ/record', {
    method: 'POST',
    headers: { cookie, origin: site.address, 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ record, seen }),
  })
  return { status: answer.status, headers: answer.headers, body: await answer.json() }
}

const withTelephone = ({ profile, settings }: OrganRecord, telephone: string) => ({
  profile: { ...profile, office: { ...profile.office, telephone } } satisfies OrganProfile,
  settings,
})

const guide = async () => {
  const answer = await site.ask('/guide')
  return { tag: answer.headers.get('etag'), text: await answer.text() }
}

test('W1: a new telephone stands in the public guide at once, under a new ETag', async () => {
  const before = await guide()
  expect(before.text).toContain('0730-5550108')
  const { version, record } = await shown()
  expect(version).toBe(1)
  const saved = await save(withTelephone(record, '0730-5550188'), version)
  expect(saved).toMatchObject({
    status: 200,
    body: { version: 2, changes: [{ field: 'office.telephone', was: '0730-5550108', is: '0730-5550188' }], moved: [] },
  })
  const after = await guide()
  expect(after.text).toContain('0730-5550188')
  expect(after.text).not.toContain('0730-5550108')
  expect(after.tag).not.toBe(before.tag)
})

test('H8: the record keeps its history: who, when, what; and what changes nothing is no change', async () => {
  const { version, record, changes } = await shown()
  expect(changes.map((change) => change.version)).toEqual([2, 1])
  expect(changes[0]?.changes).toEqual([{ field: 'office.telephone', was: '0730-5550108', is: '0730-5550188' }])
  expect(changes[1]?.changes.map(({ field }) => field)).toContain('office.address')
  expect(await save(record, version)).toMatchObject({ status: 200, body: { version, changes: [] } })
})

test('the same saving sent twice is one change; one that saw less is refused and changes nothing', async () => {
  const { version, record } = await shown()
  const next = withTelephone(record, '0730-5550199')
  const first = await save(next, version, 'the-same')
  const second = await save(next, version, 'the-same')
  expect(second).toMatchObject({ status: 200, body: first.body })
  const late = await save(withTelephone(record, '0730-5550100'), version)
  expect([late.status, codeOf(late)]).toEqual([409, 'organ-moved-on'])
  expect((await shown()).record.profile.office.telephone).toBe('0730-5550199')
})

test('what is malformed is told by its field, and the identifier of an organ stays', async () => {
  const { version, record } = await shown()
  const wrong = await save(withTelephone(record, '无'), version)
  expect([wrong.status, codeOf(wrong)]).toEqual([422, 'wrong-shape'])
  expect(JSON.stringify(wrong.body)).toContain('record.profile.office.telephone')
  const other = await save({ ...record, profile: { ...record.profile, id: 'linhe-commerce' } }, version)
  expect([other.status, codeOf(other)]).toEqual([409, 'organ-id-stays'])
})

test('K1: only who may set the organ reads and changes its record', async () => {
  const clerk = await signedIn(site.signIn, sampleOrgan.id, ['clerk', 'head'])
  const answer = await site.ask('/api/v1/organ/record', { headers: { cookie: clerk.cookie } })
  expect(answer.status).toBe(403)
})
