import { z } from 'zod'
import { applicantKindCode, channelCode, outcomeCode, stageCode } from './case-file.ts'
import { dayText } from './common.ts'

/** A case as lists show it. */
export const caseRowShape = z.object({
  caseId: z.string(),
  number: z.string(),
  matter: z.enum(['disclosure', 'record-correction']),
  stage: stageCode,
  wanted: z.string(),
  applicantId: z.string(),
  applicantKind: applicantKindCode,
  channel: channelCode,
  arrivedOn: dayText,
  receivedOn: dayText.optional(),
  section: z.string().optional(),
  dueOn: dayText.optional(),
  earlyOn: dayText.optional(),
  provisional: z.boolean(),
  pausedSince: dayText.optional(),
  outcome: outcomeCode.optional(),
  doneOn: dayText.optional(),
  letterNumber: z.string().optional(),
  version: z.int(),
})

export type CaseRow = z.infer<typeof caseRowShape>
