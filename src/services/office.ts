import type { Kysely } from 'kysely'
import type { CaseSettings } from '../casework/case-desk.ts'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { OrganProfile } from '../organ/organ-profile.ts'
import type { WorkingCalendar } from '../statute/working-calendar.ts'
import type { FileStore } from '../store/files.ts'
import type { Instant } from '../store/instant.ts'
import type { HashName } from '../store/log-hash.ts'
import type { PeopleKeys } from '../store/people-keys.ts'
import type { Schema } from '../store/schema.ts'
import type { Mailer } from './mailer.ts'

/** What every service works with, whichever organ it serves; opened once, in `main`. */
export interface House {
  readonly db: Kysely<Schema>
  /** The civil day in China. */
  readonly today: () => CivilDate
  readonly now: () => Instant
  readonly newId: () => string
  readonly hashName: HashName
  readonly people: PeopleKeys
  readonly files: FileStore
  /** Folders of the fonts that letters and reports are set with. */
  readonly fontPaths: readonly string[]
  /** How messages leave; absent, they wait. */
  readonly mail?: Mailer
}

/** The house as one organ uses it. */
export interface Office extends House {
  readonly organ: OrganProfile
  readonly settings: OfficeSettings
  readonly calendar: WorkingCalendar
}

/** What an organ may set for itself. */
export interface OfficeSettings extends CaseSettings {
  /** Whether the organ may make rules (立法法 arts. 91, 93). */
  readonly makesRules: boolean
}
