import { randomBytes, timingSafeEqual } from 'node:crypto'
import { lookupMark } from '../store/people-keys.ts'
import type { Office } from './office.ts'

/** What a form of the portal carries: a key, so that it is done once however often it is sent, and since when it was before its reader. */
export interface FormKey {
  readonly key: string
  /** Milliseconds since 1970. */
  readonly shownAt: number
}

const longestDays = 7

/** A new key for a form, signed for one purpose. */
export function newFormKey({ people, organ, now }: Office, purpose: string): string {
  const key = randomBytes(16).toString('base64url')
  const shownAt = Date.parse(now()).toString(36)
  return [key, shownAt, markOf(people, organ.id, purpose, key, shownAt).toString('base64url')].join('.')
}

/** The key of a form as it came back; undefined when we did not give it, gave it for something else, or a week ago. */
export function readFormKey({ people, organ, now }: Office, purpose: string, text: string): FormKey | undefined {
  const [key = '', shownAt = '', mark = ''] = text.slice(0, 200).split('.')
  const shown = Buffer.from(mark, 'base64url')
  const known = markOf(people, organ.id, purpose, key, shownAt)
  if (shown.length !== known.length || !timingSafeEqual(shown, known)) return undefined
  const at = Number.parseInt(shownAt, 36)
  return Date.parse(now()) - at > longestDays * 86_400_000 ? undefined : { key, shownAt: at }
}

const markOf = (people: Office['people'], organ: string, ...told: readonly string[]): Buffer =>
  lookupMark(people, organ, 'form', JSON.stringify(told)).subarray(0, 16)
