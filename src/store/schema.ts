import type { ColumnType, Generated } from 'kysely'
import type { UploadFinding } from '../formats/upload-findings.table.ts'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { PublicEdition } from '../publication/to-public-document.ts'
import type { Instant } from './instant.ts'

/** A json column: written as text, so that what is stored is what was written, byte for byte; read as the value. */
export type Json<Value = unknown> = ColumnType<Value, string, string>

/** A jsonb column: as `Json`, in the server's own form. */
export type StoredOnce<Value> = ColumnType<Value, Value, never>

export interface OrganTable {
  organ_id: string
  profile: Json
  settings: Json
}

export interface EventLogTable {
  organ_id: StoredOnce<string>
  stream: StoredOnce<string>
  seq: StoredOnce<number>
  type: StoredOnce<string>
  happened_on: StoredOnce<CivilDate>
  body: ColumnType<Readonly<Record<string, unknown>>, string, never>
  actor: StoredOnce<string>
  command_id: StoredOnce<string>
  at: StoredOnce<Instant>
  hash_name: StoredOnce<string>
  previous_hash: StoredOnce<Buffer>
  hash: StoredOnce<Buffer>
}

export interface LogRootTable {
  organ_id: StoredOnce<string>
  day: StoredOnce<CivilDate>
  events: StoredOnce<number>
  hash_name: StoredOnce<string>
  root: StoredOnce<Buffer>
  previous_root: StoredOnce<Buffer>
}

export interface CaseRegisterTable {
  organ_id: string
  case_id: string
  number: string
  matter: string
  stage: string
  /** Whether table 3 of the annual report counts it. */
  counted: boolean
  applicant_id: string
  applicant_kind: string
  channel: string
  arrived_on: CivilDate
  received_on: CivilDate | null
  wanted: string
  section: string | null
  due_on: CivilDate | null
  early_on: CivilDate | null
  /** The due date lies beyond the years whose holiday notice is loaded. */
  provisional: boolean
  paused_since: CivilDate | null
  /** The first final outcome. */
  outcome: string | null
  done_on: CivilDate | null
  letter_number: string | null
  year_received: ColumnType<number | null, never, never>
  voided: boolean
  made_public_on: CivilDate | null
  fee_noticed_on: CivilDate | null
  fee_yuan: number | null
  fee_paid_on: CivilDate | null
  /** By when the first reply is or was owed; null where none is. */
  reply_due_on: Generated<CivilDate | null>
  correction_on: Generated<CivilDate | null>
  extended_on: Generated<CivilDate | null>
  /** What the office owes the case (`casework/case-tasks.ts`), as JSON: the same text however the row is written. */
  tasks: Generated<string>
  /** Sequence number of the last event the row was made from. */
  version: number
}

/** How a person likes to see a list: the part of its address after `?`, under a name. */
export interface SavedViewTable {
  organ_id: string
  view_id: string
  owner: string
  room: string
  name: string
  search: string
  created_at: Instant
}

export interface DisputeRegisterTable {
  organ_id: string
  dispute_id: string
  case_id: string | null
  path: 'reconsideration' | 'direct-suit' | 'suit-after'
  filed_on: CivilDate
  decided_on: CivilDate | null
  result: string | null
  voided: boolean
  /** Sequence number of the last event of the dispute's own stream; null when its events stand in the case's stream. */
  version: number | null
}

export interface LedgerRegisterTable {
  organ_id: string
  entry_id: string
  kind: string
  on_day: CivilDate
  until_day: CivilDate | null
  /** How a document ended. */
  ending: 'repealed' | 'lapsed' | null
  public_on: CivilDate | null
  count: number
  fen: number | null
  title: string
  number: string | null
  /** Whether this organ's annual report counts it; not so for documents led by another organ. */
  counted: boolean
  struck: boolean
  version: number
}

export interface ReportRegisterTable {
  organ_id: string
  /** The year, as text. */
  report_id: string
  year: number
  edition: string
  stage: string
  /** A published report that is being corrected still stands as published. */
  correcting: boolean
  first_published_at: Instant | null
  published_at: Instant | null
  /** Every published version: what was signed, what had been counted, the files by their hashes. */
  versions: Json
  /** Sequence number of the last event the row was made from. */
  version: number
}

export interface CommandAnswerTable {
  organ_id: string
  key: string
  request_hash: Buffer
  answer: Json
  at: Instant
}

export interface CounterTable {
  organ_id: string
  name: string
  year: number
  last: number
}

export interface OutboxTable {
  organ_id: string
  id: Generated<string>
  kind: string
  payload: Json
  created_at: Instant
  done_at: Instant | null
  attempts: Generated<number>
  last_error: string | null
  /** Not before this instant. */
  try_after: Generated<Instant | null>
  /** Tried often enough, or of no use to try again. */
  given_up_at: Generated<Instant | null>
  /** What the other side answered when it took it. */
  evidence: Generated<string | null>
}

export interface PersonTable {
  organ_id: string
  person_id: string
  kind: string
  key_version: number
  sealed: Buffer | null
  lookup: Buffer[]
  erased_on: CivilDate | null
}

export interface PersonReadingTable {
  organ_id: string
  id: Generated<string>
  person_id: string
  actor: string
  why: string
  at: Instant
}

export interface StoredFileTable {
  organ_id: string
  /** SHA-256 of the content, as hexadecimal digits. */
  hash: string
  size: number
  media_type: string
  name: string
}

export interface LetterTable {
  organ_id: string
  letter_id: string
  case_id: string
  /** The letter of the catalogue: `L01`…`L27`. */
  key: string
  number: string
  template: string
  template_version: number
  sent_on: CivilDate | null
  docx_hash: string | null
  pdf_hash: string | null
  html_hash: string | null
}

export interface ImportBatchTable {
  organ_id: string
  batch_id: string
  kind: string
  name: string
  state: string
  actor: string
  created_at: Instant
  total: number
  done: number
  mapping: Json
  rows: Json
}

export interface HolidayNoticeTable {
  id: string
  notice: Json
  loaded_at: Instant
}

export interface ApiTokenTable {
  /** SHA-256 of the token, as hexadecimal digits; the token itself is not kept. */
  hash: string
  organ_id: string
  actor: string
  roles: string[]
  created_at: Instant
  expires_at: Instant | null
  revoked_at: Instant | null
}

export interface AuthUserTable {
  id: string
  name: string
  /** The library wants an address for everybody; ours have none, and the user name stands here. */
  address: string
  address_verified: boolean
  image: string | null
  username: string
  two_factor_enabled: Generated<boolean>
  created_at: Instant
  updated_at: Instant
}

export interface AuthSessionTable {
  id: string
  user_id: string
  token: string
  expires_at: Instant
  ip_address: string | null
  user_agent: string | null
  created_at: Instant
  updated_at: Instant
}

export interface AuthAccountTable {
  id: string
  user_id: string
  account_id: string
  provider_id: string
  access_token: string | null
  refresh_token: string | null
  id_token: string | null
  access_token_expires_at: Instant | null
  refresh_token_expires_at: Instant | null
  scope: string | null
  /** Hash by scrypt, with its salt. */
  password: string | null
  created_at: Instant
  updated_at: Instant
}

export interface AuthVerificationTable {
  id: string
  identifier: string
  value: string
  expires_at: Instant
  created_at: Instant
  updated_at: Instant
}

export interface AuthTwoFactorTable {
  id: string
  user_id: string
  /** Sealed by the sign-in key, as the codes are. */
  secret: string
  backup_codes: string
  verified: Generated<boolean>
  failed_verification_count: Generated<number>
  locked_until: Instant | null
}

export interface AuthPasskeyTable {
  id: string
  user_id: string
  name: string | null
  public_key: string
  credential_id: string
  counter: number
  device_type: string
  backed_up: boolean
  transports: string | null
  aaguid: string | null
  created_at: Instant | null
}

export interface StaffTable {
  organ_id: string
  user_id: string
  name: string
  section: string | null
  roles: string[]
  active: boolean
}

export interface StaffChangeTable {
  organ_id: StoredOnce<string>
  id: Generated<number>
  /** Whom it was about; null for an invitation nobody has taken yet. */
  user_id: StoredOnce<string | null>
  actor: StoredOnce<string>
  what: StoredOnce<string>
  facts: ColumnType<Readonly<Record<string, unknown>>, string, never>
  at: StoredOnce<Instant>
}

export interface OneTimeLinkTable {
  /** SHA-256 of the token; the token itself is not kept. */
  hash: string
  kind: string
  organ_id: string | null
  /** Whose password it renews; null when it makes an account. */
  user_id: string | null
  form: Json
  made_by: string
  created_at: Instant
  expires_at: Instant
  used_at: Instant | null
  revoked_at: Instant | null
}

export interface SignInRecordTable {
  id: Generated<number>
  organ_id: StoredOnce<string | null>
  /** Null when nobody of that name is known; what was typed is not kept: it may be a password. */
  user_id: StoredOnce<string | null>
  method: StoredOnce<string>
  result: StoredOnce<string>
  address: StoredOnce<string>
  user_agent: StoredOnce<string>
  at: StoredOnce<Instant>
}

export interface SignInLockTable {
  key: string
  failures: number
  since: Instant
  locked_until: Instant | null
}

export interface QueryCodeTable {
  organ_id: string
  case_id: string
  /** A keyed hash of the code; the code itself is not kept. */
  mark: Buffer
  issued_by: string
  issued_at: Instant
}

export interface TrackingSessionTable {
  /** SHA-256 of the token. */
  mark: Buffer
  organ_id: string
  case_id: string
  opened_at: Instant
  expires_at: Instant
}

export interface CaseAttachmentTable {
  organ_id: string
  attachment_id: string
  /** Null while its form has not been sent. */
  case_id: string | null
  /** The form it was chosen in. */
  draft: string
  kind: string
  media_type: string
  size: number
  /** Of the sealed bytes. */
  hash: string
  key_version: number
  /** Its name and the key of its bytes. */
  sealed: Buffer
  brought_by: string
  at: Instant
}

export interface LetterReadingTable {
  organ_id: string
  case_id: string
  letter_id: string
  /** First opened by the applicant. */
  read_at: Instant | null
  /** Said by the applicant to have come. */
  confirmed_at: Instant | null
}

export interface DeflectionDayTable {
  organ_id: string
  day: CivilDate
  shown: Generated<number>
  opened: Generated<number>
  filed_anyway: Generated<number>
}

export interface AnsweredRequestTable {
  organ_id: string
  entry_id: string
  case_id: string
  title: string
  summary: string
  outcome: string
  received_on: CivilDate
  answered_on: CivilDate
  released_by: string
  released_at: Instant
  withdrawn_by: string | null
  withdrawn_at: Instant | null
}

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
  actor: string
  at: Instant
}

export interface SiteVersionTable {
  organ_id: string
  version: number
}

export interface DeskJobTable {
  organ_id: string
  job_id: string
  kind: string
  state: 'held' | 'waiting' | 'running' | 'done' | 'refused' | 'failed' | 'cancelled'
  actor: string
  asked: Json
  done: Generated<number>
  total: Generated<number>
  answer: ColumnType<unknown, string | null | undefined, string | null>
  /** Somebody asked for it to stop. */
  stop: Generated<boolean>
  created_at: Instant
  ended_at: ColumnType<Instant | null, Instant | undefined, Instant | null>
  content: ColumnType<Buffer | null, Buffer | undefined, Buffer | null>
  key_version: ColumnType<number | null, number | undefined, number | null>
}

export interface MigrationTable {
  id: number
  name: string
  applied_at: Generated<Instant>
}

/** The tables of the house, as numbered migrations leave them. */
export interface Schema {
  organ: OrganTable
  event_log: EventLogTable
  log_root: LogRootTable
  case_register: CaseRegisterTable
  dispute_register: DisputeRegisterTable
  ledger_register: LedgerRegisterTable
  report_register: ReportRegisterTable
  saved_view: SavedViewTable
  command_answer: CommandAnswerTable
  counter: CounterTable
  outbox: OutboxTable
  person: PersonTable
  person_reading: PersonReadingTable
  stored_file: StoredFileTable
  letter: LetterTable
  import_batch: ImportBatchTable
  holiday_notice: HolidayNoticeTable
  api_token: ApiTokenTable
  auth_user: AuthUserTable
  auth_session: AuthSessionTable
  auth_account: AuthAccountTable
  auth_verification: AuthVerificationTable
  auth_two_factor: AuthTwoFactorTable
  auth_passkey: AuthPasskeyTable
  staff: StaffTable
  staff_change: StaffChangeTable
  one_time_link: OneTimeLinkTable
  sign_in_record: SignInRecordTable
  sign_in_lock: SignInLockTable
  query_code: QueryCodeTable
  tracking_session: TrackingSessionTable
  case_attachment: CaseAttachmentTable
  letter_reading: LetterReadingTable
  deflection_day: DeflectionDayTable
  answered_request: AnsweredRequestTable
  document_register: DocumentRegisterTable
  public_document: PublicDocumentTable
  document_search: DocumentSearchTable
  document_file: DocumentFileTable
  site_version: SiteVersionTable
  desk_job: DeskJobTable
  migration: MigrationTable
}
