import { z } from 'zod'
import { type CaseFigure, caseFigureCodes } from '../../reads/case-figures.ts'
import { dayText } from './common.ts'
import { applicantKindCode, channelCode, outcomeCode } from './case-file.ts'

export const figureCode: z.ZodType<CaseFigure, CaseFigure> = z.enum(caseFigureCodes as [CaseFigure, ...CaseFigure[]])

const counts = z.object(
  Object.fromEntries(caseFigureCodes.map((code) => [code, z.int()])) as Readonly<Record<CaseFigure, z.ZodInt>>,
)

const side = <Code extends z.ZodType>(code: Code) => z.array(z.object({ code: code.optional(), counts })).readonly()

/** The work of a period in figures. */
export const dashboardShape = z.object({
  period: z.object({ from: dayText, to: dayText }),
  asOf: dayText,
  counts,
  channels: side(channelCode),
  applicantKinds: side(applicantKindCode),
  sections: side(z.string()),
  outcomes: side(outcomeCode),
  months: z.array(z.object({ month: z.string(), received: z.int(), answered: z.int(), inTime: z.int() })).readonly(),
  medianWorkingDays: z.number().optional(),
  disputes: z
    .array(
      z.object({
        path: z.enum(['reconsideration', 'direct-suit', 'suit-after']),
        filed: z.int(),
        ended: z.int(),
        pending: z.int(),
      }),
    )
    .readonly(),
})

export type DashboardView = z.infer<typeof dashboardShape>
