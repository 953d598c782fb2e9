import type { SignIn } from './open-sign-in.ts'

/** Begins a session for a user the house is sure of; answers with the cookies that hold it. */
export async function enter(
  { auth }: SignIn,
  userId: string,
  headers: Headers,
): Promise<{ readonly cookies: readonly string[] }> {
  const { headers: answered } = await auth.api.enter({ body: { userId }, headers, returnHeaders: true })
  return { cookies: answered.getSetCookie() }
}
