import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { AttachmentKind } from '../casework/attachment-kinds.table.ts'
import { type FileHash, parseFileHash } from './files.ts'
import type { Instant } from './instant.ts'
import { type PeopleKeys, seal, type Sealed, unseal } from './people-keys.ts'
import type { Schema } from './schema.ts'

/** A file somebody handed in, without its bytes. */
export interface Attachment {
  readonly id: string
  readonly caseId: string | undefined
  readonly kind: AttachmentKind
  /** As its owner called it. */
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly hash: FileHash
  readonly broughtBy: string
  readonly at: Instant
}

interface Inside {
  readonly name: string
  /** Base64 of the key its bytes are sealed with. */
  readonly key: string
}

const algorithm = 'aes-256-gcm'
const tagLength = 16
/** Every file has a key of its own, used once. */
const nonce = Buffer.alloc(12)

/** Seals the bytes of a file with a new key: the sealed bytes, and the entry that opens them, itself sealed for its owner. */
export function sealFile(
  keys: PeopleKeys,
  of: { readonly organ: string; readonly id: string },
  name: string,
  bytes: Uint8Array,
): { readonly content: Buffer; readonly sealed: Buffer } {
  const key = randomBytes(32)
  const cipher = createCipheriv(algorithm, key, nonce)
  const hidden = Buffer.concat([cipher.update(bytes), cipher.final()])
  const inside: Inside = { name, key: key.toString('base64') }
  return {
    content: Buffer.concat([cipher.getAuthTag(), hidden]),
    sealed: seal(keys, owner(of.organ, of.id), JSON.stringify(inside)),
  }
}

const owner = (organ: string, id: string): Sealed => ({ organ, person: `attachment/${id}` })

const columns = [
  'organ_id',
  'attachment_id',
  'case_id',
  'kind',
  'media_type',
  'size',
  'hash',
  'key_version',
  'sealed',
  'brought_by',
  'at',
] as const

type Row = Pick<Schema['case_attachment'], (typeof columns)[number]>

/** The files of a case, in the order they came. */
export async function attachmentsOf(
  db: Kysely<Schema>,
  keys: PeopleKeys,
  organ: string,
  caseId: string,
): Promise<readonly Attachment[]> {
  const rows = await db
    .selectFrom('case_attachment')
    .select(columns)
    .where('organ_id', '=', organ)
    .where('case_id', '=', caseId)
    .orderBy('at')
    .orderBy('attachment_id')
    .execute()
  return rows.map((row) => shown(row, opened(keys, row)))
}

/** The files chosen in a form that has not been sent. */
export async function attachmentsOfDraft(
  db: Kysely<Schema>,
  keys: PeopleKeys,
  organ: string,
  draft: string,
): Promise<readonly Attachment[]> {
  const rows = await db
    .selectFrom('case_attachment')
    .select(columns)
    .where('organ_id', '=', organ)
    .where('draft', '=', draft)
    .where('case_id', 'is', null)
    .orderBy('at')
    .orderBy('attachment_id')
    .execute()
  return rows.map((row) => shown(row, opened(keys, row)))
}

/** A file of a case with the way to open its bytes; undefined when the case has none of that id. */
export async function attachmentOf(
  db: Kysely<Schema>,
  keys: PeopleKeys,
  { organ, caseId, id }: { readonly organ: string; readonly caseId: string; readonly id: string },
): Promise<{ readonly file: Attachment; readonly unseal: (content: Buffer) => Buffer } | undefined> {
  const row = await db
    .selectFrom('case_attachment')
    .select(columns)
    .where('organ_id', '=', organ)
    .where('attachment_id', '=', id)
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  if (!row) return undefined
  const inside = opened(keys, row)
  return { file: shown(row, inside), unseal: (content) => unsealed(inside, content) }
}

function unsealed({ key }: Inside, content: Buffer): Buffer {
  const decipher = createDecipheriv(algorithm, Buffer.from(key, 'base64'), nonce).setAuthTag(
    content.subarray(0, tagLength),
  )
  return Buffer.concat([decipher.update(content.subarray(tagLength)), decipher.final()])
}

const opened = (keys: PeopleKeys, { organ_id, attachment_id, key_version, sealed }: Row): Inside =>
  JSON.parse(unseal(keys, key_version, owner(organ_id, attachment_id), sealed)) as Inside

function shown({ attachment_id, case_id, kind, media_type, size, hash, brought_by, at }: Row, { name }: Inside) {
  const known = parseFileHash(hash)
  if (!known) throw new Error(`Attachment ${attachment_id} names no file`)
  return {
    id: attachment_id,
    caseId: case_id ?? undefined,
    kind: kind as AttachmentKind,
    name,
    mediaType: media_type,
    size,
    hash: known,
    broughtBy: brought_by,
    at,
  }
}

/** Seals entries of older keys with the current one, as `resealPeople` does; the bytes on the disk stay as they are. */
export async function resealAttachments(db: Kysely<Schema>, keys: PeopleKeys, most = 500): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const rows = await trx
      .selectFrom('case_attachment')
      .select(['organ_id', 'attachment_id', 'key_version', 'sealed'])
      .where('key_version', '<>', keys.current)
      .limit(most)
      .forUpdate()
      .execute()
    for (const { organ_id, attachment_id, key_version, sealed } of rows) {
      const of = owner(organ_id, attachment_id)
      await trx
        .updateTable('case_attachment')
        .set({ key_version: keys.current, sealed: seal(keys, of, unseal(keys, key_version, of, sealed)) })
        .where('organ_id', '=', organ_id)
        .where('attachment_id', '=', attachment_id)
        .execute()
    }
    return rows.length
  })
}

/** Gives chosen files of a form to the case that came of it; answers how many there were to give. */
export async function attachTo(
  trx: Transaction<Schema>,
  { organ, draft, caseId }: { readonly organ: string; readonly draft: string; readonly caseId: string },
  ids: readonly string[],
): Promise<number> {
  if (ids.length === 0) return 0
  const { numUpdatedRows } = await trx
    .updateTable('case_attachment')
    .set({ case_id: caseId })
    .where('organ_id', '=', organ)
    .where('draft', '=', draft)
    .where('attachment_id', 'in', [...ids])
    .where('case_id', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

/** Files of forms that were never sent, or not with them, that were chosen before an instant; held until the transaction ends. */
export const unattachedBefore = (trx: Transaction<Schema>, before: Instant, most: number) =>
  trx
    .selectFrom('case_attachment')
    .select(['organ_id', 'attachment_id', 'hash'])
    .where('case_id', 'is', null)
    .where('at', '<', before)
    .orderBy('at')
    .limit(most)
    .forUpdate()
    .skipLocked()
    .execute()
