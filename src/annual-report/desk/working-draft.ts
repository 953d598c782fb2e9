import type { CivilDate } from '../../kernel/civil-date.ts'
import { type AssumedSentence, assumedSentences } from '../draft.ts'
import type { DraftOptions } from '../draft/draft-options.ts'
import type { Around } from '../finding.ts'
import { checkManuscript, type CheckedManuscript, readManuscript } from '../check-manuscript.ts'
import type { Manuscript, PrintedFigures } from '../manuscript.ts'
import type { AnnualReport } from '../report.ts'
import { reportFromCounts } from '../report-from-counts.ts'
import { fillFigures } from './live-figures.ts'
import type { Passage } from './report-events.ts'
import type { ReportBasis } from './report-basis.ts'
import type { ReportFile } from './report-file.ts'

/** What people have added to a report: figures by hand, passages in their own words. */
export type Additions = Pick<ReportFile, 'byHand' | 'written'>

/** The report as it stands now: counted, what was entered by hand on top, drafted from both, own words in place of the draft. */
export function workingManuscript(additions: Additions, basis: ReportBasis, signedOn?: CivilDate): Manuscript {
  const drafted = reportFromCounts(basis.counts, { ...draftOptions(basis), byHand: valuesOf(additions) })
  const text = (passage: Passage): readonly string[] =>
    additions.written[passage]?.paragraphs.map((paragraph) => fillFigures(paragraph, drafted.figures, basis)) ??
    draftedPassage(drafted, passage)
  return {
    ...drafted,
    ...(signedOn && { signedOn }),
    preamble: text('preamble'),
    parts: { 1: text('1'), 2: text('2'), 3: text('3'), 4: text('4'), 5: text('5'), 6: text('6') },
  }
}

/** A passage of a manuscript by its name. */
export const draftedPassage = ({ preamble = [], parts }: Manuscript, passage: Passage): readonly string[] =>
  passage === 'preamble' ? preamble : parts[partNumbers[passage]]

const partNumbers = { 1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6 } as const satisfies Record<
  Exclude<Passage, 'preamble'>,
  number
>

/** The figures counted, with nothing entered by hand. */
export const countedFigures = (basis: ReportBasis): PrintedFigures =>
  reportFromCounts(basis.counts, draftOptions(basis)).figures

const valuesOf = ({ byHand }: Additions): PrintedFigures =>
  Object.fromEntries(Object.entries(byHand).map(([cell, { value }]) => [cell, value]))

function draftOptions({ organ, year, edition, organKind, lastYear }: ReportBasis): DraftOptions {
  const read = lastYear?.edition === edition ? readOnce(lastYear) : undefined
  return { organ, year, edition, ...(organKind && { organKind }), ...(read && { lastYear: read.figures }) }
}

/** Sentences of the draft that rest on no figure and on nobody's word: part one, until somebody writes or confirms it. */
export const assumedIn = ({ written }: Additions, basis: ReportBasis): readonly AssumedSentence[] =>
  written['1'] ? [] : assumedSentences(draftOptions(basis)).filter(({ about }) => about !== 'fee')

/** A report as it would be printed today, and what the rules find in it. */
export interface CheckedDraft extends CheckedManuscript {
  readonly manuscript: Manuscript
}

/**
 * Holds a working report against every rule, beside last year's, as if it were signed today. While its year still runs it
 * cannot be signed, and that it has no date yet is no fault.
 */
export function checkDraft(additions: Additions, basis: ReportBasis, today: CivilDate): CheckedDraft {
  const over = isOver(basis.year, today)
  const manuscript = workingManuscript(additions, basis, over ? today : undefined)
  const { report, findings } = checkManuscript(manuscript, aroundOf(basis, today))
  return { manuscript, report, findings: over ? findings : findings.filter(({ rule }) => rule !== 'DATE-SIGN') }
}

/** Whether the year reported on has ended. */
export const isOver = (year: number, today: CivilDate): boolean => today > `${year}-12-31`

/** What the rules may know beside the report: the day, the kind of organ, last year's report. */
export function aroundOf({ organKind, lastYear }: ReportBasis, today: CivilDate): Around {
  return { today, ...(organKind && { organKind }), ...(lastYear && { lastYear: readOnce(lastYear) }) }
}

const readings = new WeakMap<Manuscript, AnnualReport>()

/** Last year's report does not change while this one is written. */
function readOnce(manuscript: Manuscript): AnnualReport {
  const known = readings.get(manuscript)
  if (known) return known
  const read = readManuscript(manuscript)
  readings.set(manuscript, read)
  return read
}
