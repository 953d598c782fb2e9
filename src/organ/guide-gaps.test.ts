import { expect, test } from 'vitest'
import { guideGaps, guideValue } from './guide-gaps.ts'
import { guideItems } from './guide-items.table.ts'
import type { OrganProfile } from './organ-profile.ts'

const organ: OrganProfile = {
  id: 'yunxi-commerce',
  name: '云溪县商务局',
  numberPrefix: '云商公开',
  kind: 'local-department',
  office: {
    name: '云溪县商务局政府信息公开办公室',
    address: '云溪县春晖路18号',
    hours: '工作日8:30–12:00',
    telephone: '0700-5550108',
    fax: '0700-5550109',
    email: 'xxgk@yunxi-commerce.example',
  },
  reconsiderationOrgan: '云溪县人民政府',
  court: '云溪县人民法院',
}

test('Art. 12 ¶2, W1: a guide tells nine things', () => {
  expect(Object.keys(guideItems)).toHaveLength(9)
  expect(guideGaps(organ)).toEqual([])
})

test('GUIDE-REQ: what the record leaves out, or holds only blanks, is told by name', () => {
  const { fax: _, ...office } = organ.office
  expect(guideGaps({ ...organ, office: { ...office, hours: ' ' } })).toEqual(['hours', 'fax'])
})

test('a website serves as internet contact where there is no e-mail', () => {
  const { email: _, ...office } = organ.office
  expect(guideValue('internet', { ...organ, office: { ...office, website: 'https://yunxi.example' } })).toBe(
    'https://yunxi.example',
  )
})
