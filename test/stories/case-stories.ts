import type { CaseStory } from '../support/case-story.ts'
import { caseConsultationStories } from './case-consultation.story.ts'
import { caseCorrectionStories } from './case-correction.story.ts'
import { caseDisputeStories, caseEndStories } from './case-ends.story.ts'
import { casePeriodStories } from './case-periods.story.ts'
import { caseReceiptStories } from './case-receipt.story.ts'
import { plainReplyStories } from './case-replies.story.ts'

/** Every story of a case. */
export const caseStories: readonly CaseStory[] = [
  ...caseReceiptStories,
  ...plainReplyStories,
  ...caseCorrectionStories,
  ...caseConsultationStories,
  ...casePeriodStories,
  ...caseEndStories,
  ...caseDisputeStories,
]
