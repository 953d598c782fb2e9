import type { Body } from './body.ts'
import type { Contents } from './contents.ts'
import { lastEdition, type PublicationDocument } from './document.ts'
import type { ValidityMark } from './document-events.ts'
import { parseBody } from './parse-body.ts'
import { standings } from './transitions.table.ts'

/** What the public sees of a document, whole: made from its last published edition and never from a working text. */
export interface PublicEdition {
  readonly year: number
  readonly serial: number
  readonly indexNumber: string
  readonly contents: Omit<Contents, 'body' | 'openness'>
  readonly body: Body
  /** First publication, and the last edition. */
  readonly publishedAt: string
  readonly changedAt: string
  readonly editions: readonly { readonly at: string; readonly reason?: string }[]
  /** Published before its review, which is still to come. */
  readonly urgent: boolean
  readonly validity?: ValidityMark
  readonly successor?: string
}

/** The public side of a document; undefined when there is none: not yet published, withdrawn. */
export function toPublicDocument(document: PublicationDocument): PublicEdition | undefined {
  const { standing, editions, address, indexNumber, validity, successor } = document
  const edition = lastEdition(document)
  if (!standings[standing].isPublic || !edition) return undefined
  if (!address || indexNumber === undefined) throw new Error('A published document has no address')
  const { body, openness: _proactive, ...contents } = edition.contents
  const parsed = parseBody(body)
  return {
    ...address,
    indexNumber,
    contents,
    body: parsed.ok ? parsed.value : [],
    publishedAt: editions.at(0)?.at ?? edition.at,
    changedAt: edition.at,
    editions: editions.map(({ at, reason }) => ({ at, ...(reason !== undefined && { reason }) })),
    urgent: edition.urgency !== undefined,
    ...(validity && { validity }),
    ...(standing === 'superseded' && successor !== undefined && { successor }),
  }
}
