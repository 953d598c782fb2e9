import { Hono } from 'hono'
import { type RateLimit, rateLimiter } from '../../http/rate-limit.ts'
import type { PortalEnv } from '../portal-env.ts'
import { usualFilesLimit } from './chosen-files.ts'
import { filingRoutes, usualFilingLimit } from './filing-routes.tsx'
import { type TrackingLimits, trackingRoutes, usualTrackingLimits } from './tracking-routes.tsx'

/** How often one may send what. */
export interface RequestLimits {
  readonly filing: RateLimit
  readonly tracking: TrackingLimits
  /** Megabytes of files. */
  readonly files?: RateLimit
}

export const usualRequestLimits: RequestLimits = { filing: usualFilingLimit, tracking: usualTrackingLimits }

/** Everything below `/requests`: filing a request, and following it. Nothing of it is kept by anybody on the way. */
export function requestRoutes({ filing, tracking, files }: RequestLimits, ticks: () => number): Hono<PortalEnv> {
  const routes = new Hono<PortalEnv>()
  const waitFiles = rateLimiter(files ?? usualFilesLimit, ticks)
  routes.route('/', filingRoutes(filing, waitFiles, ticks))
  routes.route('/', trackingRoutes(tracking, waitFiles, ticks))
  return routes
}
