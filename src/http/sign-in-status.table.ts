import type { SignInRefusalCode } from '../services/sign-in/sign-in-refusals.table.ts'

/** The status a refusal of sign-in or of staff has on the web. */
// prettier-ignore
export const signInStatus = {
  'wrong-credentials':  401,
  'sign-in-locked':     429,
  'wrong-code':         401,
  'second-step-over':   401,
  'passkey-refused':    401,
  'provider-refused':   401,
  'provider-down':      503,
  'not-of-staff':       403,
  'sign-in-again':      401,
  'wrong-password':     400,
  'second-step-is-on':  409,
  'second-step-is-off': 409,
  'no-such-passkey':    404,
  'not-understood':     422,
  'password-too-short': 422,
  'password-too-long':  422,
  'password-common':    422,
  'password-own-name':  422,
  'password-repeats':   422,
  'username-taken':     409,
  'link-unknown':       404,
  'link-used':          409,
  'link-over':          409,
  'no-such-staff':      404,
  'last-administrator': 409,
  'organ-there':        409,
} as const satisfies Readonly<Record<SignInRefusalCode, number>>
