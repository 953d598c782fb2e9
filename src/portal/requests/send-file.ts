import type { Context } from 'hono'
import type { PortalEnv } from '../portal-env.ts'

/** Sends bytes to be kept, never to be shown or run: a made-up name for old programs, the true one for all others (RFC 6266). */
export function sendFile(
  c: Context<PortalEnv>,
  content: Uint8Array,
  { name, mediaType, extension }: { readonly name: string; readonly mediaType: string; readonly extension: string },
) {
  const plain = `file.${extension}`
  return c.body(new Uint8Array(content), 200, {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encoded(name)}`,
    'X-Content-Type-Options': 'nosniff',
    'Content-Security-Policy': "default-src 'none'; sandbox",
  })
}

/** RFC 5987: what `encodeURIComponent` leaves and an attribute may not hold. */
const encoded = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
