import { yes, type Result } from '../kernel/result.ts'
import type { Block, DocumentBlocks } from './blocks.ts'
import type { Limits } from './limits.ts'
import type { Unreadable } from './unreadable.table.ts'

export function readText(
  text: string,
  format: 'text' | 'markdown',
  _limits: Limits,
): Result<DocumentBlocks, Unreadable> {
  const blocks: Block[] = text
    .split(/\r\n?|\n/)
    .flatMap((line, index) =>
      line.trim() ? [{ kind: 'paragraph' as const, text: line.trim(), place: { line: index + 1 } }] : [],
    )
  return yes({ format, blocks })
}
