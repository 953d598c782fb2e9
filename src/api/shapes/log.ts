import { z } from 'zod'
import { isKeepable } from '../../http/text-faults.ts'
import { day } from '../../services/case-command-shape.ts'
import { type StreamKind, streamKinds } from '../../store/streams.ts'
import { dayText, instantText, words } from './common.ts'

export const streamKindCode = z.enum(streamKinds as readonly [StreamKind, ...StreamKind[]])

/** A history by its name: what it is of, and its id. */
export const streamName = z.string().regex(new RegExp(`^(?:${streamKinds.join('|')}):[\\w.:-]{1,120}$`))

const actor = z.string().min(1).max(200).refine(isKeepable)

/** Filters that all lists of the log know. */
export const logFilters = {
  actor: z.exactOptional(actor).describe('谁 / who'),
  from: z.exactOptional(day).describe('自哪一天（北京时间）写入 / written down from this day on, in China'),
  to: z.exactOptional(day).describe('至哪一天 / until this day'),
}

export const names = z.record(z.string(), z.string()).describe('人员姓名 / names of the staff')

/** An event without what it says. */
export const logEventShape = z.object({
  stream: z.string(),
  seq: z.int(),
  type: z.string(),
  on: dayText,
  actor: z.string(),
  at: instantText,
  hash: z.string(),
})

export const logProblemShape = z.object({
  kind: z.string(),
  stream: z.string().optional(),
  seq: z.int().optional(),
  day: dayText.optional(),
  says: words,
})
