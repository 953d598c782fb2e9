import { type UploadFinding, uploadFindings } from '../formats/upload-findings.table.ts'
import type { UploadKind } from '../formats/upload-kinds.table.ts'
import type { Words } from '../kernel/words.ts'
import type { FileView } from './shapes/document.ts'

export interface FileKnown {
  readonly hash: string
  readonly name: string
  readonly kind: UploadKind
  readonly mediaType: string
  readonly size: number
  readonly findings: readonly UploadFinding[]
  readonly unread?: string | undefined
  readonly leaks: FileView['leaks']
}

/** A file with what was found in it, in words. */
export const fileView = ({ findings, unread, ...file }: FileKnown): FileView => ({
  ...file,
  findings: findings.map(({ code, facts, inner }) => ({
    code,
    says: filled(uploadFindings[code], facts),
    ...(inner !== undefined && { inner }),
  })),
  ...(unread !== undefined && { unread }),
})

const filled = ({ zh, en }: Words, facts: UploadFinding['facts']): Words => ({
  zh: fill(zh, facts),
  en: fill(en, facts),
})

const fill = (text: string, facts: UploadFinding['facts']): string =>
  text.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(facts[name] ?? ''))
