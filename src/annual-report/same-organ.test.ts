import { expect, test } from 'vitest'
import { sameOrganKey } from './same-organ.ts'

test('an organ is the same whatever spaces and full-width signs its name is printed with', () => {
  expect(sameOrganKey('云溪县 商务局')).toBe(sameOrganKey('云溪县商务局'))
  expect(sameOrganKey('　云溪县商务局（新区）')).toBe(sameOrganKey('云溪县商务局(新区)'))
})

test('two organs of one place are not the same', () => {
  expect(sameOrganKey('云溪县水务局')).not.toBe(sameOrganKey('云溪县商务局'))
})

test('the office of a government reports for the government', () => {
  expect(sameOrganKey('云溪县人民政府办公室')).toBe(sameOrganKey('云溪县人民政府'))
})
