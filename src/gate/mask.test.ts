import { expect, test } from 'vitest'
import { masked } from './mask.ts'
import { personalDataIn } from './personal-data.ts'

test.each([
  ['请联系周明远，电话13900001111。', '请联系×××，电话×××。', 2],
  ['周 明 远（１３９ ００００ １１１１）领取', '×××（×××）领取', 2],
  ['身份证号11010519491231002X，邮箱zhou@example.cn', '身份证号×××，邮箱×××', 2],
  ['补贴资金2024年两批共12家企业。', '补贴资金2024年两批共12家企业。', 0],
])('A15, K2: of “%s” is left “%s”', (text, left, count) => {
  expect(masked(text, ['周明远', '', '周'])).toEqual({ text: left, count })
  expect(personalDataIn(masked(text, ['周明远']).text)).toEqual([])
})

test.each([
  ['王芳（代理人）', '请王芳来领取'],
  ['王芳', '请王\u200b芳来领取'],
  ['阿依·古丽', '请阿依 · 古丽来领取'],
  ['阿依古丽', '请阿依·古丽来领取'],
  ['John Smith', '请ＪＯＨＮ　Smith来领取'],
  ['云溪商行（有限合伙）', '请云溪商行(有限合伙)来领取'],
])('A15, K1: “%s” is covered in “%s”', (name, text) => {
  expect(masked(text, [name]).text).toBe('请×××来领取')
})

test('A15: of a bracket within a name neither side is the name', () => {
  expect(masked('中国各地的来信', ['中国（云溪）商贸公司']).count).toBe(0)
})

test('A15: a name within a longer one covers the longer one, once', () => {
  expect(masked('云溪县春晖商贸有限公司来信', ['春晖商贸', '云溪县春晖商贸有限公司'])).toEqual({
    text: '×××来信',
    count: 1,
  })
})
