import { type Result, yes } from '../../kernel/result.ts'
import type { SignIn } from './open-sign-in.ts'
import type { SignInRefusal } from './sign-in-refusals.table.ts'
import type { NewInside } from './who-tries.ts'

/**
 * Leads somebody whom the provider sent to his second step, because he turned it on: the session that had begun is ended before anybody saw
 * it, and begins anew when the code is right.
 */
export async function askSecondStep(
  { auth, house }: SignIn,
  { userId, sessionId }: NewInside,
  headers: Headers,
): Promise<Result<Response, SignInRefusal>> {
  await house.db.deleteFrom('auth_session').where('id', '=', sessionId).execute()
  const { headers: answered } = await auth.api.challenge({ body: { userId }, headers, returnHeaders: true })
  const answer = new Response(null, { status: 302, headers: { Location: '/desk/sign-in?step=second' } })
  for (const cookie of answered.getSetCookie()) answer.headers.append('Set-Cookie', cookie)
  return yes(answer)
}
