/** What is open of the library of sign-in; everything else it has is not. */
// prettier-ignore
export const authEndpoints = [
  { method: 'POST', path: '/sign-in/username' },
  { method: 'POST', path: '/sign-in/social' },
  { method: 'GET',  path: '/callback/sso' },
  { method: 'POST', path: '/sign-out' },
  { method: 'POST', path: '/change-password' },
  { method: 'POST', path: '/two-factor/enable' },
  { method: 'POST', path: '/two-factor/verify-totp' },
  { method: 'POST', path: '/two-factor/verify-backup-code' },
  { method: 'POST', path: '/two-factor/generate-backup-codes' },
  { method: 'POST', path: '/two-factor/disable' },
  { method: 'GET',  path: '/passkey/generate-register-options' },
  { method: 'POST', path: '/passkey/verify-registration' },
  { method: 'GET',  path: '/passkey/generate-authenticate-options' },
  { method: 'POST', path: '/passkey/verify-authentication' },
  { method: 'GET',  path: '/passkey/list-user-passkeys' },
  { method: 'POST', path: '/passkey/delete-passkey' },
] as const satisfies readonly { readonly method: 'GET' | 'POST'; readonly path: string }[]
