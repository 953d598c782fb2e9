import type { OrganProfile } from './organ-profile.ts'
import type { OrganSettings } from './organ-settings.ts'

/** An organ as it is entered: what it says of itself, and what it sets. */
export interface OrganRecord {
  readonly profile: OrganProfile
  readonly settings: Partial<OrganSettings>
}
