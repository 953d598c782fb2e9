import type { AnnualReport } from '../annual-report/report.ts'
import type { Language } from '../kernel/words.ts'
import type { Desk } from './command.ts'
import type { FileRead } from '../audit/file-read.ts'
import { unreadableEntry, writeList } from '../audit/json-list.ts'
import type { Made } from './reading-command.ts'

/** One report as an object when one file was named; else a list of them, each with its file. */
export function readAsJson({ read, outlet, single }: Made, desk: Desk): void {
  const [first] = read
  if (single && first) outlet.write(`${JSON.stringify(entry(first, desk.language, false), null, 2)}\n`)
  else writeList(read, outlet.write, (file) => entry(file, desk.language, true))
}

const entry = (file: FileRead, language: Language, named: boolean): object =>
  file.ok
    ? { ...(named && { file: file.name }), ...reportEntry(file.report()) }
    : unreadableEntry(file.name, file.why, language)

const reportEntry = ({ organ, year, edition, figures, claims, notRead, ...more }: AnnualReport): object => ({
  organ,
  year,
  edition,
  figures: Object.fromEntries(
    Object.entries(figures).map(([key, { value, state, at, ...printed }]) => [key, { value, state, at, ...printed }]),
  ),
  claims,
  notRead,
  title: more.title,
  period: more.period,
  signature: more.signature,
  publishedOn: more.publishedOn,
  editionMarks: more.editionMarks,
  sections: more.sections.map(({ ordinal, heading, at }) => ({ ordinal, heading, at })),
  citedDocuments: more.citedDocuments,
  rowFaults: more.rowFaults,
  labelFaults: more.labelFaults,
})
