import type { Language } from '../kernel/words.ts'
import type { CheckedFile } from './checked-file.ts'
import { csvLine } from '../formats/csv-lines.ts'
import { notReadableWords } from './not-opened.table.ts'
import { placeWords } from './place-words.ts'
import { severities, verdicts } from './screen-words.table.ts'

const columns = 'file organ year rule severity verdict cell sentence place found expected says unreadable'.split(' ')

export const checkedCsvHead = (): string => csvLine(columns)

/** One line for each finding; a file without findings has one line with its name, an unreadable one its reason. */
export function checkedCsvLines(file: CheckedFile, language: Language): string {
  const blanks = (count: number): null[] => Array.from({ length: count }, () => null)
  if (!file.ok) return csvLine([file.name, ...blanks(columns.length - 2), notReadableWords(file.why, language)])
  const { organ, year } = file.head
  if (file.findings.length === 0) return csvLine([file.name, organ, year, ...blanks(columns.length - 3)])
  return file.findings
    .map(({ rule, severity, verdict, at, found, expected, says }) =>
      csvLine([
        file.name,
        organ,
        year,
        rule,
        severities[severity][language],
        verdicts[verdict][language],
        at.cell ?? null,
        at.sentence ?? null,
        placeWords(at.place, language),
        found,
        expected,
        says[language],
        null,
      ]),
    )
    .join('')
}
