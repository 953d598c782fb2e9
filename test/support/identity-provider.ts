import { createHash, generateKeyPairSync, sign } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** An identity provider on this machine: description, authorisation with PKCE, tokens signed with RS256, public keys. */
export interface TestProvider {
  readonly issuer: string
  /** Whom it says the next person is. */
  readonly is: (claims: Readonly<Record<string, unknown>>) => void
  readonly stop: () => Promise<void>
}

const encoded = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url')

/** Starts a provider that knows one client, `gongkai` with the secret `kept`. */
export async function identityProvider(): Promise<TestProvider> {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const asked = new Map<string, URLSearchParams>()
  let claims: Readonly<Record<string, unknown>> = {}
  const tokenFor = (query: URLSearchParams): string => {
    const now = Math.floor(Date.now() / 1000)
    const usual = { iss: issuer(), aud: 'gongkai', iat: now, exp: now + 300, nonce: query.get('nonce') ?? undefined }
    const text = `${encoded({ alg: 'RS256', kid: 'one' })}.${encoded({ ...usual, ...claims })}`
    return `${text}.${sign('RSA-SHA256', Buffer.from(text), privateKey).toString('base64url')}`
  }
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', issuer())
    const json = (body: unknown, status = 200): void =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
    if (url.pathname === '/.well-known/openid-configuration')
      return json({
        issuer: issuer(),
        authorization_endpoint: `${issuer()}/authorize`,
        token_endpoint: `${issuer()}/token`,
        jwks_uri: `${issuer()}/keys`,
        id_token_signing_alg_values_supported: ['RS256'],
      })
    if (url.pathname === '/keys')
      return json({ keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] })
    if (url.pathname === '/authorize') {
      const code = `code-${asked.size}`
      asked.set(code, url.searchParams)
      const back = new URL(url.searchParams.get('redirect_uri') ?? '')
      back.searchParams.set('code', code)
      back.searchParams.set('state', url.searchParams.get('state') ?? '')
      return void response.writeHead(302, { location: back.href }).end()
    }
    let body = ''
    request.on('data', (piece: Buffer) => (body += piece.toString()))
    request.on('end', () => {
      const form = new URLSearchParams(body)
      const query = asked.get(form.get('code') ?? '')
      asked.delete(form.get('code') ?? '')
      const proof = createHash('sha256')
        .update(form.get('code_verifier') ?? '')
        .digest('base64url')
      const basic = Buffer.from((request.headers.authorization ?? '').replace(/^Basic /, ''), 'base64').toString()
      const known = basic === 'gongkai:kept' || form.get('client_secret') === 'kept'
      if (!query || !known || query.get('code_challenge') !== proof) return json({ error: 'invalid_grant' }, 400)
      return json({ access_token: 'access', token_type: 'Bearer', expires_in: 300, id_token: tokenFor(query) })
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const issuer = (): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    issuer: issuer(),
    is: (given) => {
      claims = given
    },
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped())
        server.closeAllConnections()
      }),
  }
}
