import type { Context, Handler } from 'hono'
import { routePath } from 'hono/route'
import { encodingFor } from '../http/encodings.ts'
import { isKnownMark } from '../http/entity-mark.ts'
import type { MayRepeat } from '../http/short-way.ts'
import { type KeptPage, type KeptPages, pageToKeep } from './kept-pages.ts'
import { pageText } from './page.tsx'
import type { PortalEnv } from './portal-env.ts'
import { knownQuery, type ReadingPage, type Shown } from './reading-page.ts'
import type { View } from './view.ts'

const html = 'text/html; charset=utf-8'

/** What is said where a page shows nothing, or what was withdrawn. */
export type SayNothing = (c: Context<PortalEnv>, why: 'nothing' | 'gone') => Response | Promise<Response>

const addressOf = (path: string, query: Readonly<Record<string, string>>): string => {
  const search = new URLSearchParams(query).toString()
  return search === '' ? path : `${path}?${search}`
}

/**
 * Serves a page that is the same for everybody: rendered once for each organ, address, language, mode, day and version of
 * the site, then answered from memory, or with 304 to whoever has it.
 */
export function serveReading(page: ReadingPage, kept: KeptPages, sayNothing: SayNothing): Handler<PortalEnv> {
  return async (c) => {
    const { office, version } = c.get('site')
    const day = office.today()
    const query = knownQuery(c, page.query)
    const shared = c.get('view')
    const view: View = { ...shared, address: addressOf(c.get('path'), query) }
    const { language, text, theme, address, origin } = view
    const key = [office.organ.id, version, day, language, text, theme, origin, address].join('\n')
    const isStill = c.get('isStill')
    const before = page.unkept ? undefined : kept.get(key)
    if (before && !page.limited) {
      const encoding = encodingFor(c.req.header('accept-encoding'))
      const body = () => (isStill() && office.today() === day ? kept.get(key)?.bodies[encoding] : undefined)
      mayRepeat(c)?.({ route: routePath(c, -1), body })
    }
    if (before) return send(c, before)
    const shown = await page.show({ office, view, params: c.req.param(), query })
    if (shown === 'nothing' || shown === 'gone') return sayNothing(c, shown)
    const made = toKeep(shown)
    if (!page.unkept) kept.put(key, made)
    return send(c, made)
  }
}

/** Told by the server when it can repeat answers. */
const mayRepeat = (c: Context<PortalEnv>): MayRepeat | undefined =>
  (c.env as { readonly mayRepeat?: MayRepeat } | undefined)?.mayRepeat

const toKeep = (shown: Exclude<Shown, string>): KeptPage =>
  'page' in shown ? pageToKeep(pageText(shown.page), html) : pageToKeep(shown.text, shown.type)

/** Kept by browsers and shared caches, but asked about each time: it is never stale. */
function send(c: Context<PortalEnv>, { type, etag, bodies }: KeptPage): Response {
  const encoding = encodingFor(c.req.header('accept-encoding'))
  const mark = `"${encoding === 'identity' ? etag : `${etag}-${encoding}`}"`
  c.header('ETag', mark)
  c.header('Cache-Control', 'no-cache')
  c.header('Vary', 'Accept-Encoding, Cookie')
  if (isKnownMark(c.req.header('if-none-match'), mark)) return c.body(null, 304)
  c.header('Content-Type', type)
  if (encoding !== 'identity') c.header('Content-Encoding', encoding)
  return c.body(bodies[encoding], 200)
}
