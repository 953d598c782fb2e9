import { type Context, Hono } from 'hono'
import { encoded, encodingFor } from '../../http/encodings.ts'
import { favicon, stylesheet, suggestScript } from '../assets.ts'
import type { PortalEnv } from '../portal-env.ts'

const forEver = 'public, max-age=31536000, immutable'
const aDay = 'public, max-age=86400'

const bytes = new TextEncoder()

/** Sends a text that was compressed once. */
function textFile(text: string, type: string, cacheControl: string) {
  const bodies = encoded(bytes.encode(text))
  return (c: Context<PortalEnv>) => {
    const encoding = encodingFor(c.req.header('accept-encoding'))
    if (encoding !== 'identity') c.header('Content-Encoding', encoding)
    return c.body(bodies[encoding], 200, {
      'Content-Type': type,
      'Cache-Control': cacheControl,
      Vary: 'Accept-Encoding',
    })
  }
}

/** The files that come with the pages. */
export const assetRoutes = new Hono<PortalEnv>()
  .get(stylesheet.href, textFile(stylesheet.text, 'text/css; charset=utf-8', forEver))
  .get(suggestScript.href, textFile(suggestScript.text, 'text/javascript; charset=utf-8', forEver))
  .get('/favicon.svg', textFile(favicon, 'image/svg+xml', aDay))
  .get('/favicon.ico', (c) => c.redirect('/favicon.svg', 301))
