import { expect, test } from 'vitest'
import { caseRefusals } from '../../src/casework/refusals.table.ts'
import { stages } from '../../src/casework/stages.table.ts'
import { transitions } from '../../src/casework/transitions.table.ts'
import { outcomes } from '../../src/statute/outcomes.table.ts'
import { channels } from '../../src/statute/receipt-day.table.ts'
import { expectWords, tellCase } from '../support/tell-case.ts'
import { caseStories } from './case-stories.ts'

const told = new Map(caseStories.map((story) => [story.name, story]))

for (const story of caseStories) test(story.name, () => void tellCase(story))

test('no two stories have the same name', () => expect(told.size).toBe(caseStories.length))

test('every transition, stage, refusal, outcome and channel is reached by a story (C1, D1)', () => {
  const reached = caseStories.map(tellCase)
  const all = <Code>(of: (story: (typeof reached)[number]) => Iterable<Code>): ReadonlySet<string> =>
    new Set(reached.flatMap((story) => [...of(story)]).map(String))
  const missed = (table: object, codes: ReadonlySet<string>) => Object.keys(table).filter((code) => !codes.has(code))
  const arrivedBy = all(({ events }) => events.flatMap((event) => (event.type === 'registered' ? [event.channel] : [])))

  expect(
    missed(
      transitions,
      all(({ commands }) => commands),
    ),
  ).toEqual([])
  expect(
    missed(
      caseRefusals,
      all(({ refusals }) => refusals),
    ),
  ).toEqual([])
  expect(
    missed(
      outcomes,
      all(({ outcomes }) => outcomes),
    ),
  ).toEqual([])
  expect(missed(channels, arrivedBy)).toEqual([])
  expect(
    missed(
      stages,
      all(({ stages }) => stages),
    ),
  ).toEqual(['none'])
})

test('every refusal of the stories is told in whole sentences in both languages', () => {
  for (const refusal of caseStories.flatMap((story) => tellCase(story).refused)) expectWords(refusal)
})
