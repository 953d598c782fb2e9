import type { Language, Words } from '../kernel/words.ts'
import type { OptionSpecs } from './options.ts'
import { padTo, textWidth, wrapTo } from './text-width.ts'

/** Options every command takes; the dispatcher reads them. */
// prettier-ignore
export const commonOptions = {
  language: { value: 'zh|en', oneOf: ['zh', 'en'], says: { zh: '界面语言；默认按 LC_ALL、LANG，未设置时为中文', en: 'language of the words; by default from LC_ALL or LANG, Chinese when neither is set' } },
  help:     { says: { zh: '显示本说明', en: 'show this help' } },
} as const satisfies OptionSpecs

/** What the help of a command is made of. */
export interface Help {
  /** After `gongkai`: `report check FILE…`. */
  readonly synopsis: string
  readonly says: Words
  readonly options: OptionSpecs
  /** Paragraphs after the options: exit codes, examples. */
  readonly notes?: Words
}

const headings = {
  usage: { zh: '用法', en: 'Usage' },
  options: { zh: '选项', en: 'Options' },
} as const satisfies Record<string, Words>

/** The help of one command in both languages. */
export const helpText = (help: Help): Readonly<Record<Language, string>> => ({
  zh: textIn(help, 'zh'),
  en: textIn(help, 'en'),
})

function textIn(help: Help, language: Language): string {
  const rows = Object.entries({ ...help.options, ...commonOptions } as OptionSpecs).map(
    ([name, { value, says }]) => [`--${name}${value ? ` ${value}` : ''}`, says[language]] as const,
  )
  return [
    help.says[language],
    '',
    `${headings.usage[language]}: gongkai ${help.synopsis}`,
    '',
    `${headings.options[language]}:`,
    twoColumns(rows),
    ...(help.notes ? ['', help.notes[language]] : []),
    '',
  ].join('\n')
}

/** Names on the left, words on the right, wrapped to 100 columns. */
export function twoColumns(rows: readonly (readonly [string, string])[]): string {
  const left = Math.min(38, Math.max(...rows.map(([name]) => textWidth(name)))) + 2
  return rows
    .flatMap(([name, words]) => {
      const lines = wrapTo(words, 96 - left)
      const below = lines.slice(1).map((line) => `  ${' '.repeat(left)}${line}`)
      return textWidth(name) + 2 > left
        ? [`  ${name}`, `  ${' '.repeat(left)}${lines[0] ?? ''}`, ...below]
        : [`  ${padTo(name, left)}${lines[0] ?? ''}`, ...below]
    })
    .join('\n')
}
