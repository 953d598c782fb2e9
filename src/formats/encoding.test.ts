import { expect, test } from 'vitest'
import { decodeText } from './encoding.ts'

const report = '某县教育局政府信息公开工作年度报告\n一、总体情况\n2023年，本局主动公开政府信息12条，“收到”申请3件。\n'
const utf8 = new TextEncoder().encode(report)

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !bigEndian)
  return bytes
}

/** GB18030 bytes of a text, by looking each character up in the decoder. */
function gbk(text: string): Uint8Array {
  const decoder = new TextDecoder('gbk')
  const codes = new Map<string, number[]>()
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++)
      codes.set(decoder.decode(new Uint8Array([lead, trail])), [lead, trail])
  return new Uint8Array(
    Array.from(text).flatMap((character) =>
      character < '\x80' ? [character.charCodeAt(0)] : (codes.get(character) ?? []),
    ),
  )
}

const join = (...parts: Uint8Array[]) => new Uint8Array(parts.flatMap((part) => Array.from(part)))

test('UTF-8 with and without a mark', () => {
  expect(decodeText(utf8)).toEqual({ text: report, encoding: 'utf-8' })
  expect(decodeText(join(new Uint8Array([0xef, 0xbb, 0xbf]), utf8))?.text).toBe(report)
})

test('UTF-16 in both orders, with and without a mark', () => {
  expect(decodeText(utf16(report, false))).toEqual({ text: report, encoding: 'utf-16le' })
  expect(decodeText(utf16(report, true))).toEqual({ text: report, encoding: 'utf-16be' })
  expect(decodeText(utf16(`\ufeff${report}`, false))?.text).toBe(report)
  expect(decodeText(utf16(`\ufeff${report}`, true))?.text).toBe(report)
})

test('GB18030, declared or not, and UTF-8 that is declared as GB2312', () => {
  expect(decodeText(gbk(report))).toEqual({ text: report, encoding: 'gb18030' })
  const page = `<meta charset="gb2312"><p>${report}</p>`
  expect(decodeText(gbk(page))).toEqual({ text: page, encoding: 'gbk' })
  expect(decodeText(new TextEncoder().encode(page))).toEqual({ text: page, encoding: 'utf-8' })
})

test('a UTF-8 file with a torn end stays UTF-8', () => {
  const torn = decodeText(utf8.subarray(0, utf8.length - 3))
  expect(torn?.encoding).toBe('utf-8')
  expect(torn?.text.startsWith('某县教育局政府信息公开工作年度报告')).toBe(true)
})

test('UTF-8 that was read as GBK and saved again is undone; what was lost stays marked', () => {
  const saved = new TextEncoder().encode(new TextDecoder('gbk').decode(utf8))
  const decoded = decodeText(saved)
  expect(decoded?.undone).toBe(true)
  expect(decoded?.text).toContain('某县教育局政府信息公开工作年度')
  expect(decoded?.text).toContain('主动公开政府信息12条')
  expect(decoded?.text.length).toBeLessThanOrEqual(report.length + 3)
})

test('where the wrong reading dropped a pair of bytes, no character is made up from what is left', () => {
  const wrong = new TextDecoder('gbk').decode(new TextEncoder().encode('政府信息公开，六开，报告'))
  const cleaned = wrong.replace(/\p{Co}/gu, '')
  const text = decodeText(new TextEncoder().encode(cleaned))?.text ?? ''
  expect(text).toContain('政府信息公开')
  expect(text).not.toContain('兼')
})

test('text that is fine is left alone, rare characters included', () => {
  for (const text of [report, '鐨锛銆三字皆有', '淇县、勫县、鍏、鎭、€100', 'plain text, no Chinese'])
    expect(decodeText(new TextEncoder().encode(text))).toEqual({ text, encoding: 'utf-8' })
})

test('bytes that are no text give nothing', () => {
  expect(decodeText(new Uint8Array([1, 2, 3, 0, 0, 255, 7, 8, 9, 0, 14, 15]))).toBeUndefined()
  expect(decodeText(new Uint8Array(400).map((_, at) => (at * 73) % 256))).toBeUndefined()
})
