import { expect, test } from 'vitest'
import type { WordLine } from '../formats/word-lines.ts'
import { findInFile } from './find-in-lines.ts'

const kinds = (...lines: readonly WordLine[]) => findInFile([lines]).map(({ kind }) => kind)
const prose = ['通知', '第一段', '第二段', '第三段', '第四段']

test('F9: a degree of secrecy in a table that lists or counts degrees is a mention, told with its line', () => {
  expect(findInFile([['各单位定密情况', ['单位', '绝密', '机密', '秘密'], ['甲局', '0', '2', '5']]])).toEqual(
    ['绝密', '机密', '秘密'].map((text) => ({ kind: 'secret-word', place: { part: 'file', at: 2 }, text })),
  )
  for (const lines of [
    [['密级', '绝密', '机密', '秘密']],
    [
      ['密 级', '机　密', '秘\u200b密'],
      ['件数', '1', '2'],
    ],
    [
      ['序号', '单位', '机密'],
      ['1', '甲局', '12'],
    ],
    [...prose, ['已解密文件', '原密级'], ['关于甲的通知', '机密'], ['关于乙的通知', '机密']],
    [...prose, ['单位', '机密'], ['甲局', '三件'], ['乙局', '一件']],
  ] as const)
    expect([lines, new Set(kinds(...lines))]).toEqual([lines, new Set(['secret-word'])])
})

test('F9: where a mark stands it stays a mark: at the top, alone in its row, beside or below 密级, with star, period or tick', () => {
  for (const lines of [
    ['机密'],
    [...prose, '机密'],
    [['机密'], ['甲', '1']],
    [
      ['', '机密'],
      ['甲', '1'],
    ],
    [
      ['000012', '机密'],
      ['甲局文件', ''],
    ],
    [
      ['云溪县商务局', '机密'],
      ['关于某事的请示', ''],
      ['一、', '二、'],
    ],
    [...prose, ['特急', '机密'], ['甲', '乙'], ['丙', '丁']],
    [...prose, ['甲局文件', '机密'], ['关于某事', '请示']],
    [...prose, ['甲', '乙'], ['丙', '丁'], ['', '秘密']],
    [...prose, ['机密', '机密'], ['甲', '乙'], ['丙', '丁']],
    [...prose, ['题名', '密级'], ['关于甲的请示', '机密'], ['关于乙的请示', '秘密']],
    [...prose, ['题名', '拟定密级'], ['关于甲的请示', '机密'], ['关于乙的请示', '1']],
    [...prose, ['甲', '1'], ['密级：', '机密'], ['乙', '2']],
    [...prose, ['秘密程度', '机密'], ['甲', '1'], ['乙', '2']],
    [...prose, ['甲', '机密', '10年'], ['乙', '无', '无'], ['丙', '无', '无']],
    [...prose, ['绝密', '机密★'], ['甲', '1'], ['乙', '2']],
    [['□绝密', '☑机密', '□秘密']],
    [['绝密', '√ 机密', '秘密']],
    ['密级：□绝密　■机密　□秘密'],
  ] as const)
    expect([lines, kinds(...lines)]).toEqual([lines, expect.arrayContaining(['secret-mark'])])
})

test('F9: a mark elsewhere in the file is not covered by a mention, nor a mention in one part by a table in another', () => {
  const table = [
    ['单位', '绝密', '机密'],
    ['甲局', '0', '2'],
  ] as const
  expect(kinds(...table, '机密')).toEqual(['secret-word', 'secret-word', 'secret-mark'])
  expect(findInFile([table, ['机密']]).map(({ kind, place }) => [kind, place.at])).toContainEqual(['secret-mark', 3])
  expect(kinds('单位\t绝密\t机密')).toContain('secret-mark')
})

test('reading rows takes time that grows with the table', () => {
  const begun = performance.now()
  expect(kinds(...prose, ...Array.from({ length: 60_000 }, () => ['甲局', '机密', '乙']))).toEqual(['secret-word'])
  expect(performance.now() - begun).toBeLessThan(8_000)
})
