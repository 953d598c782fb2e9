import type { MiddlewareHandler } from 'hono'
import { type RateLimit, rateLimiter } from '../http/rate-limit.ts'
import type { PortalEnv } from './portal-env.ts'
import { sayNoHere } from './requests/say-no-here.ts'
import { senderOf } from './requests/sender.ts'

/** Lets one sender on only so often; else says when it may come again. */
export function limitSender(limit: RateLimit, ticks: () => number): MiddlewareHandler<PortalEnv> {
  const wait = rateLimiter(limit, ticks)
  return async (c, next) => {
    const seconds = wait(senderOf(c))
    if (seconds === 0) return next()
    c.header('Retry-After', String(seconds))
    return sayNoHere(c, 'too-many-requests', { seconds })
  }
}
