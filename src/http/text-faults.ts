import type { Language, Words } from '../kernel/words.ts'

// prettier-ignore
const reasons = {
  'bad-character': { zh: '含有不能保存的字符',     en: 'holds characters that cannot be kept' },
  'too-deep':      { zh: '嵌套过深',               en: 'is nested too deeply' },
} as const satisfies Readonly<Record<string, Words>>

export type TextFaultKind = keyof typeof reasons

export interface TextFault {
  readonly field: string
  readonly fault: TextFaultKind
}

export const fieldReasonOfText = (fault: TextFaultKind, language: Language): string => reasons[fault][language]

/** Deeper than any shape of ours. */
const deepest = 12
/** More are not told. */
const most = 20

/** What no database column and no letter can hold: control characters other than tab and line ends, halves of characters. */
export const isKeepable = (text: string): boolean =>
  // eslint-disable-next-line no-control-regex
  text.isWellFormed() && !/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/.test(text)

/** Where a value just parsed holds such text, in values or names, or goes deeper than anything here does. */
export function textFaults(value: unknown): readonly TextFault[] {
  const found: TextFault[] = []
  look(value, [], found)
  return found
}

function look(value: unknown, path: readonly string[], found: TextFault[]): void {
  if (found.length >= most) return
  const field = path.join('.')
  if (typeof value === 'string' && !isKeepable(value)) found.push({ field, fault: 'bad-character' })
  if (typeof value !== 'object' || value === null) return
  if (path.length >= deepest) {
    found.push({ field, fault: 'too-deep' })
    return
  }
  for (const [name, inner] of Object.entries(value)) {
    if (isKeepable(name)) look(inner, [...path, name], found)
    else found.push({ field, fault: 'bad-character' })
  }
}
