import { expect, test } from 'vitest'
import { sampleManuscripts } from '../../test/support/sample-manuscripts.ts'
import { editions } from './editions.ts'
import { formLabel } from './form-label.ts'
import { formLabels } from './form-labels.table.ts'
import { layOut } from './render/lay-out.ts'

const printed = (['2019', '2021'] as const).flatMap((id) => [
  ...editions[id].sections.map(({ heading }) => heading),
  ...layOut(sampleManuscripts[id]).parts.flatMap((part) =>
    part.kind === 'table' ? part.rows.flatMap((row) => row.filter(({ header }) => header).map(({ text }) => text)) : [],
  ),
])

test('every heading, row and column that either edition prints has its English label', () => {
  expect(printed.length).toBeGreaterThan(100)
  expect(printed.filter((label) => /\p{Script=Han}/u.test(formLabel(label).en))).toEqual([])
})

test('no English label is kept that neither edition prints', () => {
  expect(Object.keys(formLabels).filter((label) => !printed.includes(label))).toEqual([])
})

test('what one edition calls by a name, the other calls by the same', () => {
  const named = Object.values(editions).flatMap(({ table2, table3, table4 }) =>
    [...table2.flatMap(({ columns, rows }) => [...columns, ...rows]), ...table3.columns, ...table4.columns].map(
      ({ label, en }) => [label, en] as const,
    ),
  )
  expect(named.filter(([label, en]) => formLabel(label).en !== en)).toEqual([])
})
