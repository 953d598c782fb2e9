import { no, type Result } from '../kernel/result.ts'
import type { DocumentBlocks } from './blocks.ts'
import type { Limits } from './limits.ts'
import type { Unreadable } from './unreadable.table.ts'

export async function readOle(_bytes: Uint8Array, _limits: Limits): Promise<Result<DocumentBlocks, Unreadable>> {
  return no({ code: 'no-reader' })
}
