import type { ColumnType } from 'kysely'
import type { UploadFinding } from '../formats/upload-findings.table.ts'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { Finding } from '../publication/finding.ts'
import type { PublicEdition } from '../publication/to-public-document.ts'
import type { Instant } from './instant.ts'
import type { Json } from './columns.ts'

export interface DocumentRegisterTable {
  organ_id: string
  document_id: string
  stage: string
  standing: string
  title: string
  number: string | null
  category: string
  column_code: string
  openness: string
  made_on: CivilDate
  author: string
  /** The answered request it came of. */
  from_case: string | null
  index_number: string | null
  year: number | null
  serial: number | null
  due_on: CivilDate | null
  provisional: boolean
  urgent: boolean
  scheduled_at: Instant | null
  published_at: Instant | null
  changed_at: Instant | null
  version: number
}

/** A row stands for as long as the public may see the document, and no longer. */
export interface PublicDocumentTable {
  organ_id: string
  document_id: string
  year: number
  serial: number
  index_number: string
  title: string
  number: string | null
  category: string
  column_code: string
  subject: string
  normative: boolean
  /** Not so for one that another took the place of: its page stays, lists name it no longer. */
  listed: boolean
  interprets: string | null
  successor: string | null
  published_at: Instant
  changed_at: Instant
  edition: Json<PublicEdition>
  version: number
}

export interface DocumentSearchTable {
  organ_id: string
  document_id: string
  column_code: string
  published_at: Instant
  title: string
  words: string
  file_words: string
  title_codes: readonly number[]
  codes: readonly number[]
}

/** Files that belong to documents, as they were checked and read when they came. */
export interface DocumentFileTable {
  organ_id: string
  hash: string
  name: string
  kind: string
  media_type: string
  size: number
  findings: Json<readonly UploadFinding[]>
  /** Its text, for searching; null when it could not be read, and then why. */
  words: string | null
  unread: string | null
  /** What in it may have to stay inside; null for a file that came before that was looked for. */
  found: ColumnType<readonly Finding[] | null, string, string>
  actor: string
  at: Instant
}

export interface SiteVersionTable {
  organ_id: string
  version: number
}

/** An address that leads elsewhere, by path and query. */
export interface MovedAddressTable {
  organ_id: string
  from_path: string
  to_path: string
  actor: string
  at: Instant
}
