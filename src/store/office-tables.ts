import type { ColumnType, Generated } from 'kysely'
import type { Instant } from './instant.ts'
import type { Json } from './columns.ts'

export interface OrganTable {
  organ_id: string
  profile: Json
  settings: Json
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

export interface StoredFileTable {
  organ_id: string
  /** SHA-256 of the content, as hexadecimal digits. */
  hash: string
  size: number
  media_type: string
  name: string
}

export interface HolidayNoticeTable {
  id: string
  notice: Json
  loaded_at: Instant
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

/** An organ whose registers lack what a migration added, until they are written anew from the log. */
export interface RegisterDueTable {
  organ_id: string
}
