import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { pageStyle, pageStyleHash } from './page-style.ts'

test('the audit page allows exactly the style it carries', () => {
  expect(pageStyleHash).toBe(createHash('sha256').update(pageStyle).digest('base64'))
})
