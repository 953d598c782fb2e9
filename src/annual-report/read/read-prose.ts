import type { DocumentBlocks } from '../../formats/blocks.ts'
import type { EditionId } from '../edition.ts'
import { editionForYear } from '../editions.ts'
import type { AnnualReport, ReadSection, Sited } from '../report.ts'
import { joinLines } from './join-lines.ts'
import { looksLikeOrgan } from './organ-name.ts'
import { plain } from './plain.ts'
import { yearOfText, yearSource } from './prose-date.ts'
import { readCitations } from './read-citations.ts'
import { readClaims } from './read-claims.ts'
import { readPeriod } from './read-period.ts'
import { readPublication } from './read-publication.ts'
import { readSections } from './read-sections.ts'
import { readSignature } from './read-signature.ts'
import { reportedYear } from './reported-year.ts'
import { readTitle, type Titled } from './read-title.ts'

export type ProseReading = Pick<
  AnnualReport,
  | 'title'
  | 'organ'
  | 'year'
  | 'period'
  | 'signature'
  | 'publishedOn'
  | 'sections'
  | 'citedDocuments'
  | 'claims'
  | 'prose'
>

/**
 * Everything a report says outside its tables. `paragraphs` are all paragraphs outside tables, in order; lines of
 * wrapped paragraphs are put together first. `edition` is the one the tables follow, when known: the keys of the
 * claims are of that edition, else of the one the year owes. What the document does not say is null or empty.
 */
export function readProse(
  document: DocumentBlocks,
  paragraphs: readonly Sited<string>[],
  edition: EditionId | null = null,
): ProseReading {
  const all = joinLines(document.format, paragraphs)
  const found = readSections(all)
  const first = found[0] ? indexOf(all, found[0]) : -1
  const titled = readTitle(document, all, first)
  const last = found.at(-1)
  const signed = readSignature(all, last ? indexOf(all, last) + 1 : Math.max(0, all.length - 15))
  const prose = all.slice(0, signed.endsAt)
  const sections = withoutLast(found, all.length - signed.endsAt)
  const preamble = prose.slice(0, Math.max(first, 0))
  const period = readPeriod(prose, first)
  const organ = titled.organ ?? signed.signature?.organ ?? organBelow(titled, preamble) ?? organOfPreamble(preamble)
  const publishedOn = readPublication(document, preamble)
  const year =
    reportedYear({
      title: titled.year,
      period,
      dated: signed.signature?.date ?? publishedOn?.value ?? null,
      prose: prose.filter(({ at }) => at !== titled.title?.at),
    }) ?? yearMostNamed(sections, prose)
  return {
    title: titled.title,
    organ,
    year,
    period,
    signature: signed.signature,
    publishedOn,
    sections,
    citedDocuments: readCitations(prose),
    claims: readClaims(sections.length === 0 ? prose : preamble, sections, {
      year,
      edition: edition ?? (year === null ? null : (editionForYear(year)?.id ?? null)),
    }),
    prose: all,
  }
}

/** The parts without the paragraphs that no longer belong to the report. */
const withoutLast = (sections: readonly ReadSection[], surplus: number): readonly ReadSection[] =>
  sections.map((section, at) =>
    surplus > 0 && at === sections.length - 1
      ? { ...section, paragraphs: section.paragraphs.slice(0, -surplus) }
      : section,
  )

const indexOf = (prose: readonly Sited<string>[], section: ReadSection): number =>
  prose.findIndex(({ value, at }) => at === section.at && value.trim().startsWith(section.heading.slice(0, 2)))

/** The line right under a title that names no organ. */
function organBelow({ title }: Titled, preamble: readonly Sited<string>[]): string | null {
  const line = preamble[preamble.findIndex(({ at }) => at === title?.at) + 1]
  const name = line && title ? plain(line.value) : ''
  return /(?:局|委员会|人民政府|办公室|办公厅|办事处|厅)$/.test(name) && looksLikeOrgan(name) ? name : null
}

const author = /(?:由|与|请联系|现将|现公布)([\u4e00-\u9fff（）]{3,30}?)(?:编制|联系|负责编制|根据|按照|20\d\d年)/

function organOfPreamble(preamble: readonly Sited<string>[]): string | null {
  for (const { value } of preamble) {
    const named = author.exec(plain(value.slice(0, 2000)))?.[1]
    if (named && looksLikeOrgan(named)) return named
  }
  return null
}

const anyYear = new RegExp(`${yearSource}年(?!.{0,2}\\d)`, 'g')

/** The year that part one and what stands before it name most often, the later of equals; null when it names none. */
function yearMostNamed(sections: readonly ReadSection[], prose: readonly Sited<string>[]): number | null {
  const start = sections.find(({ ordinal }) => ordinal === 1)
  const one = start ? [...prose.slice(0, indexOf(prose, start)), ...start.paragraphs] : prose.slice(0, 20)
  const counts = new Map<number, number>()
  for (const { value } of one)
    for (const [, text] of plain(value.slice(0, 4000)).matchAll(anyYear)) {
      const year = yearOfText(text)
      if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1)
    }
  return [...counts].sort(([a, n], [b, m]) => m - n || b - a)[0]?.[0] ?? null
}
