import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { compoundFile, oldWord } from '../../test/support/old-word.ts'
import { defaultLimits } from './limits.ts'
import { readOle } from './ole-document.ts'

const read = (bytes: Uint8Array) => readOle(bytes, defaultLimits)

// '一、总体情况\r' is 7 characters; the rows end at 12 and 19.
const text = '一、总体情况\r规章\x070\x07\x07许可\x0712\x07\x07“完”\r'
const document = oldWord(text, [{ at: 12 }, { at: 19, elsewhere: true }])

function wordsOf(bytes: Uint8Array) {
  const result = read(bytes)
  if (!result.ok) throw new Error(result.no.code)
  return result.value.blocks.map((block) =>
    block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.map((cell) => cell.text)),
  )
}

test('an old Word document gives paragraphs and rows, also where the row end is told elsewhere', () => {
  expect(wordsOf(document)).toEqual([
    '一、总体情况',
    [
      ['规章', '0'],
      ['许可', '12'],
    ],
    '“完”',
  ])
})

test('a password is told from damage, in old documents and in packed ones put into a compound file', () => {
  expect(read(oldWord(text, [], 0x0100))).toMatchObject({ ok: false, no: { code: 'encrypted' } })
  expect(
    read(compoundFile({ EncryptionInfo: new Uint8Array(10), EncryptedPackage: new Uint8Array(10) })),
  ).toMatchObject({ ok: false, no: { code: 'encrypted' } })
})

test('an old workbook and an unknown text processor have no reader', () => {
  expect(read(compoundFile({ Workbook: new Uint8Array(10) }))).toMatchObject({
    ok: false,
    no: { code: 'no-reader' },
  })
  expect(read(compoundFile({ CONTENTS: new Uint8Array(10) }))).toMatchObject({
    ok: false,
    no: { code: 'no-reader' },
  })
})

test('tables that run in circles or out of the file are damage', () => {
  const circle = document.slice()
  new DataView(circle.buffer).setUint32(512 + 3 * 4, 2, true)
  expect(read(circle)).toMatchObject({ ok: false, no: { code: 'damaged' } })
  const twice = document.slice()
  new DataView(twice.buffer).setUint32(1024 + 128 + 68, 2, true)
  expect(read(twice)).toMatchObject({ ok: false, no: { code: 'damaged' } })
  expect(read(document.subarray(0, 1600))).toMatchObject({ ok: false })
})

test('of a field its result is read, however deep; a field that does not end is text', () => {
  const deep = `${'\x13'.repeat(1000)}页\x14`
  expect(wordsOf(oldWord('共\x13 PAGE \x13 IF \x14无\x15\x14三\x15页\r', []))).toEqual(['共三页'])
  expect(wordsOf(oldWord('见\x13 HYPERLINK "a" \x15下\r', []))).toEqual(['见下'])
  expect(wordsOf(oldWord(`新收\x13 3件\r${deep}\r`, []))).toEqual(['新收 3件'])
})

test('what was deleted with the change kept is not read', () => {
  expect(wordsOf(oldWord('新收申请13件\r', [], 0, { from: 4, to: 5 }))).toEqual(['新收申请3件'])
})

test('a piece of one byte for each character is windows-1252', () => {
  const narrow = oldWord('“完”\r', [])
  const view = new DataView(narrow.buffer)
  const at = Buffer.from(narrow).indexOf(Buffer.from('“完”\r', 'utf16le'))
  narrow.set([0x93, 0x4f, 0x4b, 0x0d], at)
  const piece = Buffer.from(narrow).indexOf(Buffer.from([2, 16, 0, 0, 0]))
  view.setUint32(piece + 15, (view.getUint32(piece + 15, true) * 2) | 0x40000000, true)
  expect(wordsOf(narrow)).toEqual(['“OK'])
})

test('a table of pieces that says the same text over and over is refused', () => {
  const table = new Uint8Array(5 + 4 + 12 * 300)
  const view = new DataView(table.buffer)
  const count = Math.floor((table.length - 9) / 12)
  view.setUint8(0, 2)
  view.setUint32(1, count * 12 + 4, true)
  for (let index = 0; index <= count; index++) view.setUint32(5 + index * 4, index * 2000, true)
  for (let index = 0; index < count; index++) view.setUint32(5 + (count + 1) * 4 + index * 8 + 2, 600, true)
  const word = new Uint8Array(4608)
  const head = new DataView(word.buffer)
  head.setUint16(0, 0xa5ec, true)
  head.setUint32(0x4c, 0xffffffff, true)
  const file = compoundFile({ WordDocument: word, '0Table': table })
  expect(readOle(file, { ...defaultLimits, parts: 1000 })).toMatchObject({ no: { code: 'too-large' } })
})

test('random changes never throw and end quickly', () => {
  const change = fc.record({ at: fc.nat(document.length - 1), byte: fc.nat(255) })
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 30 }), (changes) => {
      const harmed = document.slice()
      for (const { at, byte } of changes) harmed[at] = byte
      const from = performance.now()
      read(harmed)
      expect(performance.now() - from).toBeLessThan(1000)
    }),
    { numRuns: 300 },
  )
})
