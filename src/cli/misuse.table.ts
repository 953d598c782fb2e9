import { fillWords } from '../kernel/fill-words.ts'
import type { Language, Words } from '../kernel/words.ts'

/** What was typed that cannot be done, and what to type instead; `{name}` is filled in. */
// prettier-ignore
export const misuse = {
  'unknown-command': { zh: '没有“{typed}”这个命令。{nearest}', en: 'There is no command “{typed}”. {nearest}' },
  'unknown-option':  { zh: '没有“{typed}”这个选项。{nearest}', en: 'There is no option “{typed}”. {nearest}' },
  'did-you-mean':    { zh: '是否要用“{guess}”？', en: 'Did you mean “{guess}”?' },
  'see-help':        { zh: '用法见 {command} --help。', en: 'See {command} --help.' },
  'needs-value':     { zh: '选项 {option} 后面要有一个值，例如 {option} {example}。', en: 'The option {option} needs a value, as in {option} {example}.' },
  'takes-no-value':  { zh: '选项 {option} 不带值。', en: 'The option {option} takes no value.' },
  'not-one-of':      { zh: '选项 {option} 的值“{typed}”无效，可用：{allowed}。', en: '“{typed}” is not a value of {option}; it takes {allowed}.' },
  'not-a-count':     { zh: '选项 {option} 的值“{typed}”应为 1 至 {most} 的整数。', en: '{option} takes a whole number from 1 to {most}, not “{typed}”.' },
  'not-a-day':       { zh: '选项 {option} 的值“{typed}”不是有效日期，应写作 2024-01-31。', en: '“{typed}” is not a day of the calendar; write {option} 2024-01-31.' },
  'no-file':         { zh: '没有指定文件或文件夹。', en: 'No file or folder was named.' },
  'nothing-there':   { zh: '没有找到可读取的文件：{typed}。', en: 'No file to read was found: {typed}.' },
  'needs-files':     { zh: '这个命令需要 {count} 个文件，实际指定了 {given} 个。', en: 'This command takes {count} files; {given} were named.' },
  'cannot-write':    { zh: '无法写入 {path}：{why}。', en: 'Cannot write {path}: {why}.' },
  'over-input':      { zh: '--out 指定的正是要读取的文件，不覆盖：{path}。请另定文件名。', en: '--out names a file that is to be read; it is not written over: {path}. Name another file.' },
  'empty-name':      { zh: '有一个文件名是空的。', en: 'One of the names is empty.' },
  'same-twice':      { zh: '两次指定的是同一个文件。', en: 'The same file was named twice.' },
  'no-such-rule':    { zh: '没有编号为“{typed}”的规则。', en: 'There is no rule “{typed}”.' },
} as const satisfies Record<string, Words>

export type MisuseCode = keyof typeof misuse

/** The sentence for one misuse, filled in. */
export const misuseWords = (
  code: MisuseCode,
  language: Language,
  facts: Readonly<Record<string, string | number>> = {},
): string => fillWords(misuse[code], language, facts)
