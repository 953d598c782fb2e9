import { join } from 'node:path'
import { createApi } from '../api/create-api.ts'
import type { OpenSite } from '../cli/command.ts'
import { builtFiles } from '../http/built-files.ts'
import { deskFiles } from '../http/desk-files.ts'
import { startJobs } from '../jobs/run-jobs.ts'
import { shortWay } from '../http/short-way.ts'
import { createPortal } from '../portal/create-portal.tsx'
import { variantOf } from '../portal/variant.ts'
import { openSignIn } from '../services/sign-in/open-sign-in.ts'
import { watchSites } from '../store/site-version.ts'

/** Beside the folder of the program, whether it runs from its source or built. */
const deskFolder = join(import.meta.dirname, '../../dist/desk')

/** What a trusted proxy tells of where a request came from; in a list, what the nearest proxy added stands last. */
const addressOf = ({ headers }: Request, proxyHeader: string | undefined): string | undefined =>
  proxyHeader === undefined ? undefined : headers.get(proxyHeader)?.split(',').at(-1)?.trim()

/** Everything the house shows on the web, as one function from request to answer, with the jobs beside it. */
export const openSite: OpenSite = async (
  house,
  { requestsPerMinute, writeLine, databaseUrl, tell, signIn: signInSettings, proxyHeader },
) => {
  const ticks = () => performance.now()
  const frame = { newId: house.newId, now: house.now, ticks, writeLine }
  const signIn = openSignIn(house, signInSettings)
  const api = createApi(signIn, {
    rateLimit: { burst: Math.max(10, Math.ceil(requestsPerMinute / 10)), perMinute: requestsPerMinute },
    ticks,
    writeLine,
  })
  const desk = deskFiles(builtFiles(deskFolder))
  const portal = createPortal(house, frame)
  const doors = [
    [/^\/(?:api|healthz|readyz)(?:\/|$)/, api],
    [/^\/desk(?:\/|$)/, desk],
  ] as const
  const jobs = await startJobs(house, databaseUrl, tell)
  const watching = await watchSites(databaseUrl)
  return {
    signIn,
    shortWay: shortWay(frame, variantOf),
    answer: (request, from) => {
      const { pathname } = new URL(request.url)
      const door = doors.find(([pattern]) => pattern.test(pathname))?.[1] ?? portal
      const address = addressOf(request, proxyHeader) ?? from?.address ?? ''
      return door.fetch(request, { address, mayRepeat: from?.mayRepeat })
    },
    close: async () => {
      await watching.close()
      await jobs.stop()
    },
  }
}
