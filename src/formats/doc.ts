import { no, yes, type Result } from '../kernel/result.ts'
import type { DocumentBlocks } from './blocks.ts'
import { docBlocks } from './doc-blocks.ts'
import { docMarks, type DocStreams } from './doc-marks.ts'
import { docPieces, docText } from './doc-text.ts'
import type { Limits } from './limits.ts'
import type { Unreadable } from './unreadable.table.ts'

const wordMark = 0xa5ec

/**
 * Reads the body of an old Word document (Word 97 and later, WPS). Refuses documents of older programs ('no-reader'), one
 * without a table of its text ('damaged'), one without text, and one that is too large.
 */
export function readDoc(streams: DocStreams, limits: Limits): Result<DocumentBlocks, Unreadable> {
  if (streams.word.u16(0) !== wordMark) return no({ code: 'no-reader' })
  const pieces = docPieces(streams)
  if (!pieces) return no({ code: 'damaged' })
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0)
  if (length > limits.parts * 100) return no({ code: 'too-large', facts: { characters: length } })
  const marks = docMarks(streams)
  if (!marks) return no({ code: 'too-large' })
  const body = docText(streams, pieces, marks)
  return body.trim() === '' ? no({ code: 'empty' }) : yes({ format: 'doc', blocks: docBlocks(body) })
}
