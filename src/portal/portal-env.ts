import type { DoorEnv } from '../http/door-env.ts'
import type { Office } from '../services/office.ts'

/** What the portal knows of a request once the organ of the site is found. */
export interface PortalEnv {
  readonly Variables: DoorEnv['Variables'] & {
    office: Office
  }
}
