import type { Schema } from './schema.ts'

/** The key of each table, in the order of its index: backups are written in this order, so that two of one state are the same. */
// prettier-ignore
export const tableKeys = {
  migration:        ['id'],
  organ:            ['organ_id'],
  event_log:        ['organ_id', 'stream', 'seq'],
  log_root:         ['organ_id', 'day'],
  case_register:    ['organ_id', 'case_id'],
  dispute_register: ['organ_id', 'dispute_id'],
  letter_register:  ['organ_id', 'letter_ref'],
  ledger_register:  ['organ_id', 'entry_id'],
  report_register:  ['organ_id', 'report_id'],
  saved_view:       ['organ_id', 'view_id'],
  command_answer:   ['organ_id', 'key'],
  counter:          ['organ_id', 'name', 'year'],
  outbox:           ['organ_id', 'id'],
  person:           ['organ_id', 'person_id'],
  person_reading:   ['organ_id', 'id'],
  stored_file:      ['organ_id', 'hash'],
  letter:           ['organ_id', 'case_id', 'letter_id'],
  import_batch:     ['organ_id', 'batch_id'],
  holiday_notice:   ['id'],
  api_token:        ['hash'],
  auth_user:        ['id'],
  auth_session:     ['id'],
  auth_account:     ['id'],
  auth_verification: ['id'],
  auth_two_factor:  ['id'],
  auth_passkey:     ['id'],
  staff:            ['organ_id', 'user_id'],
  staff_change:     ['organ_id', 'id'],
  one_time_link:    ['hash'],
  sign_in_record:   ['id'],
  sign_in_lock:     ['key'],
  query_code:       ['organ_id', 'case_id'],
  tracking_session: ['mark'],
  case_attachment:  ['organ_id', 'attachment_id'],
  letter_reading:   ['organ_id', 'case_id', 'letter_id'],
  deflection_day:   ['organ_id', 'day'],
  answered_request: ['organ_id', 'entry_id'],
  document_register: ['organ_id', 'document_id'],
  public_document:  ['organ_id', 'document_id'],
  document_search:  ['organ_id', 'document_id'],
  document_file:    ['organ_id', 'hash'],
  site_version:     ['organ_id'],
  moved_address:    ['organ_id', 'from_path'],
  register_due:     ['organ_id'],
  desk_job:         ['organ_id', 'job_id'],
} as const satisfies Readonly<Record<keyof Schema, readonly string[]>>

export type TableName = keyof typeof tableKeys

export const tableNames = Object.keys(tableKeys) as readonly TableName[]

/** Columns the server numbers; after a restore it goes on after the highest. */
export const numberedColumns = [
  ['outbox', 'id'],
  ['person_reading', 'id'],
  ['staff_change', 'id'],
  ['sign_in_record', 'id'],
] as const satisfies readonly (readonly [TableName, string])[]
