import { expect, test } from 'vitest'
import { coreOf } from './fold.ts'

test.each([
  ['1.属于国家秘密', '1、属于国家秘密'],
  ['（一）予以公开', '(一) 予以公开'],
  ['三、本年度办理结果', '三、\n本年\n度办\n理结\n果'],
  ['3.危及“三安全一稳定”', '3. 危及"三安全一稳定"'],
  ['本年收费金额（单位：万元）', '本年收费金额(单位:万元)'],
])('%s and %s are one label', (form, printed) => {
  expect(coreOf(printed)).toBe(coreOf(form))
})

test('a label that is only a number keeps it', () => {
  expect(coreOf('（七）')).not.toBe('')
})
