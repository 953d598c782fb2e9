import type { Result } from '../kernel/result.ts'
import type { DocumentBlocks } from './blocks.ts'
import type { Limits } from './limits.ts'
import type { Unreadable } from './unreadable.table.ts'

/** Readers that need more than the bytes (a loaded engine) and are handed in by the caller. */
export interface Engines {
  readonly pdf: PdfReader
}

export type PdfReader = (bytes: Uint8Array, limits: Limits) => Promise<Result<DocumentBlocks, Unreadable>>
