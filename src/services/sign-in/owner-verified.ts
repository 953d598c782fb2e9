/** Where the flags stand in what an authenticator signs (Web Authentication, 6.1), and the one that says its owner was verified. */
const flagsAt = 32
const userVerified = 0b100

/**
 * Whether a device says, in what it signed, that it verified its owner by finger, face or PIN: then a passkey is two proofs at once. The
 * signature itself is for the library to check.
 */
export function isOwnerVerified(credential: unknown): boolean {
  if (typeof credential !== 'object' || credential === null || !('response' in credential)) return false
  const { response } = credential
  if (typeof response !== 'object' || response === null || !('authenticatorData' in response)) return false
  const { authenticatorData } = response
  if (typeof authenticatorData !== 'string') return false
  return ((Buffer.from(authenticatorData, 'base64url')[flagsAt] ?? 0) & userVerified) !== 0
}
