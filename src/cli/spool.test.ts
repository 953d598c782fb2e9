import { expect, test } from 'vitest'
import { openSpool } from './spool.ts'

test('what was put into a spool comes back whole, in whatever order it is asked for', () => {
  const spool = openSpool()
  const texts = Array.from({ length: 200 }, (_, at) => '公开'.repeat(at * 31) + at)
  const slots = texts.map((text) => spool.put(new TextEncoder().encode(text)))
  for (const at of [199, 0, 100, 3]) expect(spool.get(slots[at] ?? { from: 0, length: 0 })).toBe(texts[at])
  spool.close()
})
