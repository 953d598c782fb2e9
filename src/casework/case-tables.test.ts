import { expect, test } from 'vitest'
import { citationExists } from '../statute/citation-exists.ts'
import { outcomes } from '../statute/outcomes.table.ts'
import { decisionFactLabels, decisionFacts, type DecisionNeeds } from './decision-facts.table.ts'
import { caseRefusals, type RefusalRow } from './refusals.table.ts'
import { stages } from './stages.table.ts'
import { type Transition, transitions } from './transitions.table.ts'

const rows: readonly Transition[] = Object.values(transitions)
const refusalRows: readonly RefusalRow[] = Object.values(caseRefusals)

test('every citation of the tables exists', () => {
  const cited = [...rows, ...refusalRows].flatMap(({ cite }) => cite ?? [])
  expect(cited.filter((citation) => !citationExists(citation))).toEqual([])
})

test('a refusal says the same facts in both languages', () => {
  const names = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted()
  for (const { says, todo } of refusalRows) {
    expect(names(says.zh)).toEqual(names(says.en))
    expect(names(todo.zh)).toEqual(names(todo.en))
  }
})

test('from every stage in which something is owed there is a way on', () => {
  const open = Object.entries(stages).filter(([, { open }]) => open)
  for (const [stage] of open) expect(rows.some(({ from }) => from.some((one) => one === stage))).toBe(true)
})

test('a fact is asked for once, and each is asked for by some outcome', () => {
  const needs: readonly DecisionNeeds[] = Object.keys(outcomes).map(
    (code) => decisionFacts[code as keyof typeof outcomes],
  )
  const named = needs.map(({ needs, may = [] }) => [...needs, ...may])
  for (const names of named) expect(new Set(names).size).toBe(names.length)
  expect(Object.keys(decisionFactLabels).filter((fact) => !named.flat().some((name) => name === fact))).toEqual([])
})
