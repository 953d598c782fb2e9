import { expect, test } from 'vitest'
import { check } from '../../src/annual-report/check.ts'
import { editions } from '../../src/annual-report/editions.ts'
import { cellsOf } from '../../src/annual-report/figures.ts'
import { readProse } from '../../src/annual-report/read/read-prose.ts'
import { sampleReport } from '../support/sample-report.ts'
import { cleanTexts, type CleanText } from './clean-prose.table.ts'

const ofWords =
  /^(?:NARR-|UNIT-WORD|YR-TEXT|PLACEHOLDER|FOREIGN|CITE|TTL|PERIOD|DATE-SIGN|TPL-SEC|TPL-ASPECT|FEE-SEC6|OFFTOPIC)/

function findingsIn({ organ, year, edition, figures, preamble = [], one, five, six }: CleanText): string[] {
  const parts: Readonly<Record<number, readonly string[]>> = {
    1: one,
    5: five ?? [`主要问题是解读形式单一。${year + 1}年，将增加图解。`],
    6: six ?? ['本年度发出收费通知0件，收取信息处理费0元。'],
  }
  const lines = [
    `${organ}${year}年政府信息公开工作年度报告`,
    ...preamble,
    ...editions[edition].sections.flatMap(({ ordinal, heading }) => [heading, ...(parts[ordinal] ?? [])]),
    organ,
    `${year + 1}年1月16日`,
  ]
  const prose = readProse(
    { format: 'docx', blocks: [] },
    lines.map((value, at) => ({ value, at: { paragraph: at } })),
    edition,
  )
  const zeros = Object.fromEntries(cellsOf(editions[edition]).map(({ key }) => [key, 0]))
  return check(sampleReport({ ...prose, edition, figures: { ...zeros, ...figures } }))
    .filter(({ rule }) => ofWords.test(rule))
    .map(({ rule, found, expected, at }) => `${rule} ${found} → ${expected}: ${at.sentence ?? ''}`)
}

test.each(Object.entries(cleanTexts))('nothing is said against the words of %s', (_, text) => {
  expect(findingsIn(text)).toEqual([])
})
