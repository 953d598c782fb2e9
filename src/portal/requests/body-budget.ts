import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { PortalEnv } from '../portal-env.ts'
import { sayNoHere } from './say-no-here.ts'

/** The largest form with its files. */
export const mostFormBytes = 32 * 1024 * 1024

/** Forms that are read at the same time; who comes beyond is asked to send again. */
const mostAtOnce = 256 * 1024 * 1024

/** Refuses forms that are too large before they are read to the end, and more of them at once than memory was set aside for. */
export function bodyBudget(): readonly [MiddlewareHandler<PortalEnv>, MiddlewareHandler<PortalEnv>] {
  let taken = 0
  return [
    async (c, next) => {
      if (c.req.method !== 'POST') return next()
      const told = Number(c.req.header('content-length') ?? mostFormBytes)
      const bytes = Number.isFinite(told) ? Math.min(Math.max(told, 0), mostFormBytes) : mostFormBytes
      if (taken + bytes > mostAtOnce) {
        c.header('Retry-After', '30')
        return sayNoHere(c, 'too-many-requests', { seconds: 30 })
      }
      taken += bytes
      try {
        return await next()
      } finally {
        taken -= bytes
      }
    },
    bodyLimit({ maxSize: mostFormBytes, onError: (c) => sayNoHere(c, 'too-large', { most: mostFormBytes }) }),
  ]
}
