import { Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import { csrf } from 'hono/csrf'
import { fillWords } from '../kernel/fill-words.ts'
import type { OrganProfile } from '../organ/organ-profile.ts'
import { type DoorRefusalCode, doorRefusals } from '../http/door-refusals.table.ts'
import { frame, type FrameSettings } from '../http/frame.ts'
import { problem } from '../http/problem.ts'
import { chooseOffice } from '../services/open-office.ts'
import type { House } from '../services/office.ts'
import { splitAddress } from './language-of-address.ts'
import { modeOf } from './mode.ts'
import { pageText } from './page.tsx'
import { RefusalPage } from './pages/refusal-page.tsx'
import { StyleSheetPage } from './pages/style-sheet-page.tsx'
import type { PortalEnv } from './portal-env.ts'
import { assetRoutes } from './routes/asset-routes.ts'
import { preferenceRoutes } from './routes/preferences.ts'
import type { View } from './view.ts'
import { noOffice, type PageRefusal, pageRefusals } from './words/refusals.table.ts'

// prettier-ignore
const contentSecurityPolicy = {
  defaultSrc: ["'none'"], styleSrc: ["'self'"], scriptSrc: ["'self'"], imgSrc: ["'self'"], fontSrc: ["'self'"],
  connectSrc: ["'self'"], formAction: ["'self'"], baseUri: ["'none'"], frameAncestors: ["'none'"],
}

/** The public pages of the house: everything works without a script. */
export function createPortal(house: House, settings: FrameSettings): Hono<PortalEnv> {
  const app = new Hono<PortalEnv>({ getPath: (request) => splitAddress(new URL(request.url).pathname).path })
  /** The organ as it was last known, for pages that must be shown when the database does not answer. */
  let known: OrganProfile | undefined
  const viewOf = (request: { readonly url: string }, cookies: Readonly<Record<string, string>>): View => {
    const { origin, pathname, search } = new URL(request.url)
    const { language, path } = splitAddress(pathname)
    return {
      language,
      address: path + search,
      origin: known?.site?.origin ?? origin,
      ...modeOf(cookies),
      ...(known && { organ: known }),
    }
  }

  frame(app, settings, {
    contentSecurityPolicy,
    languageIn: ({ url }) => splitAddress(new URL(url).pathname).language,
    sayNo: (c, code, facts = {}) => {
      c.get('access').refused = code
      const language = c.get('language')
      const row: PageRefusal | undefined = (pageRefusals as Partial<Record<DoorRefusalCode, PageRefusal>>)[code]
      const told = problem(code, facts, language).error
      const text = (part: keyof PageRefusal, otherwise: string) =>
        row ? fillWords(row[part], language, facts as Record<string, string | number>) : otherwise
      const page = (
        <RefusalPage
          view={viewOf(c.req, getCookie(c))}
          says={text('says', told.message)}
          todo={text('todo', told.todo)}
        />
      )
      return c.html(pageText(page), doorRefusals[code].status)
    },
  })
  app.use('*', csrf({ origin: (origin, c) => URL.canParse(origin) && new URL(origin).host === c.req.header('host') }))
  app.route('/', assetRoutes)
  app.use('*', async (c, next) => {
    const office = await chooseOffice(house)
    if (office.ok) known = office.value.organ
    const view = viewOf(c.req, getCookie(c))
    c.set('view', view)
    if (!office.ok) {
      const { says, todo } = noOffice
      const page = <RefusalPage view={view} says={says[view.language]} todo={todo[view.language]} />
      return c.html(pageText(page), 503)
    }
    c.set('office', office.value)
    return next()
  })
  app.route('/', preferenceRoutes)
  app.get('/style-sheet', (c) =>
    c.html(pageText(<StyleSheetPage view={c.get('view')} today={c.get('office').today()} />)),
  )
  return app
}
