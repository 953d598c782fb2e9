import { z } from 'zod'
import { dayText, instantText, words } from './common.ts'

/** What loading a notice moves: cases looked at, and those whose date moves. */
export const noticeEffectShape = z.object({
  number: z.string(),
  looked: z.int(),
  moved: z.array(z.object({ number: z.string(), from: dayText, to: dayText })).readonly(),
})

/** What the calendar of the organ is made of, beside the notices the program brings. */
export const calendarShape = z.object({
  region: z.string().optional(),
  loaded: z
    .array(
      z.object({
        number: z.string(),
        loadedAt: instantText,
        year: z.int(),
        title: words.optional(),
        publishedOn: dayText,
        off: z.array(z.object({ holiday: words, from: dayText, to: dayText })).readonly(),
        work: z.array(dayText).readonly(),
      }),
    )
    .readonly(),
})
