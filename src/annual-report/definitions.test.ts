import { expect, test } from 'vitest'
import { citationExists } from '../statute/citation-exists.ts'
import { definitionOf, definitions } from './definitions.table.ts'
import { editions } from './editions.ts'
import { cellsOf } from './figures.ts'

test('Every row and every column of both forms is defined, and no other; each article exists', () => {
  const owed = Object.values(editions).flatMap((edition) =>
    cellsOf(edition).flatMap(({ table, row, column }) => [
      definitionOf(table, { row }),
      definitionOf(table, { column }),
    ]),
  )
  expect(Object.keys(definitions).toSorted()).toEqual([...new Set(owed)].toSorted())
  for (const { cite, says } of Object.values(definitions)) {
    expect(citationExists(cite)).toBe(true)
    expect(says.zh && says.en).toBeTruthy()
  }
})
