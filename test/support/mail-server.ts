import type { AddressInfo } from 'node:net'
import { SMTPServer } from 'smtp-server'

/** A mail server of this machine that keeps what it is given. */
export interface MailServer {
  readonly url: string
  readonly mails: readonly ReceivedMail[]
  /** What it says to addresses from now on; nothing: it takes them. */
  readonly refuse: (code: number | undefined, says?: string) => void
  readonly close: () => Promise<void>
}

export interface ReceivedMail {
  readonly to: readonly string[]
  /** As it came over the wire. */
  readonly raw: string
}

export async function mailServer(): Promise<MailServer> {
  const mails: ReceivedMail[] = []
  let refusal: { readonly code: number; readonly says: string } | undefined
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo: (address, _session, done) => {
      if (!refusal) return done()
      done(Object.assign(new Error(refusal.says.replace('{to}', address.address)), { responseCode: refusal.code }))
    },
    onData: (stream, session, done) => {
      const pieces: Buffer[] = []
      stream.on('data', (piece: Buffer) => pieces.push(piece))
      stream.on('end', () => {
        mails.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          raw: Buffer.concat(pieces).toString('utf8'),
        })
        done()
      })
    },
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.server.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse: (code, says = 'no such mailbox <{to}>') => {
      refusal = code === undefined ? undefined : { code, says }
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** The text of a mail, its encoding undone. */
export function textOf({ raw }: ReceivedMail): string {
  const parts = [...raw.matchAll(/content-transfer-encoding: (\S+)[\s\S]*?\r?\n\r?\n([\s\S]*?)(?=\r?\n--|$)/gi)]
  return parts
    .map(([, encoding = '', body = '']) =>
      encoding.toLowerCase() === 'base64'
        ? Buffer.from(body, 'base64').toString('utf8')
        : encoding.toLowerCase() === 'quoted-printable'
          ? Buffer.from(
              body
                .replace(/=\r?\n/g, '')
                .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
              'latin1',
            ).toString('utf8')
          : body,
    )
    .join('\n')
}
