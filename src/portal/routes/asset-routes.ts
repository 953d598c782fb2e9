import { Hono } from 'hono'
import { favicon, stylesheet, suggestScript } from '../assets.ts'
import type { PortalEnv } from '../portal-env.ts'

const forEver = 'public, max-age=31536000, immutable'
const aDay = 'public, max-age=86400'

/** The files that come with the pages. */
export const assetRoutes = new Hono<PortalEnv>()
  .get(stylesheet.href, (c) =>
    c.body(stylesheet.text, 200, { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': forEver }),
  )
  .get(suggestScript.href, (c) =>
    c.body(suggestScript.text, 200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': forEver }),
  )
  .get('/favicon.svg', (c) => c.body(favicon, 200, { 'Content-Type': 'image/svg+xml', 'Cache-Control': aDay }))
  .get('/favicon.ico', (c) => c.redirect('/favicon.svg', 301))
