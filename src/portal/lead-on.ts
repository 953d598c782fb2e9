import type { Context } from 'hono'
import { movedAddress } from '../reads/moved-address.ts'
import { readOnly } from '../store/read-only.ts'
import type { PortalEnv } from './portal-env.ts'
import { linkTo } from './view.ts'

/** Where nothing stands any more, the way to what stands there now, for ever; undefined when there is none. */
export async function leadOn(c: Context<PortalEnv>): Promise<Response | undefined> {
  const { office } = c.get('site')
  const { pathname, search } = new URL(c.req.url)
  const to =
    (await movedAddress(readOnly(office.db), office.organ.id, { pathname, search })) ??
    (await movedAddress(readOnly(office.db), office.organ.id, { pathname: c.get('path'), search }))
  if (to === undefined) return undefined
  c.header('Cache-Control', 'no-cache')
  return c.redirect(linkTo(c.get('view'), to), 301)
}
