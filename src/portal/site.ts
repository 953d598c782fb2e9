import type { OrganProfile } from '../organ/organ-profile.ts'
import { openOffice } from '../services/open-office.ts'
import type { House, Office } from '../services/office.ts'
import { siteVersion } from '../store/site-version.ts'

/** The site of an organ as it stands: its office, and the number of the last change the public can see. */
export interface Site {
  readonly office: Office
  readonly version: number
}

/** Finds the site that is asked for by the name of its host. */
export interface Sites {
  readonly at: (host: string) => Promise<Site | undefined>
  /** The organ as it was last known under that name, for pages that must be shown without the database. */
  readonly lastKnown: (host: string) => OrganProfile | undefined
}

/** How long a list of organs is taken for true; what changes within an organ is seen at once by its version. */
const listedMs = 5_000

const isAt = (host: string, { site }: OrganProfile): boolean =>
  site?.origin !== undefined && new URL(site.origin).host === host

/** The sites of a house: an organ is opened again only when its version tells of a change. */
export function sitesOf(house: House, ticks: () => number): Sites {
  const opened = new Map<string, Site>()
  const known = new Map<string, OrganProfile>()
  let organs: readonly OrganProfile[] = []
  let listedAt = -Infinity
  const listed = async (): Promise<readonly OrganProfile[]> => {
    if (organs.length > 0 && ticks() - listedAt < listedMs) return organs
    const rows = await house.db.selectFrom('organ').select('profile').orderBy('organ_id').execute()
    organs = rows.map(({ profile }) => profile as OrganProfile)
    listedAt = ticks()
    return organs
  }
  const open = async (organId: string): Promise<Site | undefined> => {
    const version = await siteVersion(house.db, organId)
    const before = opened.get(organId)
    if (before?.version === version) return before
    const office = await openOffice(house, organId)
    if (!office) return undefined
    const site = { office, version }
    opened.set(organId, site)
    return site
  }
  return {
    at: async (host) => {
      const all = await listed()
      const organ = all.find((one) => isAt(host, one)) ?? (all.length === 1 ? all[0] : undefined)
      const site = organ && (await open(organ.id))
      if (site) {
        if (known.size > 1000) known.clear()
        known.set(host, site.office.organ)
      }
      return site
    },
    lastKnown: (host) => known.get(host) ?? (organs.length === 1 ? organs[0] : undefined),
  }
}
