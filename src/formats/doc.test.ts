import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compoundFile, oldWord } from '../../test/support/old-word.ts'
import { defaultLimits } from './limits.ts'
import { readOle } from './ole-document.ts'

const read = (bytes: Uint8Array) => readOle(bytes, defaultLimits)

// '一、总体情况\r' is 7 characters; the rows end at 12 and 19.
const text = '一、总体情况\r规章\x070\x07\x07许可\x0712\x07\x07“完”\r'
const document = oldWord(text, [{ at: 12 }, { at: 19, elsewhere: true }])

test('an old Word document gives paragraphs and rows, also where the row end is told elsewhere', async () => {
  const result = await read(document)
  if (!result.ok) throw new Error(result.no.code)
  const blocks = result.value.blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map((cell) => cell.text)),
  )
  expect(blocks).toEqual([
    '一、总体情况',
    [
      ['规章', '0'],
      ['许可', '12'],
    ],
    '“完”',
  ])
})

test('a password is told from damage, in old documents and in packed ones put into a compound file', async () => {
  expect(await read(oldWord(text, [], 0x0100))).toMatchObject({ ok: false, no: { code: 'encrypted' } })
  expect(
    await read(compoundFile({ EncryptionInfo: new Uint8Array(10), EncryptedPackage: new Uint8Array(10) })),
  ).toMatchObject({ ok: false, no: { code: 'encrypted' } })
})

test('an old workbook and an unknown text processor have no reader', async () => {
  expect(await read(compoundFile({ Workbook: new Uint8Array(10) }))).toMatchObject({
    ok: false,
    no: { code: 'no-reader' },
  })
  expect(await read(compoundFile({ CONTENTS: new Uint8Array(10) }))).toMatchObject({
    ok: false,
    no: { code: 'no-reader' },
  })
})

test('tables that run in circles or out of the file are damage', async () => {
  const circle = document.slice()
  new DataView(circle.buffer).setUint32(512 + 3 * 4, 2, true)
  expect(await read(circle)).toMatchObject({ ok: false, no: { code: 'damaged' } })
  const twice = document.slice()
  new DataView(twice.buffer).setUint32(1024 + 128 + 68, 2, true)
  expect(await read(twice)).toMatchObject({ ok: false, no: { code: 'damaged' } })
  expect(await read(document.subarray(0, 1600))).toMatchObject({ ok: false })
})

test('fields nested without end are refused before the library loses itself in them', async () => {
  const deep = compoundFile({ WordDocument: new Uint8Array(60_000).fill(0x13, 600) })
  expect(await read(deep)).toMatchObject({ ok: false, no: { code: 'too-large' } })
})

test('random changes never throw and end quickly', async () => {
  const change = fc.record({ at: fc.nat(document.length - 1), byte: fc.nat(255) })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 30 }), async (changes) => {
      const harmed = document.slice()
      for (const { at, byte } of changes) harmed[at] = byte
      const from = performance.now()
      await read(harmed)
      expect(performance.now() - from).toBeLessThan(5000)
    }),
    { numRuns: 300 },
  )
})
