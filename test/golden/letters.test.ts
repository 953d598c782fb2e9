import { readFileSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { composeLetter } from '../../src/letters/compose-letter.ts'
import { letterText } from '../support/letter-text.ts'
import { sampleLetters } from '../support/sample-letters.ts'

test.each(sampleLetters)('the letter $id is what it was, byte for byte', ({ id, input }) => {
  const composed = composeLetter(input)
  if (!composed.ok) throw new Error(JSON.stringify(composed.no))
  const written = letterText(composed.value)
  const file = new URL(`letters/${id}.md`, import.meta.url)
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, written)
  expect(readFileSync(file, 'utf8')).toBe(written)
})
