import type { AccessLine } from '../../src/http/access-log.ts'
import { listen } from '../../src/cli/listen.ts'
import { openSite } from '../../src/main/open-site.ts'
import type { SignIn } from '../../src/services/sign-in/open-sign-in.ts'
import type { SignInSettings } from '../../src/services/sign-in/sign-in-settings.ts'
import { keepOrgan } from '../../src/services/open-office.ts'
import type { Database } from '../../src/store/database.ts'
import { sampleSignIn } from './sample-api.ts'
import { type SampleOffice, sampleOffice } from './sample-office.ts'

/** All doors of a house over a database of its own, on a port of this machine; its clock is the test's. */
export interface SampleSite {
  readonly address: string
  readonly office: SampleOffice
  readonly signIn: SignIn
  readonly log: readonly AccessLine[]
  /** What the doors answer, without a socket; from an address of the sender's own. */
  readonly ask: (path: string, init?: RequestInit, from?: string) => Promise<Response>
  readonly close: () => Promise<void>
}

export async function sampleSite(
  database: Database,
  settings: Partial<SampleOffice> = {},
  signIn: SignInSettings = sampleSignIn,
): Promise<SampleSite> {
  const office: SampleOffice = { ...sampleOffice(database), ...settings }
  await keepOrgan(office, office.organ, office.settings)
  const log: AccessLine[] = []
  const site = await openSite(office, {
    requestsPerMinute: 100_000,
    writeLine: (line) => void log.push(line),
    databaseUrl: database.url,
    tell: () => undefined,
    signIn,
  })
  const listening = await listen(site.answer, { host: '127.0.0.1', port: 0 }, site.shortWay)
  if (!listening.ok) throw new Error(listening.no.why)
  const address = `http://127.0.0.1:${listening.value.port}`
  return {
    address,
    office,
    signIn: site.signIn,
    log,
    ask: async (path, init, from = '127.0.0.1') => site.answer(new Request(address + path, init), { address: from }),
    close: async () => {
      await listening.value.stop()
      await site.close()
    },
  }
}
