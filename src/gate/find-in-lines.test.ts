import { expect, test } from 'vitest'
import { findInFile } from './find-in-lines.ts'

test('K2, art. 14: very many telephones in a file do not hide the mark of a state secret behind them', () => {
  const telephones = Array.from({ length: 500 }, (_, index) => `1390000${String(index).padStart(4, '0')}`)
  const found = findInFile([[...telephones, '机密★10年']])
  expect(found.filter(({ kind }) => kind === 'mobile')).toHaveLength(200)
  expect(found.at(-1)).toMatchObject({ kind: 'secret-mark', place: { at: 501 } })
})
