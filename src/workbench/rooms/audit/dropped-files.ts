import type { DroppedFile } from './reader-pool.ts'

/** The endings of files that may hold a report; in a folder others are passed over. */
const known = /\.(?:docx?|wps|odt|rtf|html?|mht|pdf|txt|md|markdown|xlsx|csv|tsv|json)$/i

const naturally = new Intl.Collator('zh-Hans-CN', { numeric: true })

/** Files as they were chosen; those of a folder under their path in it. */
export const chosenFiles = (files: FileList): readonly DroppedFile[] =>
  inOrder(
    [...files].flatMap((file) =>
      file.webkitRelativePath === ''
        ? [{ file, name: file.name }]
        : mayHoldReport(file.webkitRelativePath)
          ? [{ file, name: file.webkitRelativePath }]
          : [],
    ),
  )

/** Files and folders as they were dropped, folders with all they hold. */
export async function droppedFiles(items: DataTransferItemList): Promise<readonly DroppedFile[]> {
  // Entries are gone after the event: they are taken before anything is waited for.
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  const found = await Promise.all(entries.map((entry) => filesOf(entry, true)))
  return inOrder(found.flat())
}

async function filesOf(entry: FileSystemEntry, named: boolean): Promise<readonly DroppedFile[]> {
  const name = entry.fullPath.replace(/^\//, '')
  if (isFile(entry)) {
    if (!named && !mayHoldReport(name)) return []
    const file = await new Promise<File>((settle, fail) => entry.file(settle, fail))
    return [{ file, name }]
  }
  if (!isFolder(entry) || entry.name.startsWith('.')) return []
  const found = await Promise.all((await inside(entry)).map((inner) => filesOf(inner, false)))
  return found.flat()
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory

/** A folder is told in pieces, the last of them empty. */
async function inside(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const found: FileSystemEntry[] = []
  for (;;) {
    const piece = await new Promise<FileSystemEntry[]>((settle, fail) => reader.readEntries(settle, fail))
    if (piece.length === 0) return found
    found.push(...piece)
  }
}

function mayHoldReport(path: string): boolean {
  const parts = path.split('/')
  const name = parts.at(-1) ?? ''
  return known.test(name) && !name.startsWith('~$') && !parts.some((part) => part.startsWith('.'))
}

const inOrder = (files: readonly DroppedFile[]): readonly DroppedFile[] =>
  files.toSorted((a, b) => naturally.compare(a.name, b.name))
