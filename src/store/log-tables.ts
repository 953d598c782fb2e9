import type { ColumnType, Generated } from 'kysely'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { Instant } from './instant.ts'
import type { Json, StoredOnce } from './columns.ts'

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
