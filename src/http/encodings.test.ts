import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { encoded, encodedOnce, encodingFor } from './encodings.ts'

test('bytes are the same in every encoding', async () => {
  const plain = new TextEncoder().encode('公开'.repeat(1000))
  const { identity, gzip, br } = encoded(plain)
  const all = [identity, gunzipSync(gzip), brotliDecompressSync(br)]
  const once = [gunzipSync(await encodedOnce.gzip(plain)), brotliDecompressSync(await encodedOnce.br(plain))]
  for (const bytes of [...all, ...once]) expect(new Uint8Array(bytes)).toEqual(plain)
  expect(br.length).toBeLessThan(plain.length / 10)
})

test.each([
  ['gzip, deflate, br', 'br'],
  ['gzip;q=1.0, br;q=0', 'gzip'],
  ['BR', 'br'],
  ['', 'identity'],
  [undefined, 'identity'],
  ['br;q=0.0, *', 'identity'],
])('Accept-Encoding “%s” is answered in %s', (accepted, encoding) => {
  expect(encodingFor(accepted)).toBe(encoding)
})
