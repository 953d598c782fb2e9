import type { Context } from 'hono'
import { addressHeader } from '../services/sign-in/address-header.ts'
import { enter } from '../services/sign-in/enter.ts'
import type { ApiEnv } from './api-env.ts'

/** Begins the session of somebody who has just taken a one-time link. */
export async function comeIn(c: Context<ApiEnv>, userId: string): Promise<void> {
  const headers = new Headers(c.req.raw.headers)
  headers.set(addressHeader, c.get('address'))
  const { cookies } = await enter(c.get('signIn'), userId, headers)
  for (const cookie of cookies) c.header('Set-Cookie', cookie, { append: true })
}
