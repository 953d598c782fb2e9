import { Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import { isCrossSite } from '../http/cross-site.ts'
import type { DoorContext } from '../http/door-env.ts'
import { frame, type FrameSettings } from '../http/frame.ts'
import type { RateLimit } from '../http/rate-limit.ts'
import { openOffice } from '../services/open-office.ts'
import type { House } from '../services/office.ts'
import { keptPages } from './kept-pages.ts'
import { leadOn } from './lead-on.ts'
import { limitSender } from './limit-sender.ts'
import { splitAddress } from './language-of-address.ts'
import { modeOf } from './mode.ts'
import type { PortalEnv } from './portal-env.ts'
import { requestRoutes, type RequestLimits, usualRequestLimits } from './requests/request-routes.ts'
import { reportFiles } from './reports/report-files.ts'
import { readingPages } from './reading-pages.table.ts'
import { assetRoutes } from './routes/asset-routes.ts'
import { attachmentRoute } from './routes/attachment-route.ts'
import { preferenceRoutes } from './routes/preferences.ts'
import { sayNoAsPage, sayNothing, siteNotOpen } from './say-no.tsx'
import { serveReading } from './serve-reading.tsx'
import { sitesOf } from './site.ts'
import type { View } from './view.ts'

// prettier-ignore
const contentSecurityPolicy = {
  defaultSrc: ["'none'"], styleSrc: ["'self'"], scriptSrc: ["'self'"], imgSrc: ["'self'"], fontSrc: ["'self'"],
  connectSrc: ["'self'"], formAction: ["'self'"], baseUri: ["'none'"], frameAncestors: ["'none'"],
}

/** How often one sender may ask what. */
export interface PortalLimits extends RequestLimits {
  readonly searches?: RateLimit
}

const usualSearches: RateLimit = { burst: 30, perMinute: 120 }

/** What the pages that are kept may take of the memory. */
const mostBytes = 64 * 1024 * 1024

/** The public pages of the house: everything works without a script. */
export function createPortal(
  house: House,
  settings: FrameSettings,
  limits: PortalLimits = usualRequestLimits,
): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>({ getPath: (request) => splitAddress(new URL(request.url).pathname).path })
  const sites = sitesOf(house, settings.ticks)
  const kept = keptPages(mostBytes)
  const viewOf = (url: string, cookies: Readonly<Record<string, string>>): View => {
    const { origin, host, pathname, search } = new URL(url)
    const { language, path } = splitAddress(pathname)
    const organ = sites.lastKnown(host)
    return {
      language,
      address: path + search,
      origin: organ?.site?.origin ?? origin,
      ...modeOf(cookies),
      ...(organ && { organ }),
    }
  }

  frame(app, settings, {
    contentSecurityPolicy,
    languageIn: ({ url }) => splitAddress(new URL(url).pathname).language,
    sayNo: (c, code, facts) => sayNoAsPage(c, viewOf(c.req.url, getCookie(c)), code, facts),
  })
  app.use('*', async (c, next) => {
    const from = c.req.header('origin') ?? ''
    const isOwn = URL.canParse(from) && new URL(from).host === c.req.header('host')
    if (!isCrossSite(c.req.raw, isOwn ? from : undefined)) return next()
    return sayNoAsPage(c as unknown as DoorContext, viewOf(c.req.url, getCookie(c)), 'cross-site')
  })
  app.route('/', assetRoutes)
  app.use('*', async (c, next) => {
    const { host, pathname } = new URL(c.req.url)
    const site = await sites.at(host)
    c.set('path', splitAddress(pathname).path)
    c.set('view', viewOf(c.req.url, getCookie(c)))
    if (!site) return siteNotOpen(c)
    c.set('site', site)
    c.set('isStill', () => sites.isStill(host, site))
    return next()
  })
  const limited = limitSender(limits.searches ?? usualSearches, settings.ticks)
  for (const page of readingPages) {
    const serve = serveReading(page, kept, async (c, why) => (await leadOn(c)) ?? sayNothing(c, why))
    if (page.limited) app.get(page.path, limited, serve)
    else app.get(page.path, serve)
  }
  app.route('/', attachmentRoute)
  app.route('/', reportFiles)
  app.route('/', preferenceRoutes)
  app.use('*', async (c, next) => {
    const office = await openOffice(house, c.get('site').office.organ.id)
    if (!office) return siteNotOpen(c)
    c.set('office', office)
    return next()
  })
  app.route('/requests', requestRoutes(limits, settings.ticks))
  app.get('*', async (c) => (await leadOn(c)) ?? c.notFound())
  return app
}
