import type { Context } from 'hono'
import type { PortalEnv } from '../portal-env.ts'

/** Where a request came from, as one budget: an IPv6 household has one address space of 64 bits. */
export function senderOf(c: Context<PortalEnv>): string {
  const { address = '' } = (c.env ?? {}) as { readonly address?: string }
  return address.includes(':') && !address.includes('.') ? address.split(':').slice(0, 4).join(':') : address
}
