import { z } from 'zod'
import { type ProblemCode, problemCodes } from '../../http/problem.ts'

/** The one shape of every “no”. */
export const problemShape = z.object({
  error: z.object({
    code: z.enum(problemCodes as [ProblemCode, ...ProblemCode[]]),
    message: z.string(),
    todo: z.string(),
    cite: z.string().optional(),
    facts: z.record(z.string(), z.union([z.string(), z.number()])),
    fields: z
      .array(z.object({ field: z.string(), reason: z.string() }))
      .readonly()
      .optional(),
  }),
})
