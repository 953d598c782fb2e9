import type { Language } from '../kernel/words.ts'
import { notReadableWords, type NotReadable } from './not-opened.table.ts'

/** A JSON list, written entry by entry. */
export function writeList<Entry>(
  entries: Iterable<Entry>,
  write: (text: string) => void,
  show: (entry: Entry) => object,
): void {
  let before = '['
  for (const entry of entries) {
    write(`${before}\n${JSON.stringify(show(entry), null, 2)}`)
    before = ','
  }
  write(before === '[' ? '[]\n' : '\n]\n')
}

/** The entry of a file that could not be read. */
export const unreadableEntry = (name: string, why: NotReadable, language: Language): object => ({
  file: name,
  unreadable: { code: why.code, says: notReadableWords(why, language) },
})
