import { z } from 'zod'
import { type CivilDate, parseCivilDate, weekdayOf, yearOf } from '../kernel/civil-date.ts'
import { cite } from '../statute/citation.ts'
import type { HolidayNotice } from '../statute/holiday-notice.ts'
import { festivals } from '../statute/holidays/festivals.table.ts'

/** A notice of the State Council as it is loaded, with the name it is known by: its document number. */
export interface LoadedNotice {
  readonly id: string
  readonly notice: HolidayNotice
}

export type NoticeRead =
  | { readonly issues?: never; readonly read: LoadedNotice }
  | { readonly issues: readonly z.core.$ZodIssue[] }

const day = z
  .string()
  .meta({ format: 'date' })
  .transform((text, context): CivilDate => {
    const date = parseCivilDate(text)
    if (date) return date
    context.addIssue({ code: 'custom', message: 'YYYY-MM-DD' })
    return z.NEVER
  })
const festival = z.enum(Object.keys(festivals) as [keyof typeof festivals, ...(keyof typeof festivals)[]])

/** A notice as it is typed or handed in; held to itself: ends after beginnings, work on days of rest that are not off. */
export const holidayNoticeShape = z
  .strictObject({
    number: z.string().trim().min(4).max(60),
    title: z.string().trim().min(4).max(120),
    year: z.int().min(2019).max(2100),
    publishedOn: day,
    off: z
      .array(z.strictObject({ holiday: festival, from: day, to: day }))
      .min(1)
      .max(20),
    work: z.array(day).max(20),
  })
  .superRefine(({ year, off, work }, context) => {
    const wrong = (path: (string | number)[], message: string) => context.addIssue({ code: 'custom', path, message })
    for (const [index, { from, to }] of off.entries()) {
      if (to < from) wrong(['off', index, 'to'], `≥ ${from}`)
      if (yearOf(to) !== year) wrong(['off', index, 'to'], `${year}-MM-DD`)
    }
    for (const [index, on] of work.entries()) {
      if (weekdayOf(on) !== 0 && weekdayOf(on) !== 6) wrong(['work', index], '星期六、星期日 (Sat, Sun)')
      if (off.some(({ from, to }) => from <= on && on <= to)) wrong(['work', index], '放假以外的日子 (not a day off)')
    }
  })

/** A notice from outside, held to its shape and to itself; else every field that is wrong. */
export function readHolidayNotice(input: unknown): NoticeRead {
  const read = holidayNoticeShape.safeParse(input)
  if (!read.success) return { issues: read.error.issues }
  return { read: loadedNotice(read.data) }
}

/** The notice as the calendar takes it. */
export const loadedNotice = ({
  number,
  title,
  year,
  publishedOn,
  off,
  work,
}: z.output<typeof holidayNoticeShape>): LoadedNotice => ({
  id: number,
  notice: {
    cite: cite('holiday-measures'),
    title: { zh: `${title}（${number}）`, en: `Holiday notice for ${year} (${number})` },
    year,
    publishedOn,
    off: off.map(({ holiday, from, to }) => ({ holiday: festivals[holiday], from, to })),
    work,
  },
})
