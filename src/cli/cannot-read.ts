import type { Language, Words } from '../kernel/words.ts'

// prettier-ignore
const reasons: Readonly<Record<string, Words>> = {
  ENOENT:       { zh: '没有这个文件', en: 'there is no such file' },
  ENOTDIR:      { zh: '路径中有一段不是文件夹', en: 'a part of the path is no folder' },
  EISDIR:       { zh: '那是一个文件夹，不是文件', en: 'it is a folder, not a file' },
  EACCES:       { zh: '没有读取权限', en: 'you have no right to read it' },
  EPERM:        { zh: '没有读取权限', en: 'you have no right to read it' },
  EMFILE:       { zh: '打开的文件太多', en: 'too many files are open' },
  ENAMETOOLONG: { zh: '文件名太长', en: 'the name is too long' },
  ELOOP:        { zh: '符号链接循环', en: 'its links lead in a circle' },
}

const notJson: Words = { zh: '不是有效的 JSON（{at}）', en: 'it is not valid JSON ({at})' }

/** Why a file could not be read, or not understood as JSON, from what was thrown. */
export function whyUnreadable(error: unknown, language: Language): string {
  const { code = '', message } = error as NodeJS.ErrnoException
  if (error instanceof SyntaxError) return notJson[language].replace('{at}', () => message)
  return reasons[code]?.[language] ?? (code || message)
}
