import { no, type Result } from '../kernel/result.ts'
import type { DocumentBlocks } from './blocks.ts'
import type { Limits } from './limits.ts'
import type { Unreadable } from './unreadable.table.ts'
import type { Archive } from './zip.ts'

export function readXlsx(_archive: Archive, _limits: Limits): Result<DocumentBlocks, Unreadable> {
  return no({ code: 'no-reader' })
}
