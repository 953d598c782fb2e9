import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { secrecyMarksIn, secrecyMarksInName } from './secrecy-marks.ts'

const kinds = (text: string) => secrecyMarksIn(text).map(({ kind }) => kind)

test('F9: the mark of a state secret is told however it is written', () => {
  for (const text of [
    '机密★10年',
    '绝密★',
    '秘密★启用前',
    '机　密 ★ 长期',
    '機密★5年',
    '秘\u200b密★',
    '密级：机密',
    '密  级: 秘密',
    '密级\t机密\t保密期限\t10年',
    '【机密】',
    '关于某事的请示（秘密）',
    '〔绝密〕',
    '机密',
    '秘密 6个月',
    '机密*10年',
    '名称\t机密\t2025年',
    '一\n秘密\n二',
    '𝟏\n机密⭐︎１０年',
  ])
    expect([text, kinds(text)]).toEqual([text, ['secret-mark']])
})

test('F9: marks of internal papers are told apart from those of state secrets', () => {
  for (const text of ['内部资料 注意保存', '内部文件，不得外传', '【内部使用】', '工作秘密', '工作秘密★3年'])
    expect([text, kinds(text)]).toEqual([text, ['internal-mark']])
})

test('F9: words that only speak of secrets are no marks', () => {
  for (const text of [
    '依法确定为国家秘密的政府信息，不予公开。',
    '国家秘密的密级分为绝密、机密、秘密三级。',
    '密级分为绝密、机密、秘密。',
    '涉及商业秘密、个人隐私的，征求第三方意见。',
    '保守国家秘密和工作秘密是公务员的义务。',
    '机密级计算机的管理',
    '★级酒店名录',
    '内部管理信息',
    '有限公司内部控制制度',
    '密级：公开',
    '商业秘密*',
    '密切联系群众',
  ])
    expect([text, kinds(text)]).toEqual([text, []])
})

test('F9: names of files are looked through part by part', () => {
  for (const name of [
    '机密.docx',
    '机密-名单.pdf',
    '名单_秘密_2025.xlsx',
    '（绝密）方案.docx',
    '方案【机密】.ofd',
    '密级：机密.pdf',
  ])
    expect([name, secrecyMarksInName(name).map(({ kind }) => kind)]).toEqual([name, ['secret-mark']])
  for (const name of ['商业秘密保护指南.docx', '保密工作总结.pdf', '国家秘密定密管理规定.docx'])
    expect([name, secrecyMarksInName(name)]).toEqual([name, []])
})

test('a mark tells where it stands, and reading takes time that grows with the text', () => {
  expect(secrecyMarksIn('\u200b一、机密★10年')).toEqual([{ kind: 'secret-mark', at: 3, text: '机密★10年' }])
  const begun = performance.now()
  for (const sign of ['机', '密', '机密', ' ', '密级 ', '（机密', '内部', '机 密\t', '★', '\n', '\t', '（ '])
    secrecyMarksIn(sign.repeat(50_000).slice(0, 100_000))
  expect(performance.now() - begun).toBeLessThan(8_000)
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
      expect(kinds(`${before}机密★10年${after}`)).toContain('secret-mark')
    }),
  )
})
