import { z } from 'zod'
import type { LogPlace } from '../reads/log-events.ts'
import { type Instant, instantOf } from '../store/instant.ts'
import { cursorShape } from './cursor.ts'

/** A place in the log, as a cursor of ours names it; anything else is refused. */
export const logCursor = cursorShape.transform(([by, place], context): LogPlace => {
  const at = instantAs(by)
  const [, stream, seq] = /^(.{1,200})\/(\d{1,9})$/.exec(place) ?? []
  if (at && stream !== undefined) return { at, stream, seq: Number(seq) }
  context.addIssue({ code: 'custom', message: 'next' })
  return z.NEVER
})

function instantAs(text: string): Instant | undefined {
  const at = new Date(text)
  return Number.isNaN(at.getTime()) ? undefined : instantOf(at)
}
