import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { keptPages, pageToKeep } from './kept-pages.ts'

const page = (text: string) => pageToKeep(text, 'text/html')

test('a page is the same in every encoding, and is named by its bytes', () => {
  const { bodies, etag } = page('公开'.repeat(1000))
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
  expect(text(brotliDecompressSync(bodies.br))).toBe(text(bodies.identity))
  expect(text(gunzipSync(bodies.gzip))).toBe(text(bodies.identity))
  expect(etag).toBe(page('公开'.repeat(1000)).etag)
  expect(etag).not.toBe(page('公开'.repeat(1001)).etag)
})

test('what is kept never takes more than its room; the page asked for longest ago goes first', () => {
  const kept = keptPages(20_000)
  kept.put('first', page('1'))
  for (let at = 0; at < 500; at += 1) {
    kept.put(`page ${at}`, page(String(at).repeat(100)))
    kept.get('first')
    expect(kept.bytes()).toBeLessThanOrEqual(20_000)
  }
  expect(kept.get('first')).toBeDefined()
  expect(kept.get('page 0')).toBeUndefined()
  expect(kept.get('page 499')).toBeDefined()
})

test('a page that would push out all others is not kept, and one kept anew takes its old place', () => {
  const kept = keptPages(50_000)
  kept.put('large', page('长'.repeat(20_000)))
  expect([kept.get('large'), kept.bytes()]).toEqual([undefined, 0])
  kept.put('same', page('a'))
  const once = kept.bytes()
  kept.put('same', page('a'))
  expect(kept.bytes()).toBe(once)
})
