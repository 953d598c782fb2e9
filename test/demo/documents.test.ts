import { afterAll, expect, test } from 'vitest'
import { documentHappenings } from '../../demo/world/load-documents.ts'
import { demoOrgan } from '../../demo/world/organ.ts'
import { publishedDocuments } from '../../demo/world/documents.table.ts'
import { columnOverview, publicDocuments } from '../../src/reads/public-documents.ts'
import { documentList } from '../../src/reads/document-list.ts'
import { searchDocuments } from '../../src/reads/search-documents.ts'
import { civilDate } from '../../src/kernel/civil-date.ts'
import { readOnly } from '../../src/store/read-only.ts'
import { freshDatabase } from '../support/database.ts'
import { sampleOffice } from '../support/sample-office.ts'

const database = await freshDatabase()
afterAll(() => database.close())
const office = sampleOffice(database, demoOrgan.profile)
const today = civilDate('2026-11-20')

for (const { day, does } of documentHappenings(() => office).toSorted((a, b) => a.day.localeCompare(b.day))) {
  office.setDay(day)
  await does()
}
const db = readOnly(database.db)

test('L3: the documents of the demo world go through every state, and what is public is in its columns', async () => {
  const { rows } = await documentList(db, office.organ.id, { limit: 100 })
  expect(rows).toHaveLength(publishedDocuments.length)
  const states = new Set(rows.map(({ stage, standing }) => `${stage} ${standing}`))
  expect([...states].toSorted()).toEqual([
    'cleared public',
    'draft unpublished',
    'reviewed unpublished',
    'settled public',
    'settled superseded',
    'settled withdrawn',
    'submitted unpublished',
  ])
  expect((await columnOverview(db, office.organ.id)).size).toBeGreaterThanOrEqual(14)
})

test('a repealed and a lapsed document say so; the plan is found by the text of its file', async () => {
  const { rows } = await publicDocuments(db, office.organ.id, { normative: true, today, perPage: 50 })
  expect(new Set(rows.map(({ validity }) => validity))).toEqual(new Set(['in-force', 'repealed', 'lapsed']))
  const { hits } = await searchDocuments(db, office.organ.id, { words: '乡镇商贸中心覆盖率', today })
  expect(hits.map(({ attachment }) => attachment)).toEqual(['附件：云溪县商贸流通业发展规划（2023—2027年）.pdf'])
})
