import type { Generated } from 'kysely'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { Instant } from './instant.ts'

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
  amended_by: string | null
  amended_at: Instant | null
  withdrawn_by: string | null
  withdrawn_at: Instant | null
  /** Why it was taken off; of those taken off before it was asked, nothing is known. */
  withdrawn_why: Generated<string | null>
}
