import { expect, test } from 'vitest'
import { civilDate } from '../../kernel/civil-date.ts'
import { replay } from '../../kernel/decider.ts'
import type { AnswerCommand, AnswerDesk } from './answer-commands.ts'
import { standingEntry } from './answer-entry.ts'
import type { AnswerEvent } from './answer-events.ts'
import { answers } from './answers.ts'

const answer = {
  outcome: 'disclosed.provided',
  receivedOn: civilDate('2025-03-03'),
  answeredOn: civilDate('2025-03-20'),
} as const
const desk: AnswerDesk = {
  today: civilDate('2025-04-01'),
  now: '2025-04-01T01:00:00.000Z',
  actor: 'head-1',
  answer,
  found: { personal: [] },
}
const release: AnswerCommand = { type: 'release', entryId: 'a', title: '补贴发放结果', summary: '已公开发放结果。' }
const { entryId: _id, type: _type, ...words } = release

/** The history commands make one after the other; the first refusal ends it. */
function happened(commands: readonly AnswerCommand[], at: Partial<AnswerDesk> = {}) {
  const events: AnswerEvent[] = []
  for (const command of commands) {
    const ruling = answers.decide(replay(answers, events), command, { ...desk, ...at })
    if (!ruling.ok) return { events, no: ruling.no.code }
    events.push(...ruling.value)
  }
  return { events, entries: replay(answers, events) }
}

test('A14: an answer is released, put otherwise and taken off by events; released anew it is another entry', () => {
  const { entries = [], events } = happened([
    release,
    { ...release, type: 'amend', summary: '已公开两批发放结果。' },
    { type: 'take-off', entryId: 'a', reason: '摘要有误' },
    { ...release, entryId: 'b' },
  ])
  expect(events.map(({ type }) => type)).toEqual(['released', 'amended', 'taken-off', 'released'])
  const by = { by: 'head-1', at: desk.now }
  const said = { ...words, ...answer, releasedBy: 'head-1', releasedAt: desk.now }
  const first = { ...said, summary: '已公开两批发放结果。', amended: by, takenOff: { ...by, reason: '摘要有误' } }
  expect(entries).toEqual([
    { entryId: 'a', ...first },
    { entryId: 'b', ...said },
  ])
  expect(standingEntry(entries)?.entryId).toBe('b')
})

test('A14: the same words again are no event', () => {
  expect(happened([release, { ...release, type: 'amend' }]).events).toHaveLength(1)
})

const takeOff = { type: 'take-off', entryId: 'a', reason: '有误' } as const

test.each([
  ['what has not been answered', [release], { answer: undefined }, 'not-answered-yet'],
  ['a second entry beside one that stands', [release, { ...release, entryId: 'b' }], {}, 'listed-already'],
  ['taking off what is not there', [takeOff], {}, 'no-such-listing'],
  ['taking off twice', [release, takeOff, takeOff], {}, 'no-such-listing'],
  ['changing what was taken off', [release, takeOff, { ...release, type: 'amend' }], {}, 'no-such-listing'],
  ['a mark of secrecy', [release], { found: { mark: '机密', personal: [] } }, 'holds-secrecy-mark'],
  ['personal data', [release], { found: { personal: ['手机号码'] } }, 'holds-personal-data'],
] as const)('A14, K2: refused is %s', (_what, commands, at, code) => {
  expect(happened(commands, at).no).toBe(code)
})

test('A14: an entry that stood before its history began is taken as it was found', () => {
  const entry = { entryId: 'old', ...words, ...answer, releasedBy: 'head-0', releasedAt: '2024-01-02T03:04:05.678Z' }
  const found = { type: 'entry-found', on: desk.today, by: 'clockwork', entry } as const
  expect(replay(answers, [found])).toEqual([entry])
})
