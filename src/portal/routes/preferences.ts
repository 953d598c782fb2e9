import { Hono } from 'hono'
import { setCookie } from 'hono/cookie'
import { bodyLimit } from 'hono/body-limit'
import { modeOf } from '../mode.ts'
import type { PortalEnv } from '../portal-env.ts'
import { addressIn } from '../view.ts'

const aYear = 365 * 24 * 60 * 60

/** An address of this site and of no other: it begins with one slash, and holds nothing a browser could read as a host. */
export const isOwnAddress = (address: string): boolean => /^\/(?![/\\])[^\\\s]{0,500}$/.test(address)

/** `POST /preferences`: size of the text and colours, kept in cookies; then back to the page. */
export const preferenceRoutes = new Hono<PortalEnv>().post('/preferences', bodyLimit({ maxSize: 4096 }), async (c) => {
  const form = await c.req.parseBody()
  const secure = c.get('view').origin.startsWith('https:')
  for (const name of ['text', 'theme'] as const) {
    const given = form[name]
    if (typeof given !== 'string') continue
    setCookie(c, name, modeOf({ [name]: given })[name], {
      path: '/',
      maxAge: aYear,
      sameSite: 'Lax',
      httpOnly: true,
      secure,
    })
  }
  const back = typeof form['back'] === 'string' && isOwnAddress(form['back']) ? form['back'] : '/'
  return c.redirect(addressIn(c.get('language'), back), 303)
})
