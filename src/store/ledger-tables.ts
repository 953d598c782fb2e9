import type { CivilDate } from '../kernel/civil-date.ts'
import type { Instant } from './instant.ts'
import type { Json } from './columns.ts'

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
