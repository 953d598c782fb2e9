import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { generateRandomString } from 'better-auth/crypto'
import { z } from 'zod'

/** Seconds for the second step, as the library itself gives them. */
const patience = 600

/**
 * What the house asks of the library beyond its addresses; only the program itself can call it. `enter` begins a session for somebody the
 * house has just made sure of by other means (a one-time link he took); `challenge` asks somebody for his second step, as a right password does.
 */
export const enterPlugin = {
  id: 'gongkai-enter',
  endpoints: {
    enter: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ userId: z.string() }), requireHeaders: true },
      async (ctx) => {
        const { internalAdapter } = ctx.context
        const user = await internalAdapter.findUserById(ctx.body.userId)
        if (!user) throw new Error(`There is no user ${ctx.body.userId}`)
        const session = await internalAdapter.createSession(user.id)
        await setSessionCookie(ctx, { session, user })
        return ctx.json({ sessionId: session.id })
      },
    ),
    challenge: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ userId: z.string() }), requireHeaders: true },
      async (ctx) => {
        const { internalAdapter, secret } = ctx.context
        const identifier = `2fa-${generateRandomString(20)}`
        const expiresAt = new Date(Date.now() + patience * 1000)
        const value = ctx.body.userId
        await internalAdapter.createVerificationValue({ identifier, value, expiresAt })
        await internalAdapter.createVerificationValue({
          identifier: `2fa-attempts-${identifier}`,
          value: '0',
          expiresAt,
        })
        const { name, attributes } = ctx.context.createAuthCookie('two_factor', { maxAge: patience })
        await ctx.setSignedCookie(name, identifier, secret, attributes)
        return ctx.json({})
      },
    ),
  },
} as const
