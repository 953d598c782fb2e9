import { expect, test } from 'vitest'
import { letterCallers } from '../casework/letter-callers.table.ts'
import { civilDate } from '../kernel/civil-date.ts'
import type { OrganProfile } from '../organ/organ-profile.ts'
import { letterDuties, type LetterKey } from '../statute/letter-duties.table.ts'
import { outcomesOf, sampleLetter } from './sample-letter.ts'
import { templateVersions } from './template-versions.ts'

const organ: OrganProfile = {
  id: 'yunxi-commerce',
  name: '云溪县商务局',
  numberPrefix: '云商公开',
  kind: 'local-department',
  office: { name: '办公室', address: '云溪县春晖路18号', hours: '工作日', telephone: '0730-5550108' },
  reconsiderationOrgan: '云溪县人民政府',
  court: '云溪县人民法院',
}
const today = civilDate('2026-03-30')
const named = templateVersions.map((one) => ({ name: `${one.template.id} version ${one.template.version}`, one }))

test.each(named)('D4: the sample of $name has no blank, and tells the remedies where its template does', ({ one }) => {
  const letter = sampleLetter(one, organ, today)
  const text = JSON.stringify(letter?.blocks)
  expect(text).not.toMatch(/[{}]\w+\}|undefined|。。/u)
  const tells = one.template.blocks.some(({ kind }) => kind === 'remedy')
  expect(text.includes('行政复议')).toBe(tells || one.template.key === 'L09')
})

test('D6: a version ends the day before the next of its letter begins, and its sample bears a day it was in force', () => {
  const [first, second] = templateVersions.filter(({ template }) => template.id === 'L23')
  expect([first?.until, second?.until]).toEqual(['2021-09-25', undefined])
  expect(first && sampleLetter(first, organ, today)?.on).toBe('2021-09-25')
})

test('an organ that has not entered who reviews its replies has no sample of one', () => {
  const reply = templateVersions.find(({ template }) => template.id === 'L15')
  expect(reply && sampleLetter(reply, { ...organ, reconsiderationOrgan: '' }, today)).toBeUndefined()
})

test.each(Object.keys(letterDuties) as LetterKey[])('%s is called for by an act or an outcome', (key) => {
  const called = templateVersions.filter(({ template }) => template.key === key)
  expect(
    (letterCallers[key]?.length ?? 0) + called.flatMap(({ template }) => outcomesOf(template)).length,
  ).toBeGreaterThan(0)
})
