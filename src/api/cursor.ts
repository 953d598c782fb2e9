import type { CasePlace } from '../reads/case-list.ts'

/** A place in a list as a word that needs no escaping in an address. */
export const cursorOf = ({ number, caseId }: CasePlace): string =>
  Buffer.from(JSON.stringify([number, caseId])).toString('base64url')

/** The place a cursor names; undefined when it is none of ours. */
export function placeOf(cursor: string): CasePlace | undefined {
  try {
    const place = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown
    if (!Array.isArray(place) || place.length !== 2) return undefined
    const [number, caseId] = place as readonly unknown[]
    return typeof number === 'string' && typeof caseId === 'string' ? { number, caseId } : undefined
  } catch {
    return undefined
  }
}
