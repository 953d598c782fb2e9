import { passkey } from '@better-auth/passkey'
import { betterAuth } from 'better-auth'
import { genericOAuth, twoFactor, username } from 'better-auth/plugins'
import type { House } from '../office.ts'
import { addressHeader } from './address-header.ts'
import { authTables, passkeyTables, twoFactorTables } from './auth-tables.ts'
import { enterPlugin } from './enter-plugin.ts'
import { providerId, providerPlugin } from './identity-provider.ts'
import { longestPassword, shortestPassword } from '../../organ/password-rules.ts'
import type { IdentityProvider, SignInSettings } from './sign-in-settings.ts'
import { isUsername } from './username.ts'
import { withDates } from './with-dates.ts'

const secondsOf = (minutes: number): number => minutes * 60

/** Sign-in as the library does it, on the tables of the house; it sends nothing anywhere but to the configured provider. */
function openAuth(house: House, { secret, origin, idleMinutes }: SignInSettings, provider?: IdentityProvider) {
  const secure = origin?.startsWith('https:') ?? false
  const idle = secondsOf(idleMinutes)
  return betterAuth({
    appName: '政府信息公开',
    secret,
    basePath: '/api/auth',
    ...(origin !== undefined && { baseURL: origin }),
    trustedOrigins: (request) => (request ? [new URL(request.url).origin] : []),
    database: { db: withDates(house.db), type: 'postgres', transaction: true },
    ...authTables,
    user: authTables.user,
    session: { ...authTables.session, expiresIn: idle, updateAge: Math.min(60, idle / 4), freshAge: 0 },
    account: {
      ...authTables.account,
      accountLinking: { enabled: true, trustedProviders: [providerId], allowDifferentEmails: false },
    },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
    },
    databaseHooks: {
      account: { create: { before: withoutTokens }, update: { before: withoutTokens } },
    },
    plugins: [
      username({ displayUsername: false, usernameValidator: isUsername, maxUsernameLength: 60, minUsernameLength: 1 }),
      twoFactor({
        issuer: '政府信息公开',
        schema: twoFactorTables,
        accountLockout: { enabled: false },
      }),
      passkey({
        schema: passkeyTables,
        rpName: '政府信息公开',
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      }),
      enterPlugin,
      ...(provider ? [genericOAuth(providerPlugin(provider))] : []),
    ],
    advanced: {
      cookiePrefix: secure ? '__Host-gongkai' : 'gongkai',
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', secure, path: '/' },
      ipAddress: { ipAddressHeaders: [addressHeader], ipv6Subnet: 128 },
      database: { generateId: () => house.newId(), validateSchema: false },
    },
    onAPIError: { errorURL: '/desk/sign-in?refused=provider-refused' },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    logger: { disabled: true },
  })
}

export type Auth = ReturnType<typeof openAuth>

/** What a provider hands out beside the identity is of no use here, and is not kept. */
const withoutTokens = (account: Record<string, unknown>) =>
  Promise.resolve({
    data: { ...account, accessToken: null, refreshToken: null, idToken: null },
  })

/** Sign-in as the doors use it. */
export interface SignIn {
  readonly house: House
  readonly settings: SignInSettings
  readonly auth: Auth
  /** As `auth`, knowing the provider too; it asks the provider what it is when it is opened, and must not hold up the others. */
  readonly withProvider: () => Auth | undefined
  /** The next who comes by the provider asks it anew. */
  readonly forgetProvider: () => void
}

export function openSignIn(house: House, settings: SignInSettings): SignIn {
  const { identityProvider } = settings
  let opened: Auth | undefined
  return {
    house,
    settings,
    auth: openAuth(house, settings),
    withProvider: () => identityProvider && (opened ??= openAuth(house, settings, identityProvider)),
    forgetProvider: () => {
      opened = undefined
    },
  }
}
