import type { Env, Hono, HonoRequest } from 'hono'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { routePath } from 'hono/route'
import { secureHeaders } from 'hono/secure-headers'
import { defectOf } from '../kernel/defect.ts'
import type { Language } from '../kernel/words.ts'
import type { WriteLine } from './access-log.ts'
import type { DoorContext, DoorEnv } from './door-env.ts'
import { languageOf } from './language.ts'
import { outageOf } from './outage.ts'
import type { DoorRefusalCode } from './door-refusals.table.ts'
import type { Facts } from './problem.ts'
import { refuseAtDoor } from './refuse.ts'

export interface FrameSettings {
  readonly newId: () => string
  readonly now: () => string
  /** Milliseconds of any clock that only goes forward. */
  readonly ticks: () => number
  readonly writeLine: WriteLine
}

/** In what form a door says no: JSON for programs, a page for people. */
export type SayNo = (c: DoorContext, code: DoorRefusalCode, facts?: Facts) => Response | Promise<Response>

type ContentSecurityPolicy = NonNullable<NonNullable<Parameters<typeof secureHeaders>[0]>['contentSecurityPolicy']>

/** What one door does otherwise than the API. */
export interface DoorManner {
  readonly sayNo: SayNo
  /** What a page of this door may load; nothing by default. */
  readonly contentSecurityPolicy: ContentSecurityPolicy
  /** What the language goes by; `Accept-Language` by default. */
  readonly languageIn?: (request: HonoRequest) => Language
}

const mannerOfPrograms = {
  sayNo: refuseAtDoor,
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
} as const satisfies DoorManner

/**
 * What every web door has: an id for each request, one line in the log, headers, a language, and an answer for what is
 * not there and for what is broken.
 */
export function frame<E extends DoorEnv & Env>(
  app: Hono<E>,
  settings: FrameSettings,
  { sayNo, contentSecurityPolicy, languageIn }: DoorManner = mannerOfPrograms,
): void {
  const { newId, now, ticks, writeLine } = settings
  const defects = new WeakMap<Request, string>()

  app.use('*', async (c, next) => {
    const began = ticks()
    const id = newId()
    c.set('requestId', id)
    c.set('language', languageIn ? languageIn(c.req) : languageOf(c.req.header('accept-language')))
    c.set('access', {})
    const told: { readonly address?: string } | undefined = c.env
    c.set('address', told?.address ?? '')
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
  app.use('*', secureHeaders({ contentSecurityPolicy }))
  app.use('*', async (c, next) => {
    await next()
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
    if (!languageIn) c.header('Vary', 'Accept-Language', { append: true })
    c.header('Content-Language', c.get('language'))
  })
  app.use(
    '*',
    methodNotAllowed({
      app,
      onMethodNotAllowed: (c, methods) => {
        const allowed = methods.join(', ')
        c.header('Allow', allowed)
        return sayNo(c as unknown as DoorContext, 'method-not-allowed', { method: c.req.method, allowed })
      },
    }),
  )
  app.notFound((c) => sayNo(c as unknown as DoorContext, 'no-such-page'))
  app.onError((error, c) => {
    defects.set(c.req.raw, defectOf(error))
    const outage = outageOf(error)
    if (outage) return sayNo(c as unknown as DoorContext, outage)
    return sayNo(c as unknown as DoorContext, 'defect', { id: c.get('requestId') })
  })
}
