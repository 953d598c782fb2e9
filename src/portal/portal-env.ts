import type { DoorEnv } from '../http/door-env.ts'
import type { Office } from '../services/office.ts'
import type { Site } from './site.ts'
import type { View } from './view.ts'

/** What the portal knows of a request once the organ of the site is found. */
export interface PortalEnv {
  readonly Variables: DoorEnv['Variables'] & {
    /** The site as it stands, for pages that are the same for everybody. */
    site: Site
    /** Whether the site still is what it was when this request found it, as far as is known without asking. */
    isStill: () => boolean
    /** The office as it is now, its calendar read again: for what is done for one person. Not there on reading pages. */
    office: Office
    view: View
    /** The address without its language. */
    path: string
  }
}
