import { OpenAPIHono } from '@hono/zod-openapi'
import { except } from 'hono/combine'
import type { WriteLine } from '../http/access-log.ts'
import { fieldFaults } from '../http/field-faults.ts'
import { frame } from '../http/frame.ts'
import { healthRoutes } from '../http/health.ts'
import { jsonBody, limitBody, limitFile } from '../http/json-body.ts'
import { type RateLimit, rateLimiter } from '../http/rate-limit.ts'
import { refuseAtDoor } from '../http/refuse.ts'
import type { SignIn } from '../services/sign-in/open-sign-in.ts'
import type { ApiEnv } from './api-env.ts'
import { authDoor } from './auth-door.ts'
import { describeApi } from './describe-api.ts'
import { fileAddresses } from './file-addresses.ts'
import { gated, openAddresses } from './needs.ts'
import { routes } from './routes.ts'
import { ofOwnSite, signIn as signInAtDoor } from './sign-in.ts'

export interface ApiSettings {
  readonly rateLimit: RateLimit
  /** Milliseconds of a clock that only goes forward. */
  readonly ticks: () => number
  readonly writeLine: WriteLine
}

export const usualRateLimit: RateLimit = { burst: 120, perMinute: 1200 }

/** The API of the house under `/api/v1` and the addresses of its watchers, with everything around it: sign-in, limits, refusals in words, its own description. */
export function createApi(signIn: SignIn, { rateLimit, ticks, writeLine }: ApiSettings) {
  const { house } = signIn
  const app = new OpenAPIHono<ApiEnv>({
    defaultHook: (result, c) => {
      if (result.success) return undefined
      if (result.target === 'param') return refuseAtDoor(c, 'no-such-page')
      const fields = fieldFaults(result.error.issues, c.get('language'))
      return refuseAtDoor(c, 'wrong-shape', { count: fields.length }, fields)
    },
  })
  frame(app, { newId: house.newId, now: house.now, ticks, writeLine })

  const description = JSON.stringify(describeApi())
  const wait = rateLimiter(rateLimit, ticks)
  app.get('/api/v1/openapi.json', (c) => c.body(description, 200, { 'Content-Type': 'application/json' }))
  const isOpen = openAddresses(routes)
  const identify = signInAtDoor(signIn, wait)
  const openToAnyone = ofOwnSite(signIn.settings.origin, wait)
  app.use('/api/v1/*', (c, next) => {
    c.set('signIn', signIn)
    return isOpen(c.req.method, c.req.path) ? openToAnyone(c, next) : identify(c, next)
  })
  const takesFile = fileAddresses(routes)
  app.use(
    '/api/v1/*',
    except((c) => !takesFile(c.req.method, c.req.path), limitFile),
  )
  app.use(
    '/api/v1/*',
    except((c) => takesFile(c.req.method, c.req.path), limitBody, jsonBody),
  )
  const api = new OpenAPIHono<ApiEnv>({ ...(app.defaultHook && { defaultHook: app.defaultHook }) }).openapiRoutes(
    gated(routes),
  )
  app.route('/', authDoor(signIn, ticks))
  app.route('/', healthRoutes(house.db))
  return app.route('/api/v1', api)
}

/** What a typed client of the API is made from. */
export type Api = ReturnType<typeof createApi>
