import { expect, test } from 'vitest'
import { clockRefusals } from '../../src/statute/clock-refusals.table.ts'
import { channels } from '../../src/statute/receipt-day.table.ts'
import { tellStory } from '../support/tell-story.ts'
import { receiptStories } from './receipt.story.ts'
import { remedyStories } from './remedies.story.ts'
import { replyPeriodStories } from './reply-period.story.ts'

const stories = [...receiptStories, ...replyPeriodStories, ...remedyStories]

for (const story of stories) test(story.name, () => tellStory(story))

test('every channel and every refusal of the clock has a story', () => {
  const steps = stories.flatMap((story) => story.steps)
  const used = new Set(steps.flatMap((step) => (step.happens === 'submitted' ? step.by : [])))
  const refused = new Set(steps.flatMap((step) => step.refused ?? []))
  expect(Object.keys(channels).filter((channel) => !used.has(channel as keyof typeof channels))).toEqual([])
  expect(Object.keys(clockRefusals).filter((code) => !refused.has(code as keyof typeof clockRefusals))).toEqual([])
})
