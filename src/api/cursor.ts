import { z } from 'zod'
import { isKeepable } from '../http/text-faults.ts'

/** A place in a list: what it is ordered by, and the id that tells equals apart. */
export type Place = readonly [by: string, id: string]

/** A place in a list as a word that needs no escaping in an address. */
export const cursorOf = (place: Place): string => Buffer.from(JSON.stringify(place)).toString('base64url')

/** The place a cursor of ours names; anything else is refused. */
export const cursorShape = z
  .string()
  .max(600)
  .transform((text, context) => {
    const place = placeOf(text)
    if (place?.every(isKeepable)) return place
    context.addIssue({ code: 'custom', message: 'next' })
    return z.NEVER
  })

/** How many rows a page holds. */
export const limitShape = z
  .string()
  .regex(/^(?:[1-9]\d?|1\d\d|200)$/)
  .default('50')
  .describe('每页件数，至多200 / rows on a page, at most 200')

function placeOf(cursor: string): Place | undefined {
  try {
    const place = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown
    if (!Array.isArray(place) || place.length !== 2) return undefined
    const [by, id] = place as readonly unknown[]
    return typeof by === 'string' && typeof id === 'string' ? [by, id] : undefined
  } catch {
    return undefined
  }
}
