import { Hono } from 'hono'
import { limitBody } from '../http/json-body.ts'
import type { DoorEnv } from '../http/door-env.ts'
import { isCrossSite } from '../http/cross-site.ts'
import { rateLimiter } from '../http/rate-limit.ts'
import { refuseAtDoor } from '../http/refuse.ts'
import { addressHeader } from '../services/sign-in/address-header.ts'
import type { SignIn } from '../services/sign-in/open-sign-in.ts'
import { authEndpoints } from './auth-endpoints.table.ts'

/** From one address; people behind one proxy share it. */
const usualLimit = { burst: 60, perMinute: 120 }

/** Sign-in under `/api/auth`: the few addresses of the library that are used, and none of the others. */
export function authDoor({ auth, settings }: SignIn, ticks: () => number): Hono<DoorEnv> {
  const app = new Hono<DoorEnv>()
  const wait = rateLimiter(usualLimit, ticks)
  app.use('/api/auth/*', limitBody)
  for (const { method, path } of authEndpoints)
    app.on(method, `/api/auth${path}`, async (c) => {
      const address = c.get('address')
      const seconds = wait(address)
      if (seconds > 0) {
        c.header('Retry-After', String(seconds))
        return refuseAtDoor(c, 'too-many-requests', { seconds })
      }
      if (isCrossSite(c.req.raw, settings.origin)) return refuseAtDoor(c, 'cross-site')
      const headers = new Headers(c.req.raw.headers)
      headers.set(addressHeader, address)
      return auth.handler(new Request(c.req.raw, { headers }))
    })
  return app
}
