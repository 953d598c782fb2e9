import type { ColumnType, Generated } from 'kysely'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { Instant } from './instant.ts'

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

/** A letter of a case as it stands, owed or gone; a register, made from the events of its case. */
export interface LetterRegisterTable {
  organ_id: string
  /** `case_id/letter_id`: a letter has its id within its case. */
  letter_ref: string
  case_id: string
  letter_id: string
  key: string
  number: string | null
  state: string
  route: string | null
  owed_on: CivilDate
  sent_on: CivilDate | null
  served_on: CivilDate | null
  returned_on: CivilDate | null
  /** When something last happened to it. */
  last_on: CivilDate
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
