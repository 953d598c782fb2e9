import type { IncomingHttpHeaders } from 'node:http'
import { parse } from 'hono/utils/cookie'
import { encodingFor } from '../http/encodings.ts'
import { modeOf } from './mode.ts'

const noMode = modeOf({})

/** All that a reading page depends on besides its address: its encoding, and the mode that the cookies tell. */
export function variantOf({ cookie, 'accept-encoding': accepted }: IncomingHttpHeaders): string {
  const { text, theme } = cookie === undefined ? noMode : modeOf(parse(cookie))
  return `${encodingFor(accepted)} ${text} ${theme}`
}
