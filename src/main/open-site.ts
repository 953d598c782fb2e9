import { createApi } from '../api/create-api.ts'
import type { OpenSite } from '../cli/command.ts'

/** Everything the house shows on the web, as one function from request to answer. */
export const openSite: OpenSite = (house, { requestsPerMinute, writeLine }) => {
  const site = createApi(house, {
    rateLimit: { burst: Math.max(10, Math.ceil(requestsPerMinute / 10)), perMinute: requestsPerMinute },
    ticks: () => performance.now(),
    writeLine,
  })
  return (request) => site.fetch(request)
}
