import type { CivilDate } from '../../kernel/civil-date.ts'
import { checkManuscript } from '../check-manuscript.ts'
import type { Manuscript } from '../manuscript.ts'
import type { ReportBasis } from './report-basis.ts'
import type { ReportFile } from './report-file.ts'
import { type Additions, aroundOf, checkDraft, type CheckedDraft } from './working-draft.ts'

/** A text that no longer changes, and the day it was signed or published. */
export interface FixedReport {
  readonly manuscript: Manuscript
  readonly on: CivilDate
}

/** What was signed, or published last; undefined while the report is written, a correction included. */
export function fixedReport({ stage, signOff, versions }: ReportFile): FixedReport | undefined {
  const fixed = stage === 'signed' ? signOff.signed : stage === 'published' ? versions.at(-1) : undefined
  return fixed && { manuscript: fixed.manuscript, on: fixed.on }
}

/** The report as it stands: what was signed stays as it was signed and is held against the rules of that day; else `checkDraft`. */
export function checkStanding(
  additions: Additions,
  basis: ReportBasis,
  today: CivilDate,
  fixed: FixedReport | undefined,
): CheckedDraft {
  if (!fixed) return checkDraft(additions, basis, today)
  return { manuscript: fixed.manuscript, ...checkManuscript(fixed.manuscript, aroundOf(basis, fixed.on)) }
}
