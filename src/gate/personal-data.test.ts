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
