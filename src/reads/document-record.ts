import type { ReadonlyKysely } from 'kysely/readonly'
import { replay } from '../kernel/decider.ts'
import type { PublicationDocument } from '../publication/document.ts'
import type { DocumentEvent } from '../publication/document-events.ts'
import { documents } from '../publication/documents.ts'
import { readHistory } from '../store/event-log.ts'
import type { Schema } from '../store/schema.ts'
import { streamOf } from '../store/streams.ts'

/** A document as its events make it, with them. */
export interface DocumentRecord {
  readonly document: PublicationDocument
  readonly events: readonly DocumentEvent[]
  readonly version: number
}

/** The document of an organ by its id; undefined when there is none. */
export async function documentRecord(
  db: ReadonlyKysely<Schema>,
  organId: string,
  documentId: string,
): Promise<DocumentRecord | undefined> {
  const { events, seq } = await readHistory<DocumentEvent>(db, streamOf(organId, 'document', documentId))
  return seq > 0 ? { document: replay(documents, events), events, version: seq } : undefined
}
