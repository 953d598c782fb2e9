import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, expect, test } from 'vitest'
import { builtFiles } from '../../src/http/built-files.ts'
import { deskFiles } from '../../src/http/desk-files.ts'

const folder = mkdtempSync(join(tmpdir(), 'gongkai-desk-files-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
mkdirSync(join(folder, 'assets'))
const script = `export const words = ${JSON.stringify('公开'.repeat(500))}\n`
writeFileSync(join(folder, 'assets/room-1.js'), script)
writeFileSync(join(folder, 'assets/mark-1.png'), Buffer.from([0x89, 0x50, 0x4e, 0x47]))
const desk = deskFiles(builtFiles(folder))

const ask = async (name: string, accepted?: string) => {
  const answer = await desk.request(`/desk/assets/${name}`, {
    headers: accepted === undefined ? {} : { 'accept-encoding': accepted },
  })
  const bytes = Buffer.from(await answer.arrayBuffer())
  return { encoding: answer.headers.get('content-encoding'), vary: answer.headers.get('vary'), bytes }
}

test('the files of the workbench travel compressed, to whoever takes them so', async () => {
  const plain = await ask('room-1.js')
  const gzip = await ask('room-1.js', 'gzip')
  const br = await ask('room-1.js', 'gzip, deflate, br, zstd')
  expect([plain.encoding, gzip.encoding, br.encoding]).toEqual([null, 'gzip', 'br'])
  expect([plain.vary, gzip.vary, br.vary]).toEqual(Array(3).fill('Accept-Encoding'))
  for (const text of [plain.bytes, gunzipSync(gzip.bytes), brotliDecompressSync(br.bytes)])
    expect(text.toString()).toBe(script)
  expect(br.bytes.length).toBeLessThan(script.length / 5)
  expect((await ask('room-1.js', 'br')).bytes.equals(br.bytes)).toBe(true)
})

test('what is compressed by its kind travels as it is', async () => {
  const { encoding, bytes } = await ask('mark-1.png', 'br')
  expect([encoding, bytes.length]).toEqual([null, 4])
})
