import { randomUUID } from 'node:crypto'
import { listen } from '../../src/cli/listen.ts'
import type { AccessLine } from '../../src/http/access-log.ts'
import type { OrganProfile } from '../../src/organ/organ-profile.ts'
import { createPortal } from '../../src/portal/create-portal.tsx'
import { keepOrgan } from '../../src/services/open-office.ts'
import type { Database } from '../../src/store/database.ts'
import { type LivedPortal, livedPortal } from './lived-portal.ts'
import { type SampleOffice, sampleOffice, sampleOrgan } from './sample-office.ts'

/** An organ whose site carries every mark. */
export const portalOrgan: OrganProfile = {
  ...sampleOrgan,
  code: '11430603MB00000000',
  office: { ...sampleOrgan.office, fax: '0730-5550109', email: 'xxgk@yunxi.example' },
  site: {
    name: '云溪县商务局网站',
    idCode: '4306030017',
    icp: '湘ICP备00000000号',
    police: '湘公网安备43060300000000号',
  },
}

/** The public pages over a database of their own, on a port of this machine. */
export interface PortalSite {
  readonly address: string
  readonly office: SampleOffice
  readonly lived: LivedPortal
  readonly log: readonly AccessLine[]
  readonly ask: (path: string, init?: RequestInit) => Promise<Response>
  readonly close: () => Promise<void>
}

export async function portalSite(database: Database, organ: OrganProfile = portalOrgan): Promise<PortalSite> {
  const office = sampleOffice(database, organ)
  await keepOrgan(office, organ, office.settings)
  const lived = await livedPortal(office)
  const log: AccessLine[] = []
  const portal = createPortal(office, {
    newId: randomUUID,
    now: office.now,
    ticks: () => performance.now(),
    writeLine: (line) => void log.push(line),
  })
  const listening = await listen((request) => portal.fetch(request), { host: '127.0.0.1', port: 0 })
  if (!listening.ok) throw new Error(listening.no.why)
  const address = `http://127.0.0.1:${listening.value.port}`
  return {
    address,
    office,
    lived,
    log,
    ask: async (path, init) => portal.fetch(new Request(address + path, init)),
    close: () => listening.value.stop(),
  }
}
