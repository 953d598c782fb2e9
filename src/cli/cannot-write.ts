import type { Language, Words } from '../kernel/words.ts'
import { misuseWords } from './misuse.table.ts'

// prettier-ignore
const reasons = {
  ENOENT:       { zh: '所在的文件夹不存在', en: 'its folder does not exist' },
  ENOTDIR:      { zh: '路径中有一段不是文件夹', en: 'a part of the path is no folder' },
  EISDIR:       { zh: '那是一个文件夹，不是文件', en: 'it is a folder, not a file' },
  EACCES:       { zh: '没有写入权限', en: 'you have no right to write there' },
  EPERM:        { zh: '没有写入权限', en: 'you have no right to write there' },
  EROFS:        { zh: '所在的磁盘只读', en: 'the disk is read-only' },
  ENOSPC:       { zh: '磁盘空间不足', en: 'no space is left on the disk' },
  EDQUOT:       { zh: '磁盘配额用完', en: 'the disk quota is used up' },
  ENAMETOOLONG: { zh: '文件名太长', en: 'the name is too long' },
  ELOOP:        { zh: '符号链接循环', en: 'its links lead in a circle' },
} as const satisfies Record<string, Words>

const isReason = (code: string): code is keyof typeof reasons => Object.hasOwn(reasons, code)

/** The sentence for a file that cannot be written, from what the system reported. */
export function cannotWrite(path: string, error: unknown, language: Language): string {
  const code = (error as NodeJS.ErrnoException).code ?? String(error)
  return misuseWords('cannot-write', language, { path, why: isReason(code) ? reasons[code][language] : code })
}

/** Whether an error tells that the system did not take what was written, which is no defect of the program. */
export const isWriteError = (error: unknown): boolean =>
  error instanceof Error && 'syscall' in error && error.syscall === 'write'
