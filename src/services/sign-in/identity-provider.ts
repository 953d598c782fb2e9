import type { GenericOAuthConfig } from 'better-auth/plugins'
import type { IdentityProvider } from './sign-in-settings.ts'
import { isUsername, plainUsername } from './username.ts'

/** The one provider there may be, in addresses: `/api/auth/callback/sso`. */
export const providerId = 'sso'

/**
 * People known to the provider come in as whom they are here: the user name is taken from a claim of the signed ID token. Nobody gets
 * an account by it; whoever was not invited is refused.
 */
export const providerPlugin = ({ issuer, clientId, clientSecret, claim }: IdentityProvider) => ({
  config: [
    {
      providerId,
      discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
      clientId,
      clientSecret,
      scopes: ['openid', 'profile'],
      pkce: true,
      requireIdTokenVerification: true,
      disableSignUp: true,
      getUserInfo: ({ idToken }) => Promise.resolve(identityOf(idToken, claim)),
    } satisfies GenericOAuthConfig<typeof providerId>,
  ],
})

/** What a token says, which the library has verified before. */
function identityOf(idToken: string | undefined, claim: string) {
  const claims = claimsOf(idToken)
  const [subject, name] = [claims['sub'], claims[claim]]
  if (typeof subject !== 'string' || typeof name !== 'string') return null
  const username = plainUsername(name)
  if (!isUsername(username)) return null
  return { ...claims, id: subject, sub: subject, name: username, email: username, emailVerified: true }
}

function claimsOf(idToken: string | undefined): Readonly<Record<string, unknown>> {
  const payload = idToken?.split('.')[1]
  if (payload === undefined) return {}
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Readonly<Record<string, unknown>>
}
