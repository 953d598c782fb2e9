import type { DoorEnv } from '../http/door-env.ts'
import type { Office } from '../services/office.ts'
import type { View } from './view.ts'

/** What the portal knows of a request once the organ of the site is found. */
export interface PortalEnv {
  readonly Variables: DoorEnv['Variables'] & {
    office: Office
    view: View
  }
}
