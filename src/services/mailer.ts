/** A message to one person. */
export interface MailMessage {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly attachment?: { readonly name: string; readonly mediaType: string; readonly content: Uint8Array }
  /** The same each time it is tried, so that a message sent twice is one for whoever reads it. */
  readonly id: string
}

/** What the other side said: taken, or not; when not, whether it is of any use to try again. No address is repeated in it. */
export type MailAnswer =
  | { readonly ok: true; readonly evidence: string }
  | { readonly ok: false; readonly forGood: boolean; readonly why: string }

/** How the house sends mail; a house without it sends none, and staff see so. */
export interface Mailer {
  readonly send: (message: MailMessage) => Promise<MailAnswer>
  /** Where the site is reached, for links; the organ's own address goes before it. */
  readonly origin?: string | undefined
}
