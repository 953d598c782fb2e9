import { createTransport } from 'nodemailer'
import type { MailAnswer, Mailer, MailMessage } from './mailer.ts'

export interface SmtpSettings {
  /** `smtps://user:password@host:465`, or `smtp://…` with STARTTLS; `?tls=none` for a server of the same network without it. */
  readonly url: string
  /** Whom messages come from. */
  readonly from: string
  readonly origin?: string | undefined
}

const patience = 20_000

/** Where a server says no to this message or its recipient; anywhere else (encryption, password, sender) it is ours to mend. */
const aboutTheMessage: readonly string[] = ['RCPT TO', 'DATA']

/** Sends over SMTP, one connection for each message; encrypted unless the server is this machine or was said to know no TLS. */
export function mailBySmtp({ url, from, origin }: SmtpSettings): Mailer {
  const { protocol, hostname, port, username, password, searchParams } = new URL(url)
  const secure = protocol === 'smtps:'
  const plain = searchParams.get('tls') === 'none' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  const transport = createTransport({
    host: hostname.replace(/^\[|\]$/g, ''),
    port: Number(port) || (secure ? 465 : 587),
    secure,
    requireTLS: !secure && !plain,
    ignoreTLS: !secure && plain,
    ...(username && { auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) } }),
    connectionTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    origin,
    send: async ({ to, subject, text, attachment, id }: MailMessage): Promise<MailAnswer> => {
      try {
        const { response } = await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject,
          text,
          messageId: `<${id}@${from.split('@').at(-1)?.replace(/[>\s]/g, '') ?? 'localhost'}>`,
          headers: { 'Auto-Submitted': 'auto-generated' },
          ...(attachment && {
            attachments: [
              {
                filename: attachment.name,
                contentType: attachment.mediaType,
                content: Buffer.from(attachment.content),
              },
            ],
          }),
        })
        return { ok: true, evidence: withoutAddresses(response) }
      } catch (error) {
        if (!(error instanceof Error)) throw error
        const { responseCode = 0, command } = error as Error & {
          readonly responseCode?: number
          readonly command?: string
        }
        const forGood = responseCode >= 500 && aboutTheMessage.includes(command ?? '')
        return { ok: false, forGood, why: withoutAddresses(error.message) }
      }
    },
  }
}

/** Servers repeat the address in what they say; it is nobody's business who reads the list. */
const withoutAddresses = (text: string): string => text.replace(/[^\s<>"]+@[^\s<>"]+/g, '…').slice(0, 500)
