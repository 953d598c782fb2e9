import type { Env, Hono } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { routePath } from 'hono/route'
import { secureHeaders } from 'hono/secure-headers'
import type { WriteLine } from './access-log.ts'
import type { DoorContext, DoorEnv } from './door-env.ts'
import { languageOf } from './language.ts'
import { outageOf } from './outage.ts'
import { refuseAtDoor } from './refuse.ts'

export interface FrameSettings {
  readonly newId: () => string
  readonly now: () => string
  /** Milliseconds of any clock that only goes forward. */
  readonly ticks: () => number
  readonly writeLine: WriteLine
}

/**
 * What every web door has: an id for each request, one line in the log, headers, a language, and an answer in JSON
 * for what is not there and for what is broken.
 */
export function frame<E extends DoorEnv & Env>(app: Hono<E>, settings: FrameSettings): void {
  const { newId, now, ticks, writeLine } = settings
  const defects = new WeakMap<Request, string>()

  app.use('*', async (c, next) => {
    const began = ticks()
    const id = newId()
    c.set('requestId', id)
    c.set('language', languageOf(c.req.header('accept-language')))
    c.set('access', {})
    await next()
    c.header('X-Request-Id', id)
    const defect = defects.get(c.req.raw)
    writeLine({
      at: now(),
      level: defect === undefined ? 'info' : 'error',
      id,
      method: c.req.method,
      route: routePath(c, -1),
      status: c.res.status,
      ms: Math.round(ticks() - began),
      ...c.get('access'),
      ...(defect !== undefined && { defect }),
    })
  })
  app.use('*', secureHeaders({ contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } }))
  app.use('*', async (c, next) => {
    await next()
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
    c.header('Vary', 'Accept-Language', { append: true })
    c.header('Content-Language', c.get('language'))
  })
  app.use(
    '*',
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        const allowed = methods.join(', ')
        c.header('Allow', allowed)
        return refuseAtDoor(c, 'method-not-allowed', { method: c.req.method, allowed })
      },
    }),
  )
  app.notFound((c) => refuseAtDoor(c as unknown as DoorContext, 'no-such-page'))
  app.onError((error, c) => {
    defects.set(c.req.raw, error.stack ?? error.message)
    const outage = outageOf(error)
    if (outage) return refuseAtDoor(c as unknown as DoorContext, outage)
    return refuseAtDoor(c as unknown as DoorContext, 'defect', { id: c.get('requestId') })
  })
}
