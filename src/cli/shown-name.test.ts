import { expect, test } from 'vitest'
import { shownName } from './shown-name.ts'

test('a name is shown as it is, but for signs a terminal would obey', () => {
  expect(shownName('报告 2023/😀.docx')).toBe('报告 2023/😀.docx')
  expect(shownName('a\nb\u001b[2J\u202etxt.exe')).toBe('a\\u000ab\\u001b[2J\\u202etxt.exe')
})
