import { uploadKinds, type UploadKindRow } from '../formats/upload-kinds.table.ts'

const kinds: readonly UploadKindRow[] = Object.values(uploadKinds)

/**
 * How bytes that somebody handed in are sent: to be kept, never to be shown or run. A made-up name for programs that know
 * no other, the true one for all others (RFC 6266, RFC 5987).
 */
export function fileHeaders(name: string, mediaType: string): Readonly<Record<string, string>> {
  const ending = kinds.find((kind) => kind.mediaType === mediaType)?.extensions[0] ?? 'bin'
  return {
    'Content-Type': mediaType,
    'Content-Disposition': `attachment; filename="file.${ending}"; filename*=UTF-8''${encoded(name)}`,
    'X-Content-Type-Options': 'nosniff',
  }
}

/** What `encodeURIComponent` leaves and an attribute may not hold. */
const encoded = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
