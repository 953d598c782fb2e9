import { expect, test } from 'vitest'
import { splitAddress } from './language-of-address.ts'
import { addressIn } from './view.ts'

test.each([
  ['/', 'zh', '/'],
  ['/guide', 'zh', '/guide'],
  ['/en/', 'en', '/'],
  ['/en', 'en', '/'],
  ['/en/guide', 'en', '/guide'],
  ['/english', 'zh', '/english'],
  ['/en/en/guide', 'en', '/en/guide'],
] as const)('W5: %s is in %s', (address, language, path) => {
  expect(splitAddress(address)).toEqual({ language, path })
})

test('an address in a language leads back to itself', () => {
  for (const language of ['zh', 'en'] as const)
    for (const path of ['/', '/guide', '/columns/policy?year=2025'])
      expect(splitAddress(addressIn(language, path))).toEqual({ language, path })
})
