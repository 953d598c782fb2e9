import type { Generated } from 'kysely'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { Instant } from './instant.ts'

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
