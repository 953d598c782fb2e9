import type { CivilDate } from '../kernel/civil-date.ts'
import type { Contents } from '../publication/contents.ts'
import type { PublicEdition } from '../publication/to-public-document.ts'
import { type Validity, validityOn } from '../publication/validity.ts'

/** A published document as lists, feeds and search show it. */
export interface PublicRow extends Omit<Contents, 'body' | 'openness' | 'attachments' | 'interprets' | 'clock'> {
  readonly documentId: string
  readonly year: number
  readonly serial: number
  readonly indexNumber: string
  /** Of normative documents, on the day that was asked for. */
  readonly validity: Validity | undefined
  /** Instants in UTC. */
  readonly publishedAt: string
  readonly changedAt: string
  /** Published before its review. */
  readonly urgent: boolean
  readonly superseded: boolean
}

/** What a public row is made from. */
export interface PublicRecord {
  readonly document_id: string
  readonly edition: PublicEdition
}

export function publicRow({ document_id, edition }: PublicRecord, today: CivilDate): PublicRow {
  const { contents, body: _body, editions: _editions, validity, successor, ...rest } = edition
  const { attachments: _files, interprets: _other, clock: _clock, ...said } = contents
  return {
    documentId: document_id,
    ...said,
    ...rest,
    validity: validityOn(contents, validity, today),
    superseded: successor !== undefined,
  }
}
