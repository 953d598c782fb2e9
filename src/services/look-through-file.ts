import type { DocumentBlocks } from '../formats/blocks.ts'
import { everyWordOf } from '../formats/every-word.ts'
import { defaultLimits } from '../formats/limits.ts'
import { readDocument } from '../formats/read-document.ts'
import { openZip } from '../formats/zip.ts'
import type { WordLine } from '../formats/word-lines.ts'
import type { UploadKind } from '../formats/upload-kinds.table.ts'
import { extensionOf } from '../formats/upload-name.ts'
import { findInFile } from '../gate/find-in-lines.ts'
import { findInName } from '../gate/find-in.ts'
import type { Finding } from '../publication/finding.ts'
import { openPdfReader } from './open-pdf-reader.ts'

/** Packed files whose parts are looked through one by one, whatever a reader makes of them. */
const packed: ReadonlySet<string> = new Set(['docx', 'xlsx', 'pptx', 'odt', 'ofd'])

/**
 * What in a file may have to stay inside: in all its parts, and in the names and texts of the files of an archive. `blocks` is
 * what was read of it already. A picture or a scan says nothing to us: that is told elsewhere.
 */
export async function lookThroughFile(
  kind: UploadKind,
  bytes: Uint8Array,
  blocks: DocumentBlocks | undefined,
): Promise<readonly Finding[]> {
  if (kind === 'zip') return lookThroughArchive(bytes)
  return findInFile(partsOf(kind, bytes, blocks))
}

type Parts = readonly (readonly WordLine[])[]

const partsOf = (kind: string, bytes: Uint8Array, blocks: DocumentBlocks | undefined): Parts =>
  packed.has(kind) ? everyWordOf(bytes) : blocks ? partsOfBlocks(blocks) : []

/** Every paragraph a line, every row its cells; marks of secrecy often run at the head of each page. */
const partsOfBlocks = ({ blocks, about = {}, running = [] }: DocumentBlocks): Parts => [
  Object.values(about),
  running,
  blocks.flatMap((block): readonly WordLine[] =>
    block.kind === 'paragraph' ? [block.text] : block.rows.map((row) => row.map(({ text }) => text)),
  ),
]

async function lookThroughArchive(bytes: Uint8Array): Promise<readonly Finding[]> {
  const archive = openZip(bytes, defaultLimits)
  if (!archive.ok) return []
  const found: Finding[] = []
  for (const path of archive.value.names) {
    found.push(...path.split('/').flatMap(findInName))
    const content = archive.value.unpack(path)
    if (!content.ok || !content.value || content.value.length === 0) continue
    const kind = extensionOf(path)
    const read = packed.has(kind)
      ? undefined
      : await readDocument(content.value, path, { pdf: await openPdfReader() }, { ...defaultLimits, parts: 100_000 })
    found.push(...findInFile(partsOf(kind, content.value, read?.ok ? read.value : undefined)))
  }
  return found
}
