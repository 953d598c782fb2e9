import { expect, test } from 'vitest'
import { isCreditCode, isIdentityNumber, personalDataIn } from './personal-data.ts'

const kinds = (text: string) => personalDataIn(text).map(({ kind }) => kind)

test('F6: an identity number is told by its birthday and its check digit', () => {
  expect(isIdentityNumber('11010519491231002X')).toBe(true)
  expect(isIdentityNumber('110105194912310021')).toBe(false)
  expect(isIdentityNumber('110105194902300021')).toBe(false)
  expect(kinds('身份证号：11010519491231002X。')).toEqual(['identity-number'])
  expect(kinds('身份证号：１１０１０５１９４９１２３１００２Ｘ。')).toEqual(['identity-number'])
})

test('F6: telephones, bank cards and addresses are found where they stand', () => {
  expect(personalDataIn('电话13800001234，邮箱 a.b@mail.cn')).toEqual([
    { kind: 'mobile', at: 2, text: '13800001234' },
    { kind: 'email', at: 17, text: 'a.b@mail.cn' },
  ])
  expect(kinds('(0730)5550108；卡号 6222 0212 3456 7890 128')).toEqual(expect.arrayContaining(['landline']))
  expect(kinds('4111 1111 1111 1111')).toEqual(['bank-card'])
})

test('F6: document numbers, dates, sums and index numbers are no personal data', () => {
  for (const text of [
    '云商发〔2025〕18号',
    '11430623006000001A/2025-00012',
    '2025年3月3日至2025-04-03',
    '共计1,234,567,890.00元',
    '第20250303001号',
    '4111 1111 1111 1112',
  ])
    expect([text, kinds(text)]).toEqual([text, []])
})

test('a credit code is told by its check digit', () => {
  expect(isCreditCode('91350100M000100Y43')).toBe(true)
  expect(isCreditCode('91350100M000100Y44')).toBe(false)
})

test('F6, F7: numbers are found in any dress: full width, blanks and unseen signs between digits, Chinese numerals', () => {
  for (const [text, kind] of [
    ['１３８００００１２３４', 'mobile'],
    ['1 3 8 0 0 0 0 1 2 3 4', 'mobile'],
    ['1　3　8　0　0　0　0　1　2　3　4', 'mobile'],
    ['138.0000.1234', 'mobile'],
    ['138\u200b0000\u200b1234', 'mobile'],
    ['一三八〇〇〇〇一二三四', 'mobile'],
    ['①③⑧0000①②③④', 'mobile'],
    ['٠١٣٨', undefined],
    ['١٣٨٠٠٠٠١٢٣٤', 'mobile'],
    ['110105 1949 1231 002X', 'identity-number'],
    ['1 1 0 1 0 5 1 9 4 9 1 2 3 1 0 0 2 X', 'identity-number'],
    ['一一〇一〇五一九四九一二三一〇〇二X', 'identity-number'],
    ['4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1', 'bank-card'],
    ['ａ．ｂ＠ｍａｉｌ．ｃｎ', 'email'],
  ] as const)
    expect([text, kinds(text)]).toEqual([text, kind ? [kind] : []])
})

test('F6: figures in cells and days in a row are no telephone', () => {
  for (const text of [
    '1\t3\t8\t0\t0\t0\t0\t1\t2\t3\t4',
    '2025-03-03 2025-04-03',
    '二〇二五年三月三日',
    '1、3、8、0、0、0、0、1、2、3、4',
  ])
    expect([text, kinds(text)]).toEqual([text, []])
})
