import { sql } from 'kysely'
import type { ReadonlyKysely } from 'kysely/readonly'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { Body } from '../publication/body.ts'
import type { Attachment } from '../publication/contents.ts'
import type { ValidityMark } from '../publication/document-events.ts'
import { parseIndexNumber, type PublicAddress } from '../publication/index-number.ts'
import type { PublicEdition } from '../publication/to-public-document.ts'
import type { Schema } from '../store/schema.ts'
import { publicRow, type PublicRow } from './public-row.ts'

/** A document the public may see, whole. */
export interface PublicDocument extends PublicRow {
  readonly body: Body
  readonly attachments: readonly PublicAttachment[]
  /** The first publication and every correction after it. */
  readonly editions: readonly { readonly edition: number; readonly at: string; readonly reason?: string }[]
  /** What became of a normative document, since when, by which act. */
  readonly validityMark?: { readonly kind: ValidityMark['validity']; readonly on: CivilDate; readonly act: string }
  readonly supersededBy?: PublicLink
  readonly supersedes: readonly PublicLink[]
  /** The document it explains. */
  readonly interprets?: PublicLink
  readonly interpretations: readonly PublicLink[]
}

export interface PublicAttachment extends Attachment {
  /** Where it is downloaded, on the site. */
  readonly path: string
}

/** Another document that is public itself. */
export interface PublicLink extends PublicAddress {
  readonly title: string
}

/** The document at an address; undefined when there is none, or none any more. */
export async function publicDocument(
  db: ReadonlyKysely<Schema>,
  organId: string,
  { year, serial }: PublicAddress,
  today: CivilDate,
): Promise<PublicDocument | undefined> {
  const row = await db
    .selectFrom('public_document')
    .select(['document_id', 'edition', 'interprets', 'successor'])
    .where('organ_id', '=', organId)
    .where('year', '=', year)
    .where('serial', '=', serial)
    .executeTakeFirst()
  if (!row) return undefined
  const links = await linksOf(db, organId, row)
  const { body, contents, editions, validity } = row.edition
  return {
    ...publicRow(row, today),
    body,
    attachments: contents.attachments.map((file) => ({ ...file, path: filePath({ year, serial }, file) })),
    editions: editions.map((edition, at) => ({ edition: at + 1, ...edition })),
    ...(validity && { validityMark: { kind: validity.validity, on: validity.since, act: validity.act } }),
    ...links,
  }
}

/** Where the page of a document stands, for ever. */
export const documentPath = ({ year, serial }: PublicAddress): string => `/documents/${year}/${serial}`

const filePath = (address: PublicAddress, { hash, name }: Attachment): string =>
  `${documentPath(address)}/files/${hash}/${encodeURIComponent(name)}`

async function linksOf(
  db: ReadonlyKysely<Schema>,
  organId: string,
  row: { readonly document_id: string; readonly interprets: string | null; readonly successor: string | null },
): Promise<Pick<PublicDocument, 'supersededBy' | 'supersedes' | 'interprets' | 'interpretations'>> {
  const others = await db
    .selectFrom('public_document')
    .select(['document_id', 'year', 'serial', 'title', 'interprets', 'successor'])
    .where('organ_id', '=', organId)
    .where((of) =>
      of.or([
        of('interprets', '=', row.document_id),
        of('successor', '=', row.document_id),
        of('document_id', 'in', [row.interprets ?? '', row.successor ?? '']),
      ]),
    )
    .orderBy('published_at')
    .execute()
  const linked = (is: (other: (typeof others)[number]) => boolean): readonly PublicLink[] =>
    others.filter(is).map(({ year, serial, title }) => ({ year, serial, title }))
  const [supersededBy] = linked(({ document_id }) => document_id === row.successor)
  const [interprets] = linked(({ document_id }) => document_id === row.interprets)
  return {
    ...(supersededBy && { supersededBy }),
    supersedes: linked(({ successor }) => successor === row.document_id),
    ...(interprets && { interprets }),
    interpretations: linked((other) => other.interprets === row.document_id),
  }
}

/** The address of the document with an index number, when it is public. */
export async function publicDocumentByIndex(
  db: ReadonlyKysely<Schema>,
  organId: string,
  indexNumber: string,
): Promise<PublicAddress | undefined> {
  const address = parseIndexNumber(indexNumber)
  if (!address) return undefined
  return db
    .selectFrom('public_document')
    .select(['year', 'serial'])
    .where('organ_id', '=', organId)
    .where('year', '=', address.year)
    .where('serial', '=', address.serial)
    .where('index_number', '=', indexNumber)
    .executeTakeFirst()
}

/** Whether there was a page at an address once, and is not now: it is gone, not unknown. Tells nothing else of it. */
export async function wasPublic(
  db: ReadonlyKysely<Schema>,
  organId: string,
  { year, serial }: PublicAddress,
): Promise<boolean> {
  const row = await db
    .selectFrom('document_register')
    .select('document_id')
    .where('organ_id', '=', organId)
    .where('year', '=', year)
    .where('serial', '=', serial)
    .where('standing', '=', 'withdrawn')
    .executeTakeFirst()
  return row !== undefined
}

/** A file of the edition the public sees; undefined for any other file, whatever its hash. */
export async function publicAttachment(
  db: ReadonlyKysely<Schema>,
  organId: string,
  { year, serial, hash }: PublicAddress & { readonly hash: string },
): Promise<Attachment | undefined> {
  const row = await db
    .selectFrom('public_document')
    .select(sql<PublicEdition['contents']['attachments']>`edition -> 'contents' -> 'attachments'`.as('attachments'))
    .where('organ_id', '=', organId)
    .where('year', '=', year)
    .where('serial', '=', serial)
    .executeTakeFirst()
  return row?.attachments.find((file) => file.hash === hash)
}
