import { test } from 'vitest'
import { tellStory } from '../support/tell-story.ts'
import { receiptStories } from './receipt.story.ts'
import { remedyStories } from './remedies.story.ts'
import { replyPeriodStories } from './reply-period.story.ts'

for (const story of [...receiptStories, ...replyPeriodStories, ...remedyStories])
  test(story.name, () => tellStory(story))
