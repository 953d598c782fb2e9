import { createHash } from 'node:crypto'
import { type Encoded, encoded } from '../http/encodings.ts'

/** A page as it was sent, in every encoding it is sent in. */
export interface KeptPage {
  readonly type: string
  /** Strong: names the bytes of the plain text; each encoding has its own. */
  readonly etag: string
  readonly bodies: Encoded
}

/** Rendered pages by key, the ones asked longest ago given up first; never more bytes than told. */
export interface KeptPages {
  readonly get: (key: string) => KeptPage | undefined
  readonly put: (key: string, page: KeptPage) => void
  readonly bytes: () => number
}

/** A page made ready to be sent often: compressed once, named by its hash. */
export function pageToKeep(text: string, type: string): KeptPage {
  const plain = new TextEncoder().encode(text)
  return {
    type,
    etag: createHash('sha256').update(plain).digest('base64url').slice(0, 22),
    bodies: encoded(plain),
  }
}

const weigh = ({ bodies }: KeptPage, key: string): number =>
  bodies.identity.length + bodies.gzip.length + bodies.br.length + 2 * key.length + 200

/** Keeps pages in memory. A page larger than a tenth of the room is not kept at all. */
export function keptPages(mostBytes: number): KeptPages {
  const pages = new Map<string, KeptPage>()
  let bytes = 0
  const drop = (key: string): void => {
    const page = pages.get(key)
    if (page) bytes -= weigh(page, key)
    pages.delete(key)
  }
  return {
    get: (key) => {
      const page = pages.get(key)
      if (!page) return undefined
      pages.delete(key)
      pages.set(key, page)
      return page
    },
    put: (key, page) => {
      const weight = weigh(page, key)
      drop(key)
      if (weight > mostBytes / 10) return
      pages.set(key, page)
      bytes += weight
      for (const oldest of pages.keys()) {
        if (bytes <= mostBytes) break
        drop(oldest)
      }
    },
    bytes: () => bytes,
  }
}
