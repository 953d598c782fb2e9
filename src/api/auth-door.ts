import { Hono } from 'hono'
import { isCrossSite } from '../http/cross-site.ts'
import type { DoorEnv } from '../http/door-env.ts'
import { jsonBody, limitBody } from '../http/json-body.ts'
import { networkOf } from '../kernel/network-of.ts'
import { rateLimiter } from '../http/rate-limit.ts'
import { refuseAtDoor, refuseSignIn } from '../http/refuse.ts'
import { isKeepable } from '../http/text-faults.ts'
import { atTheDoor } from '../services/sign-in/at-the-door.ts'
import type { SignIn } from '../services/sign-in/open-sign-in.ts'
import { authEndpoints } from './auth-endpoints.table.ts'

/** From one address; people behind one proxy share it. */
const usualLimit = { burst: 60, perMinute: 120 }

const callback = '/callback/sso'

/** Sign-in under `/api/auth`: the few addresses of the library that are used, and none of the others. */
export function authDoor(signIn: SignIn, ticks: () => number): Hono<DoorEnv> {
  const app = new Hono<DoorEnv>()
  const wait = rateLimiter(usualLimit, ticks)
  app.use('/api/auth/*', limitBody, jsonBody)
  for (const { method, path } of authEndpoints)
    app.on(method, `/api/auth${path}`, async (c) => {
      const address = c.get('address')
      const seconds = wait(networkOf(address))
      if (seconds > 0) {
        c.header('Retry-After', String(seconds))
        return refuseAtDoor(c, 'too-many-requests', { seconds })
      }
      if (isCrossSite(c.req.raw, signIn.settings.origin)) return refuseAtDoor(c, 'cross-site')
      if (!Object.values(c.req.query()).every(isKeepable)) return refuseAtDoor(c, 'wrong-shape', { count: 1 })
      const sent: unknown = method === 'POST' ? await c.req.json() : undefined
      const answer = await atTheDoor(signIn, { request: c.req.raw, path, address, sent })
      if (answer.ok) return answer.value
      c.get('access').refused = answer.no.code
      return path === callback ? c.redirect(`/desk/sign-in?refused=${answer.no.code}`, 303) : refuseSignIn(c, answer.no)
    })
  return app
}
