import type { Language, Words } from '../kernel/words.ts'
import { unreadable, type UnreadableCode } from '../formats/unreadable.table.ts'

/** Why a file never came to its reader, or its reader never came to an end. */
// prettier-ignore
export const notOpened = {
  'not-found':     { zh: '文件不存在。请检查路径。', en: 'There is no such file. Check the path.' },
  'no-permission': { zh: '没有读取权限。请检查文件权限。', en: 'You may not read it. Check the rights of the file.' },
  'not-a-file':    { zh: '不是普通文件（设备、管道等），未读取。', en: 'It is no ordinary file (a device, a pipe); it was not read.' },
  'no-report':     { zh: '这个 JSON 文件不是本程序的年度报告稿。请检查 organ、year、edition、parts、figures 各项。', en: 'This JSON file is no annual report manuscript of ours. Check its organ, year, edition, parts and figures.' },
  'nothing-known': { zh: '文件可以打开，但没有认出年度报告的任何内容（标题、部分、表格）。请检查是否拿错了文件。', en: 'The file opens, but nothing of an annual report was recognised in it (title, parts, tables). Check that it is the right file.' },
  'too-slow':      { zh: '读取超过时限，已停止，其余文件继续处理。可用 --timeout 放宽时限。', en: 'Reading it took longer than allowed and was stopped; the other files went on. Allow more with --timeout.' },
  'out-of-memory': { zh: '读取所需内存超过上限，已停止，其余文件继续处理。请检查文件是否正常。', en: 'Reading it needed more memory than allowed and was stopped; the other files went on. Check that the file is in order.' },
  'crashed':       { zh: '读取时程序出错，其余文件继续处理。请连同该文件报告此问题。', en: 'The program failed on it; the other files went on. Please report this with the file.' },
} as const satisfies Record<string, Words>

export type NotOpenedCode = keyof typeof notOpened

/** Any reason why a file gave no report, with what is known of the case. */
export interface NotReadable {
  readonly code: UnreadableCode | NotOpenedCode
  readonly facts?: Readonly<Record<string, string | number>>
  /** Fields of a JSON file that cannot be taken. */
  readonly faults?: readonly { readonly field: string; readonly says: Words }[]
}

const words: Readonly<Record<NotReadable['code'], Words>> = { ...unreadable, ...notOpened }

/** The sentence for a file that could not be read. */
export function notReadableWords({ code, facts, faults = [] }: NotReadable, language: Language): string {
  const details = [
    ...(facts?.['detail'] === undefined ? [] : [String(facts['detail'])]),
    ...faults.map(({ field, says }) => `${field}: ${says[language]}`),
  ]
  return [words[code][language], ...details].join(language === 'zh' ? '' : ' ')
}
