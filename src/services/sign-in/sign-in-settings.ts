/** A provider of identities the organ trusts (OpenID Connect), as the administrator configured it. */
export interface IdentityProvider {
  /** As the button says it: 省统一身份认证. */
  readonly name: string
  /** Without the path of its description. */
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** The claim that holds the user name. */
  readonly claim: string
}

/** What sign-in works by. */
export interface SignInSettings {
  /** Signs sessions and seals second factors. */
  readonly secret: string
  /** Where the house is reached, as `https://gk.example.gov.cn`; undefined when it is whatever address was asked. */
  readonly origin: string | undefined
  /** A session nobody used for so long ends. */
  readonly idleMinutes: number
  /** A session ends after so long, however much it was used. */
  readonly longestHours: number
  readonly identityProvider: IdentityProvider | undefined
}
