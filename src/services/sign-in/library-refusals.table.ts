import type { SignInRefusalCode } from './sign-in-refusals.table.ts'

/** What the library says when it refuses, as we say it. */
// prettier-ignore
export const libraryRefusals: Readonly<Record<string, SignInRefusalCode>> = {
  INVALID_USERNAME_OR_PASSWORD:       'wrong-credentials',
  INVALID_USERNAME:                   'wrong-credentials',
  USERNAME_TOO_SHORT:                 'wrong-credentials',
  USERNAME_TOO_LONG:                  'wrong-credentials',
  INVALID_CODE:                       'wrong-code',
  INVALID_BACKUP_CODE:                'wrong-code',
  INVALID_TWO_FACTOR_COOKIE:          'second-step-over',
  TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'second-step-over',
  TOTP_NOT_ENABLED:                   'second-step-is-off',
  TWO_FACTOR_NOT_ENABLED:             'second-step-is-off',
  BACKUP_CODES_NOT_ENABLED:           'second-step-is-off',
  TOTP_ALREADY_ENABLED:               'second-step-is-on',
  CHALLENGE_NOT_FOUND:                'passkey-refused',
  PASSKEY_NOT_FOUND:                  'passkey-refused',
  AUTHENTICATION_FAILED:              'passkey-refused',
  FAILED_TO_VERIFY_REGISTRATION:      'passkey-refused',
  PREVIOUSLY_REGISTERED:              'passkey-refused',
  YOU_ARE_NOT_ALLOWED_TO_REGISTER_THIS_PASSKEY: 'passkey-refused',
  PROVIDER_NOT_FOUND:                 'provider-down',
  INVALID_PASSWORD:                   'wrong-password',
  CREDENTIAL_ACCOUNT_NOT_FOUND:       'wrong-password',
  UNAUTHORIZED:                       'sign-in-again',
  SESSION_EXPIRED:                    'sign-in-again',
  SESSION_NOT_FRESH:                  'sign-in-again',
}
