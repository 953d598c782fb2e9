import { createApi } from '../api/create-api.ts'
import type { OpenSite } from '../cli/command.ts'
import { startJobs } from '../jobs/run-jobs.ts'

/** Everything the house shows on the web, as one function from request to answer, with the jobs beside it. */
export const openSite: OpenSite = async (house, { requestsPerMinute, writeLine, databaseUrl, tell }) => {
  const site = createApi(house, {
    rateLimit: { burst: Math.max(10, Math.ceil(requestsPerMinute / 10)), perMinute: requestsPerMinute },
    ticks: () => performance.now(),
    writeLine,
  })
  const jobs = await startJobs(house, databaseUrl, tell)
  return { answer: (request) => site.fetch(request), close: () => jobs.stop() }
}
