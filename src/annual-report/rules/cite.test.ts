import { expect, test } from 'vitest'
import { findingsOf } from '../../../test/support/findings-of.ts'
import { sampleReport } from '../../../test/support/sample-report.ts'
import { readDocumentNumber } from './document-number.ts'

const cited = (text: string, sentence = text, edition: '2019' | '2021' = '2021') =>
  findingsOf('CITE', sampleReport({ edition, citedDocuments: [{ text, sentence, at: {} }] }))

test('CITE: a report in the 2021 form cites 30号, not the superseded 60号', () => {
  expect(cited('国办公开办函〔2019〕60号')).toMatchObject([
    { severity: 'warning', expected: '国办公开办函〔2021〕30号' },
  ])
  expect(cited('国办公开办函〔2019〕60号', '', '2019')).toEqual([])
  expect(cited('国办公开办函〔2021〕30号')).toEqual([])
})

test('CITE: the wrong year of a known number is told where the sentence speaks of that document', () => {
  expect(cited('国办公开办函〔2019〕30号', '关于年度报告的通知（国办公开办函〔2019〕30号）')).toMatchObject([
    { expected: '国办公开办函〔2021〕30号' },
  ])
  expect(cited('国办函〔2019〕109号', '按照另一文件（国办函〔2019〕109号）')).toEqual([])
})

test('CITE: a torn number is a warning with the number it may be, other brackets are a hint', () => {
  expect(cited('云办函〔2020〕34）号')).toMatchObject([{ severity: 'warning', expected: '云办函〔2020〕34号' }])
  expect(cited('云办函〔2020）34号')).toMatchObject([{ severity: 'warning', expected: '云办函〔2020〕34号' }])
  expect(cited('云办函[2020]34号')).toMatchObject([{ severity: 'hint', expected: '云办函〔2020〕34号' }])
  expect(cited('云办函〔2020〕034号')).toMatchObject([{ severity: 'hint' }])
  expect(cited('云办函〔2020〕34号')).toEqual([])
})

test('orders and serials without a bracketed year are no document numbers', () => {
  expect(readDocumentNumber('国务院令第711号')).toBeUndefined()
  expect(readDocumentNumber('YXGS—2017—9')).toBeUndefined()
})
