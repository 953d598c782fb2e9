import type { Transaction } from 'kysely'
import { bodyText } from '../publication/body.ts'
import type { PublicationDocument } from '../publication/document.ts'
import { type PublicEdition, toPublicDocument } from '../publication/to-public-document.ts'
import { toDocumentRow } from '../publication/to-register-row.ts'
import type { Instant } from '../store/instant.ts'
import type { Schema } from '../store/schema.ts'
import { searchCodes, searchText } from '../store/search-codes.ts'
import type { Office } from './office.ts'

/** A document as it stands after its last step. */
export interface DocumentAt {
  readonly documentId: string
  readonly version: number
  readonly document: PublicationDocument
}

/**
 * The rows that follow from a document as it stands: the register of staff always; what the public sees and finds, only
 * while it may see it. A document that is withdrawn has no public row any more, nor words it could be found by.
 */
export async function writeDocumentRegisters(
  trx: Transaction<Schema>,
  office: Pick<Office, 'organ' | 'calendar'>,
  at: DocumentAt,
): Promise<void> {
  const key = { organ_id: office.organ.id, document_id: at.documentId }
  const row = staffRow(office, at)
  await trx
    .insertInto('document_register')
    .values({ ...key, ...row })
    .onConflict((on) => on.columns(['organ_id', 'document_id']).doUpdateSet(row))
    .execute()
  const edition = toPublicDocument(at.document)
  if (edition) await writePublic(trx, key, at.version, edition)
  else
    await trx
      .deleteFrom('public_document')
      .where('organ_id', '=', key.organ_id)
      .where('document_id', '=', key.document_id)
      .execute()
}

/** Empties what follows from the documents of an organ, so that it can be written anew from the log. */
export async function emptyDocumentRegisters(trx: Transaction<Schema>, organ: string): Promise<void> {
  for (const table of ['public_document', 'document_register'] as const)
    await trx.deleteFrom(table).where('organ_id', '=', organ).execute()
}

function staffRow({ calendar }: Pick<Office, 'calendar'>, { document, version }: DocumentAt) {
  const row = toDocumentRow(document, calendar)
  const { contents } = row
  return {
    stage: row.stage,
    standing: row.standing,
    title: contents.title,
    number: contents.number ?? null,
    category: contents.category,
    column_code: contents.column,
    openness: contents.openness.kind,
    made_on: contents.madeOn,
    author: row.author,
    from_case: row.fromCase ?? null,
    index_number: row.indexNumber ?? null,
    year: row.year ?? null,
    serial: row.serial ?? null,
    due_on: row.dueOn ?? null,
    provisional: row.provisional,
    urgent: row.urgent,
    scheduled_at: (row.scheduledAt as Instant | undefined) ?? null,
    published_at: (row.publishedAt as Instant | undefined) ?? null,
    changed_at: (row.changedAt as Instant | undefined) ?? null,
    version,
  }
}

interface Key {
  readonly organ_id: string
  readonly document_id: string
}

async function writePublic(trx: Transaction<Schema>, key: Key, version: number, edition: PublicEdition): Promise<void> {
  const { year, serial, contents, successor } = edition
  const row = {
    year,
    serial,
    index_number: edition.indexNumber,
    title: contents.title,
    number: contents.number ?? null,
    category: contents.category,
    column_code: contents.column,
    subject: contents.subject,
    normative: contents.normative,
    listed: successor === undefined,
    interprets: contents.interprets ?? null,
    successor: successor ?? null,
    published_at: edition.publishedAt as Instant,
    changed_at: edition.changedAt as Instant,
    edition: JSON.stringify(edition),
    version,
  }
  await trx
    .insertInto('public_document')
    .values({ ...key, ...row })
    .onConflict((on) => on.columns(['organ_id', 'document_id']).doUpdateSet(row))
    .execute()
  const found = await searchRow(trx, key, edition)
  await trx
    .insertInto('document_search')
    .values({ ...key, ...found })
    .onConflict((on) => on.columns(['organ_id', 'document_id']).doUpdateSet(found))
    .execute()
}

/** Between the words of one file and the next; no text has it. */
export const fileMark = '\u0001'

async function searchRow(
  trx: Transaction<Schema>,
  key: Key,
  { contents, body, indexNumber, ...edition }: PublicEdition,
) {
  const { title, number = '', maker, summary = '', keywords, attachments, column } = contents
  const words = searchText([number, indexNumber, maker, keywords.join(' '), summary, bodyText(body)].join('\n'))
  const files = await wordsOfFiles(
    trx,
    key.organ_id,
    attachments.map(({ hash }) => hash),
  )
  const fileWords = attachments
    .map(({ hash, name }) => `${fileMark}${searchText(name)}${fileMark}${files.get(hash) ?? ''}`)
    .join('')
  const titleWords = searchText(title)
  return {
    column_code: column,
    published_at: edition.publishedAt as Instant,
    title: titleWords,
    words,
    file_words: fileWords,
    title_codes: searchCodes(titleWords),
    codes: searchCodes([titleWords, words, fileWords].join('\n')),
  }
}

async function wordsOfFiles(
  trx: Transaction<Schema>,
  organ: string,
  hashes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (hashes.length === 0) return new Map()
  const rows = await trx
    .selectFrom('document_file')
    .select(['hash', 'words'])
    .where('organ_id', '=', organ)
    .where('hash', 'in', hashes)
    .execute()
  return new Map(rows.map(({ hash, words }) => [hash, words ?? '']))
}
