import { readdirSync, statSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import type { NotOpenedCode } from '../audit/not-opened.table.ts'

/** A file to be read: where it is, and how it was named. */
export interface FileToRead {
  readonly path: string
  readonly name: string
  /** Known before reading that it cannot be read. */
  readonly refused?: NotOpenedCode
}

const known = new Set(
  '.docx .doc .wps .odt .rtf .html .htm .mht .pdf .txt .md .markdown .xlsx .csv .tsv .json'.split(' '),
)
const naturally = new Intl.Collator('zh-Hans-CN', { numeric: true })

/**
 * The files named, and those with a known extension in the folders named, folders in natural order.
 * Left out of folders: hidden entries, lock files of office programs, links to folders. What is not
 * there or is no file comes back as refused; a file named twice comes once.
 */
export function gatherFiles(words: readonly string[], folder: string): FileToRead[] {
  const found = new Map<string, FileToRead>()
  for (const word of words)
    for (const file of filesOf(resolve(folder, word), word)) if (!found.has(file.path)) found.set(file.path, file)
  return [...found.values()]
}

function filesOf(path: string, name: string): FileToRead[] {
  const kind = kindOf(path)
  if (kind === 'file') return [{ path, name }]
  if (kind !== 'folder') return [{ path, name, refused: kind }]
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.') && !entry.name.startsWith('~$'))
      .sort((a, b) => naturally.compare(a.name, b.name))
      .flatMap((entry) => {
        const inside = join(path, entry.name)
        const shown = join(name, entry.name)
        if (entry.isDirectory()) return filesOf(inside, shown)
        if (!known.has(extname(entry.name).toLowerCase())) return []
        return kindOf(inside) === 'folder' ? [] : filesOf(inside, shown)
      })
  } catch {
    return [{ path, name, refused: 'no-permission' }]
  }
}

function kindOf(path: string): 'file' | 'folder' | NotOpenedCode {
  try {
    const stat = statSync(path)
    return stat.isFile() ? 'file' : stat.isDirectory() ? 'folder' : 'not-a-file'
  } catch (error) {
    return errorCodes[(error as NodeJS.ErrnoException).code ?? ''] ?? 'not-found'
  }
}

const errorCodes: Readonly<Record<string, NotOpenedCode>> = { EACCES: 'no-permission', EPERM: 'no-permission' }
