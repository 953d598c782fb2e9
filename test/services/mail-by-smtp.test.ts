import type { AddressInfo } from 'node:net'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterEach, expect, test } from 'vitest'
import { mailBySmtp } from '../../src/services/mail-by-smtp.ts'

const message = { to: 'zhou@example.cn', subject: '一封信', text: '内容', id: 'office.1' } as const
const from = 'gongkai@yunxi.example.cn'
const servers: SMTPServer[] = []

afterEach(async () => {
  for (const server of servers.splice(0)) await new Promise<void>((closed) => server.close(() => closed()))
})

/** A mail server of another machine, as far as an address can make it one; what it took, encrypted or not. */
async function serverAt(host: string, options: SMTPServerOptions) {
  const taken: { readonly secure: boolean; readonly user: unknown }[] = []
  const server = new SMTPServer({
    authOptional: true,
    logger: false,
    ...options,
    onData: (stream, session, done) => {
      stream.resume()
      stream.on('end', () => {
        taken.push({ secure: session.secure, user: session.user })
        done()
      })
    },
  })
  // A client that goes away in the middle of a handshake is what is looked for here.
  server.on('error', () => undefined)
  servers.push(server)
  await new Promise<void>((ready) => server.listen(0, host, ready))
  return { port: (server.server.address() as AddressInfo).port, taken }
}

test('J4, K7: a server of another machine that knows no TLS is given nothing, unless that was said', async () => {
  const { port, taken } = await serverAt('127.0.0.2', { disabledCommands: ['STARTTLS', 'AUTH'] })
  expect(await mailBySmtp({ url: `smtp://127.0.0.2:${port}`, from }).send(message)).toMatchObject({
    ok: false,
    forGood: false,
  })
  expect(taken).toEqual([])
  expect(await mailBySmtp({ url: `smtp://127.0.0.2:${port}?tls=none`, from }).send(message)).toMatchObject({ ok: true })
  expect(taken).toHaveLength(1)
})

test.each(['smtp', 'smtps'])(
  'J4, K7: a server that shows a certificate nobody vouches for is given nothing (%s)',
  async (scheme) => {
    const { port, taken } = await serverAt('127.0.0.2', { secure: scheme === 'smtps', disabledCommands: ['AUTH'] })
    const answer = await mailBySmtp({ url: `${scheme}://127.0.0.2:${port}`, from }).send(message)
    expect(answer).toMatchObject({ ok: false, forGood: false })
    expect(taken).toEqual([])
  },
)

test('J4: a wrong password is tried again later, for it is ours to mend, and stands nowhere', async () => {
  const { port, taken } = await serverAt('127.0.0.1', {
    authOptional: false,
    allowInsecureAuth: true,
    disabledCommands: ['STARTTLS'],
    onAuth: ({ username, password }, _session, done) =>
      username === 'office' && password === 'p@ss'
        ? done(null, { user: username })
        : done(new Error(`wrong for ${username}`)),
  })
  const wrong = await mailBySmtp({ url: `smtp://office:hunter2@127.0.0.1:${port}`, from }).send(message)
  expect(wrong).toMatchObject({ ok: false, forGood: false })
  expect(JSON.stringify(wrong)).not.toContain('hunter2')
  expect(await mailBySmtp({ url: `smtp://office:p%40ss@127.0.0.1:${port}`, from }).send(message)).toMatchObject({
    ok: true,
  })
  expect(taken).toEqual([{ secure: false, user: 'office' }])
})

test.each([
  [550, true],
  [552, true],
  [421, false],
  [450, false],
])('J4: a recipient refused with %i is refused for good: %s; his address is not repeated', async (code, forGood) => {
  const { port } = await serverAt('127.0.0.1', {
    disabledCommands: ['STARTTLS', 'AUTH'],
    onRcptTo: ({ address }, _session, done) =>
      done(Object.assign(new Error(`no <${address}>`), { responseCode: code })),
  })
  const answer = await mailBySmtp({ url: `smtp://127.0.0.1:${port}`, from }).send(message)
  expect(answer).toMatchObject({ ok: false, forGood })
  expect(JSON.stringify(answer)).not.toContain('zhou')
})

test('J4: a server that refuses the sender is asked again, for it is ours to mend', async () => {
  const refusing = async (options: SMTPServerOptions) => {
    const { port } = await serverAt('127.0.0.1', { disabledCommands: ['STARTTLS', 'AUTH'], ...options })
    return mailBySmtp({ url: `smtp://127.0.0.1:${port}`, from }).send(message)
  }
  const error = Object.assign(new Error('not here'), { responseCode: 553 })
  expect(await refusing({ onMailFrom: (_address, _session, done) => done(error) })).toMatchObject({ forGood: false })
})

test('J4: a server that is not there is tried again later', async () => {
  const answer = await mailBySmtp({ url: 'smtp://127.0.0.1:9', from }).send(message)
  expect(answer).toMatchObject({ ok: false, forGood: false })
})
