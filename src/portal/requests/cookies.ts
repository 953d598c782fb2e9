import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import type { PortalEnv } from '../portal-env.ts'

/** Cookies of one person: the request that is followed, and the form that was just sent. No script and no other site sees them. */
type PersonalCookie = 'tracking' | 'filed'

/** The same pages stand in both languages. */
const paths = ['/requests', '/en/requests'] as const

const longest = 500

export function putCookie(c: Context<PortalEnv>, name: PersonalCookie, value: string, maxAge: number): void {
  const secure = c.get('view').origin.startsWith('https:')
  for (const path of paths) setCookie(c, name, value, { path, maxAge, httpOnly: true, sameSite: 'Lax', secure })
}

export function takeCookie(c: Context<PortalEnv>, name: PersonalCookie): string | undefined {
  const value = getCookie(c, name)
  return value === undefined || value.length > longest ? undefined : value
}

export function dropCookie(c: Context<PortalEnv>, name: PersonalCookie): void {
  for (const path of paths) deleteCookie(c, name, { path })
}
