import { pageWords } from '../../../audit/page/page-words.table.ts'
import type { AuditedFile } from './audit-store.ts'

/** Which files of an audit are shown; everything that is given must hold. */
export interface FileFilter {
  readonly show: Show
  readonly year?: number | undefined
  readonly rule?: string | undefined
  readonly text: string
}

export const everyFile: FileFilter = { show: 'all', text: '' }

// prettier-ignore
export const shows = [
  { value: 'all',    words: pageWords.all },
  { value: 'action', words: pageWords.showAction },
  { value: 'clean',  words: pageWords.showClean },
  { value: 'bad',    words: pageWords.showBad },
] as const

export type Show = (typeof shows)[number]['value']

/** Whether a file is among those asked for. */
export function fits(file: AuditedFile, { show, year, rule, text }: FileFilter): boolean {
  const read = file.stage === 'read' ? file : undefined
  if (show === 'bad' && file.stage !== 'refused') return false
  if (show === 'action' && !read?.marks.acts) return false
  if (show === 'clean' && (!read || read.marks.acts)) return false
  if (year !== undefined && read?.kept.head.year !== year) return false
  if (rule !== undefined && !read?.marks.rules[rule]) return false
  const wanted = text.trim().toLowerCase()
  return wanted === '' || `${file.name} ${read?.kept.head.organ ?? ''}`.toLowerCase().includes(wanted)
}
