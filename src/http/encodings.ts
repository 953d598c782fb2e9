import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib'
import { promisify } from 'node:util'

export type Encoding = 'identity' | 'gzip' | 'br'

/** The same bytes in every encoding they are sent in. */
export type Encoded = Readonly<Record<Encoding, Buffer<ArrayBuffer>>>

const brotliAt = (quality: number) => ({ params: { [constants.BROTLI_PARAM_QUALITY]: quality } })

/** In memory of just their length, and in the form sockets take without making it anew each time. */
const ready = (bytes: Uint8Array): Buffer<ArrayBuffer> => Buffer.from(new Uint8Array(bytes).buffer)

/** Compresses what is sent often but soon made anew. */
export const encoded = (plain: Uint8Array): Encoded => ({
  identity: ready(plain),
  gzip: ready(gzipSync(plain, { level: 6 })),
  br: ready(brotliCompressSync(plain, brotliAt(5))),
})

/** Compresses what stays as it is: better, slower, and beside other work. */
export const encodedOnce = {
  gzip: async (plain: Uint8Array) => ready(await promisify(gzip)(plain, { level: 9 })),
  br: async (plain: Uint8Array) => ready(await promisify(brotliCompress)(plain, brotliAt(9))),
} as const satisfies Partial<Record<Encoding, (plain: Uint8Array) => Promise<Uint8Array>>>

/** The best encoding a sender of `Accept-Encoding` takes. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity'
  const named = new Set(
    accepted
      .toLowerCase()
      .split(',')
      .filter((part) => !/;\s*q=0(?:\.0*)?\s*$/.test(part))
      .map((part) => part.split(';')[0]?.trim()),
  )
  return named.has('br') ? 'br' : named.has('gzip') ? 'gzip' : 'identity'
}
