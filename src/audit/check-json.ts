import type { Finding } from '../annual-report/finding.ts'
import type { Language } from '../kernel/words.ts'
import type { CheckedFile } from './checked-file.ts'
import { unreadableEntry } from './json-list.ts'

/** The entry of one file in the list that `check --format json` prints. */
export const checkedEntry = (file: CheckedFile, language: Language): object =>
  file.ok
    ? { file: file.name, findings: file.findings.map((finding) => findingEntry(finding, language)) }
    : unreadableEntry(file.name, file.why, language)

const findingEntry = ({ rule, severity, verdict, at, found, expected, says }: Finding, language: Language): object => ({
  rule,
  severity,
  verdict,
  at,
  found,
  expected,
  says: says[language],
})
