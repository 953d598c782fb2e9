import { no, type Result } from '../kernel/result.ts'
import type { DocumentBlocks } from './blocks.ts'
import { readDocx } from './docx.ts'
import type { Limits } from './limits.ts'
import { readOdt } from './odt.ts'
import type { Unreadable } from './unreadable.table.ts'
import { readXlsx } from './xlsx.ts'
import { openZip } from './zip.ts'

/** Reads a packed office file by what it holds: a Word document, an OpenDocument text or a workbook. Refuses other packed files ('unknown-format', 'no-reader', 'layout-only'). */
export function readOffice(bytes: Uint8Array, limits: Limits): Result<DocumentBlocks, Unreadable> {
  const archive = openZip(bytes, limits)
  if (!archive.ok) return archive
  const { names } = archive.value
  if (names.has('xl/workbook.xml')) return readXlsx(archive.value, limits)
  if (holds(names, 'word/')) return readDocx(archive.value, limits)
  if (names.has('content.xml')) return readOdt(archive.value, limits)
  if (names.has('OFD.xml')) return no({ code: 'layout-only' })
  if (names.has('xl/workbook.bin') || holds(names, 'ppt/')) return no({ code: 'no-reader' })
  return no({ code: 'unknown-format' })
}

const holds = (names: ReadonlySet<string>, folder: string): boolean => {
  for (const name of names) if (name.startsWith(folder)) return true
  return false
}
