/**
 * What a body of each address may hold. The library takes more, which the house does not want: devices that are trusted for a month without
 * the second step, sessions that outlive a new password.
 */
// prettier-ignore
export const sentFields: Readonly<Record<string, readonly string[]>> = {
  '/sign-in/username':                ['username', 'password'],
  '/change-password':                 ['currentPassword', 'newPassword'],
  '/two-factor/enable':               ['password'],
  '/two-factor/verify-totp':          ['code'],
  '/two-factor/verify-backup-code':   ['code'],
  '/two-factor/generate-backup-codes': ['password'],
  '/two-factor/disable':              ['password'],
  '/passkey/verify-registration':     ['response', 'name'],
  '/passkey/verify-authentication':   ['response'],
  '/passkey/delete-passkey':          ['id'],
}
