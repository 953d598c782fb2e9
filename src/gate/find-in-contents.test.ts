import { describe, expect, test } from 'vitest'
import { findInContents } from './find-in-contents.ts'
import { ownContacts } from './find-in.ts'

const nothing = { title: '公告', body: '', maker: '甲局', source: '甲局', keywords: [], attachments: [] }
const own = ownContacts({ office: { telephone: '0730-5550108、5550109', email: 'gk@jia.gov.cn' } })
const found = (contents: Partial<Parameters<typeof findInContents>[0]>) =>
  findInContents({ ...nothing, ...contents }, new Map(), own).map(({ kind, place }) => [kind, place.part, place.at])

describe('F7: every part of a document is looked through', () => {
  test('each finding names its part and paragraph', () => {
    expect(found({ title: '名单 13800001234' })).toEqual([['mobile', 'title', undefined]])
    expect(found({ summary: '机密★10年' })).toEqual([['secret-mark', 'summary', undefined]])
    expect(found({ keywords: ['秘密'] })).toEqual([['secret-mark', 'keywords', undefined]])
    expect(found({ body: '第一段\n\n第二段：13800001234' })).toEqual([['mobile', 'body', 2]])
    expect(found({ attachments: [{ hash: 'x', name: '机密-13800001234.docx' }] })).toEqual([
      ['secret-mark', 'file-name', undefined],
      ['mobile', 'file-name', undefined],
    ])
  })

  test('in tables, lists, links and behind the marks of the text', () => {
    expect(found({ body: '| 密级 | 期限 |\n| --- | --- |\n| 机密 | 10年 |' })).toEqual([['secret-mark', 'body', 1]])
    expect(found({ body: '| 事项 | 密级 |\n| --- | --- |\n| 密级 | 机密 |' })).toEqual([['secret-mark', 'body', 1]])
    expect(found({ body: '- 甲\n- 1 3 8 0 0 0 0 1 2 3 4' })).toEqual([['mobile', 'body', 1]])
    expect(found({ body: '**138**0000**1234**' })).toEqual([['mobile', 'body', 1]])
    expect(found({ body: '1380000\n1234' })).toEqual([['mobile', 'body', 1]])
    expect(found({ body: '[写信](mailto:zhang%40mail.cn)' })).toEqual([['email', 'body', 1]])
  })

  test('the organ’s own telephone and address are no personal data, those of others are', () => {
    expect(found({ body: '电话：0730-5550108，（0730）5550109，5550109，gk@jia.gov.cn' })).toEqual([])
    expect(found({ body: '电话：0730-5550110' })).toEqual([['landline', 'body', 1]])
  })
})
