import { addressHeader } from './address-header.ts'
import { keepSignIn } from './keep-sign-in.ts'
import type { SignIn } from './open-sign-in.ts'

/** Begins a session for a user the house is sure of by a one-time link, and writes it down; answers with the cookies that hold it. */
export async function enter(
  { auth, house }: SignIn,
  userId: string,
  headers: Headers,
): Promise<{ readonly cookies: readonly string[] }> {
  const { headers: answered } = await auth.api.enter({ body: { userId }, headers, returnHeaders: true })
  await keepSignIn(house, {
    userId,
    method: 'link',
    result: 'signed-in',
    address: headers.get(addressHeader) ?? '',
    userAgent: headers.get('user-agent') ?? '',
  })
  return { cookies: answered.getSetCookie() }
}
