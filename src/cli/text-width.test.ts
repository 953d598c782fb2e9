import { assert, integer, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { cutTo, padTo, textWidth, wrapTo } from './text-width.ts'

test('a Chinese character or full-width sign is two cells wide, a Latin letter one', () => {
  expect(textWidth('表三“（七）总计”a1')).toBe(18)
  expect(textWidth('𠮷')).toBe(2)
  expect(padTo('总计', 6)).toBe('总计  ')
  expect(padTo('12', 5, 'right')).toBe('   12')
  expect(cutTo('行政规范性文件', 7)).toBe('行政规…')
})

test('wrapped lines lose nothing but blanks and never begin with a closing sign', () => {
  const text = '表三“（一）予以公开”的“总计”不合勾稽关系：该行之和为11，总计为10，两者应当相等。'
  const lines = wrapTo(text, 20)
  expect(lines.join('')).toBe(text)
  for (const line of lines) expect(line).not.toMatch(/^[，。：；）》]/)
})

test('whatever the text, cutting keeps to the width and wrapping keeps the words', () => {
  assert(
    property(string({ unit: 'binary' }), integer({ min: 4, max: 40 }), (text, width) => {
      expect(textWidth(cutTo(text, width))).toBeLessThanOrEqual(Math.max(width, 1))
      const bare = (words: string): string => words.replace(/\s+/g, '')
      expect(bare(wrapTo(text, width).join(''))).toBe(bare(text))
    }),
  )
})
