import { askAuth } from '../../calls/auth.ts'

/** Whether this browser can use passkeys here. */
export const hasPasskeys = (): boolean =>
  typeof PublicKeyCredential !== 'undefined' && typeof PublicKeyCredential.parseRequestOptionsFromJSON === 'function'

/** The person or the browser did not go through with it. */
export class PasskeyStopped extends Error {}

/** Signs in by a passkey of this machine or one at hand. */
export async function signInByPasskey(): Promise<void> {
  const options = await askAuth<PublicKeyCredentialRequestOptionsJSON>('/passkey/generate-authenticate-options')
  const response = await answered(() =>
    navigator.credentials.get({
      publicKey: PublicKeyCredential.parseRequestOptionsFromJSON({ ...options, userVerification: 'required' }),
    }),
  )
  await askAuth('/passkey/verify-authentication', { response })
}

/** Makes a passkey for the person who is signed in. */
export async function addPasskey(name: string): Promise<void> {
  const options = await askAuth<PublicKeyCredentialCreationOptionsJSON>('/passkey/generate-register-options')
  const response = await answered(() =>
    navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) }),
  )
  await askAuth('/passkey/verify-registration', { response, name })
}

async function answered(ask: () => Promise<Credential | null>): Promise<unknown> {
  const credential = await ask().catch(() => undefined)
  if (!(credential instanceof PublicKeyCredential)) throw new PasskeyStopped()
  return credential.toJSON()
}
