import { expect, test } from 'vitest'
import { packer } from './packer.ts'

test('texts come back one after the other, each as long as was told, and what is taken is not written over', () => {
  const { add, take } = packer()
  const texts = ['', '公开', 'a'.repeat(7), '𠮷'.repeat(3), '报告'.repeat(400_000), '完']
  const lengths = texts.map(add)
  const bytes = take()
  expect(add('另一组')).toBe(9)
  let from = 0
  for (const [nth, text] of texts.entries()) {
    const end = from + (lengths[nth] ?? 0)
    expect(new TextDecoder().decode(bytes.subarray(from, end)) === text).toBe(true)
    from = end
  }
  expect(from).toBe(bytes.length)
  expect(new TextDecoder().decode(take())).toBe('另一组')
  expect(take()).toHaveLength(0)
})
