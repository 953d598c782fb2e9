import { expect, test } from 'vitest'
import { csvLine } from './csv-lines.ts'

test('cells with commas, quotes and line ends are quoted (RFC 4180), nothing stays empty', () => {
  expect(csvLine(['a,b', 'say "yes"', 'two\nlines', null, 0])).toBe('"a,b","say ""yes""","two\nlines",,0\r\n')
})

test('no text runs as a formula in a spreadsheet, and numbers keep their sign', () => {
  expect(csvLine(['=1+1', '@x', '-cmd', '+2', '-3.5', '\t=1'])).toBe("'=1+1,'@x,'-cmd,+2,-3.5,'\t=1\r\n")
})
