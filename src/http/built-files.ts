import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join, relative, sep } from 'node:path'
import { encodedOnce } from './encodings.ts'

/** A file of a built program, with what it is sent as. */
export interface BuiltFile {
  readonly content: Uint8Array<ArrayBuffer>
  readonly type: string
  /** Compressed when first asked for, and then kept; undefined for what is compressed by its kind. */
  readonly compressed?: (encoding: keyof typeof encodedOnce) => Promise<Uint8Array<ArrayBuffer>>
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
}

const isCompressedByKind = (type: string): boolean => type === 'font/woff2' || type === 'image/png'

function builtFile(content: Uint8Array<ArrayBuffer>, type: string): BuiltFile {
  if (isCompressedByKind(type)) return { content, type }
  const kept: Partial<Record<keyof typeof encodedOnce, Promise<Uint8Array<ArrayBuffer>>>> = {}
  return { content, type, compressed: (encoding) => (kept[encoding] ??= encodedOnce[encoding](content)) }
}

/** All files below a folder by their address, read once; none when the folder is not there. Maps for developers are left out. */
export function builtFiles(folder: string): ReadonlyMap<string, BuiltFile> {
  const files = new Map<string, BuiltFile>()
  if (!existsSync(folder)) return files
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const type = types[extname(entry.name)]
    if (!entry.isFile() || type === undefined) continue
    const path = join(entry.parentPath, entry.name)
    files.set(relative(folder, path).split(sep).join('/'), builtFile(new Uint8Array(readFileSync(path)), type))
  }
  return files
}
