import { z } from 'zod'
import { type TaskKind, taskKinds } from '../../casework/task-kinds.table.ts'
import { caseFileShape, letterKey } from './case-file.ts'
import { dayText, dueShape, words } from './common.ts'

export const taskKindCode = z.enum(Object.keys(taskKinds) as [TaskKind, ...TaskKind[]])

export const periodKind = z.enum([
  'correction',
  'fee',
  'reasons',
  'consultation',
  'reconsideration',
  'suit',
  'suit-after-reconsideration',
])

export const maskedShape = z.object({
  name: z.string(),
  identityNumber: z.string().optional(),
  telephone: z.string().optional(),
})

/** A case as it is shown to whoever works on it. */
export const caseViewShape = z.object({
  caseId: z.string(),
  version: z.int(),
  file: caseFileShape,
  stageWords: words,
  applicant: maskedShape.optional(),
  due: dueShape.optional(),
  earlyOn: dayText.optional(),
  pausedSince: dayText.optional(),
  periods: z
    .array(
      z.object({
        kind: periodKind,
        due: dueShape,
        consultationId: z.string().optional(),
      }),
    )
    .readonly(),
  tasks: z
    .array(
      z.object({
        kind: taskKindCode,
        ref: z.string().optional(),
        letter: letterKey.optional(),
        section: z.string().optional(),
        dueOn: dayText.optional(),
        earlyOn: dayText.optional(),
      }),
    )
    .readonly(),
  lettersToSend: z.array(z.string()).readonly(),
  available: z.array(z.object({ type: z.string(), label: words })).readonly(),
})
