import type { MiddlewareHandler } from 'hono'
import { refuseAtDoor } from '../http/refuse.ts'
import type { House } from '../services/office.ts'
import { signInByToken } from '../services/sign-in-by-token.ts'
import type { ApiEnv } from './api-env.ts'

/** Lets through whoever shows a good token, and knows from it who he is and for which organ he acts; not too often in a minute. */
export const signIn =
  (house: House, wait: (sender: string) => number): MiddlewareHandler<ApiEnv> =>
  async (c, next) => {
    const shown = /^Bearer +([^\s]+)$/i.exec(c.req.header('authorization') ?? '')?.[1]
    if (shown === undefined) {
      c.header('WWW-Authenticate', 'Bearer realm="gongkai"')
      return refuseAtDoor(c, 'not-signed-in')
    }
    const signedIn = await signInByToken(house, shown)
    if (!signedIn.ok) {
      c.header('WWW-Authenticate', 'Bearer realm="gongkai", error="invalid_token"')
      return refuseAtDoor(c, signedIn.no.code, signedIn.no.facts)
    }
    const { office, actor, tokenId } = signedIn.value
    Object.assign(c.get('access'), { organ: office.organ.id, token: tokenId })
    const seconds = wait(tokenId)
    if (seconds > 0) {
      c.header('Retry-After', String(seconds))
      return refuseAtDoor(c, 'too-many-requests', { seconds })
    }
    c.set('office', office)
    c.set('actor', actor)
    return next()
  }
