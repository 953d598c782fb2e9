import type { Context } from 'hono'
import { networkOf } from '../../kernel/network-of.ts'
import type { PortalEnv } from '../portal-env.ts'

/** Where a request came from, as one budget. */
export function senderOf(c: Context<PortalEnv>): string {
  const { address = '' } = (c.env ?? {}) as { readonly address?: string }
  return networkOf(address)
}
