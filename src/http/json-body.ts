import type { MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { DoorEnv } from './door-env.ts'
import { fieldReasonOfText, textFaults } from './text-faults.ts'
import { refuseAtDoor } from './refuse.ts'

export const largestBody = 1_048_576

/** Refuses bodies larger than a megabyte, before they are read to the end. */
export const limitBody: MiddlewareHandler<DoorEnv> = bodyLimit({
  maxSize: largestBody,
  onError: (c) => refuseAtDoor(c, 'too-large', { most: largestBody }),
})

/** A file is held to the limit of its kind when it is checked; nothing larger than any may be is read. */
const largestFile = 50 * 1_048_576

/** Refuses files larger than any that is taken, before they are read to the end. */
export const limitFile: MiddlewareHandler<DoorEnv> = bodyLimit({
  maxSize: largestFile,
  onError: (c) => refuseAtDoor(c, 'too-large', { most: largestFile }),
})

/**
 * Lets only JSON through whose words can be kept as they are: UTF-8, no characters that are none, no nesting beyond
 * reason. What they must mean is for the shape of each address to say. Only a POST has a body.
 */
export const jsonBody: MiddlewareHandler<DoorEnv> = async (c, next) => {
  if (c.req.method !== 'POST') return next()
  if (!/^application\/json\s*(?:;|$)/i.test(c.req.header('content-type') ?? '')) return refuseAtDoor(c, 'not-json')
  const read = parse(await c.req.arrayBuffer())
  if (!read) return refuseAtDoor(c, 'malformed-json')
  const faults = textFaults(read.value)
  if (faults.length > 0) {
    const fields = faults.map(({ field, fault }) => ({ field, reason: fieldReasonOfText(fault, c.get('language')) }))
    return refuseAtDoor(c, 'wrong-shape', { count: fields.length }, fields)
  }
  return next()
}

function parse(bytes: ArrayBuffer): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown }
  } catch {
    return undefined
  }
}
