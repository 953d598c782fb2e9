import { expect, test } from 'vitest'
import { joinTexts } from './pdf-text.ts'

test('lines are joined with a space only between words of letters', () => {
  expect(joinTexts('公开', '工作')).toBe('公开工作')
  expect(joinTexts('共12', '件')).toBe('共12件')
  expect(joinTexts('annual', 'report')).toBe('annual report')
  expect(joinTexts('0000-', '12345678')).toBe('0000-12345678')
  expect(joinTexts('www.example.cn/', 'page')).toBe('www.example.cn/page')
  expect(joinTexts('', '公开')).toBe('公开')
})
