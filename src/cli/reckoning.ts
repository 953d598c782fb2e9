import type { Language } from '../kernel/words.ts'
import { type Citation, formatCitation } from '../statute/citation.ts'
import type { Desk, ExitCode } from './command.ts'
import { fillWords } from '../kernel/fill-words.ts'
import { type ReckoningMisuseCode, reckoningMisuse } from './reckoning-misuse.table.ts'

/** Tells why nothing was reckoned; the answer is misuse. */
export function refuseReckoning(desk: Desk, command: string, sentence: string): ExitCode {
  desk.tell(`gongkai ${command}: ${sentence}`)
  return 2
}

export const reckoningWords = (
  code: ReckoningMisuseCode,
  language: Language,
  facts: Readonly<Record<string, string | number>> = {},
): string => fillWords(reckoningMisuse[code], language, facts)

export const listed = (names: readonly string[], language: Language): string =>
  names.join(language === 'zh' ? '、' : ', ')

/** All citations of a step as one text. */
export const citationText = (cites: readonly Citation[], language: Language): string =>
  cites.map((citation) => formatCitation(citation, language)).join(language === 'zh' ? '；' : '; ')

/** Lines of a proof with their citations as numbered notes beneath. */
export function withNotes(
  lines: readonly { readonly text: string; readonly cite: readonly Citation[] }[],
  language: Language,
): string {
  const notes: string[] = []
  const numberOf = (note: string): number => {
    if (!notes.includes(note)) notes.push(note)
    return notes.indexOf(note) + 1
  }
  const body = lines.map(({ text, cite }) => {
    const marks = cite.map((citation) => `[${numberOf(formatCitation(citation, language))}]`).join('')
    return `  ${text} ${marks}`.trimEnd()
  })
  const heading = language === 'zh' ? '依据：' : 'Grounds:'
  return [...body, '', heading, ...notes.map((note, index) => `  [${index + 1}] ${note}`)].join('\n')
}
