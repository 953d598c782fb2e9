import type { MiddlewareHandler } from 'hono'
import type { DoorEnv } from './door-env.ts'
import { refuseAtDoor } from './refuse.ts'

/** The key of a write, as its sender named it. */
export interface KeyedEnv {
  readonly Variables: DoorEnv['Variables'] & { key: string }
}

export const keyPattern = /^[\w:.-]{1,120}$/

/** Lets a write through only when it can be sent again without being done twice. */
export const idempotencyKey: MiddlewareHandler<KeyedEnv> = async (c, next) => {
  const key = c.req.header('idempotency-key')
  if (key === undefined || !keyPattern.test(key)) return refuseAtDoor(c, 'no-idempotency-key')
  c.set('key', key)
  return next()
}
