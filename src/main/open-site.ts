import { join } from 'node:path'
import { createApi } from '../api/create-api.ts'
import type { OpenSite } from '../cli/command.ts'
import { builtFiles } from '../http/built-files.ts'
import { deskFiles } from '../http/desk-files.ts'
import { startJobs } from '../jobs/run-jobs.ts'
import { createPortal } from '../portal/create-portal.tsx'

/** Beside the folder of the program, whether it runs from its source or built. */
const deskFolder = join(import.meta.dirname, '../../dist/desk')

/** Everything the house shows on the web, as one function from request to answer, with the jobs beside it. */
export const openSite: OpenSite = async (house, { requestsPerMinute, writeLine, databaseUrl, tell }) => {
  const ticks = () => performance.now()
  const frame = { newId: house.newId, now: house.now, ticks, writeLine }
  const api = createApi(house, {
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
  return {
    answer: (request) => {
      const { pathname } = new URL(request.url)
      const door = doors.find(([pattern]) => pattern.test(pathname))?.[1] ?? portal
      return door.fetch(request)
    },
    close: () => jobs.stop(),
  }
}
