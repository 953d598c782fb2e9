import { z } from 'zod'
import { id } from '../../services/case-command-shape.ts'

/** What answers are made of. An answer may come to hold more than is described; what is described stays. */

export const dayText = z.string().meta({ format: 'date' })
export const instantText = z.string().meta({ format: 'date-time' })
export const words = z.object({ zh: z.string(), en: z.string() })

/** How long work that was begun at the desk stands. */
export const deskJobState = z.enum(['held', 'waiting', 'running', 'done', 'refused', 'failed', 'cancelled'])

/** A date with its proof, day by day. */
export const dueShape = z.object({
  due: dayText,
  provisional: z.boolean(),
  proof: z
    .array(
      z.object({
        day: dayText,
        says: words,
        cite: z.array(words).readonly(),
        counted: z.int().optional(),
        caveat: words.optional(),
      }),
    )
    .readonly(),
})

export const caseParams = z.strictObject({ id })
