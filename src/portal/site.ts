import type { OrganProfile } from '../organ/organ-profile.ts'
import { openOffice } from '../services/open-office.ts'
import type { House, Office } from '../services/office.ts'
import { knownSiteVersion, siteVersion } from '../store/site-version.ts'

/** The site of an organ as it stands: its office, and the number of the last change the public can see. */
export interface Site {
  readonly office: Office
  readonly version: number
}

/** Finds the site that is asked for by the name of its host. */
export interface Sites {
  readonly at: (host: string) => Promise<Site | undefined>
  /** Whether `at` would find this very site, as far as can be told without asking the database; false when it would be asked. */
  readonly isStill: (host: string, site: Site) => boolean
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
  /** Which organ a host asks for, by the list as it stands. */
  const asked = new Map<string, OrganProfile | undefined>()
  const isListed = (): boolean => organs.length > 0 && ticks() - listedAt < listedMs
  const organAt = (host: string): OrganProfile | undefined => {
    if (asked.has(host)) return asked.get(host)
    const organ = organs.find((one) => isAt(host, one)) ?? (organs.length === 1 ? organs[0] : undefined)
    if (asked.size > 1000) asked.clear()
    asked.set(host, organ)
    return organ
  }
  const list = async (): Promise<void> => {
    if (isListed()) return
    const rows = await house.db.selectFrom('organ').select('profile').orderBy('organ_id').execute()
    organs = rows.map(({ profile }) => profile as OrganProfile)
    listedAt = ticks()
    asked.clear()
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
      await list()
      const organ = organAt(host)
      const site = organ && (await open(organ.id))
      if (site) {
        if (known.size > 1000) known.clear()
        known.set(host, site.office.organ)
      }
      return site
    },
    isStill: (host, site) => {
      const { id } = site.office.organ
      return isListed() && organAt(host)?.id === id && opened.get(id) === site && knownSiteVersion(id) === site.version
    },
    lastKnown: (host) => known.get(host) ?? (organs.length === 1 ? organs[0] : undefined),
  }
}
