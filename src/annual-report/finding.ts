import type { Place } from '../formats/blocks.ts'
import type { CivilDate } from '../kernel/civil-date.ts'
import type { Words } from '../kernel/words.ts'
import type { Citation } from '../statute/citation.ts'
import type { FigureKey } from './figures.ts'
import type { OrganKind } from './organ-kinds.table.ts'
import type { AnnualReport } from './report.ts'

/** error: blocks submission; warning: must be acknowledged; hint: good to know. */
export type Severity = 'error' | 'warning' | 'hint'

/** fault: it is wrong; doubt: it may be wrong, a person must look; not-assessable: what the rule needs is not there. */
export type Verdict = 'fault' | 'doubt' | 'not-assessable'

/** A cell, or a sentence, or a whole part; with its place in the document when the document has one. */
export interface FindingSite {
  readonly cell?: FigureKey
  readonly sentence?: string
  readonly section?: number
  readonly place?: Place
}

export interface Finding {
  readonly rule: string
  readonly severity: Severity
  readonly verdict: Verdict
  readonly at: FindingSite
  /** What stands there, as printed where possible. */
  readonly found: string
  /** What was expected there; '' when nothing particular was. */
  readonly expected: string
  /** What stands there, what was expected and why, what to do: one or two plain sentences. */
  readonly says: Words
}

/** One rule of the catalogue: all run, none stops another. */
export interface Rule {
  /** Stable for ever: T3-ID, NARR-T3 … */
  readonly id: string
  readonly severity: Severity
  readonly cite: Citation
  /** What it demands, in one line, for lists and help pages. */
  readonly title: Words
  readonly check: (report: AnnualReport, around: Around) => readonly Finding[]
}

/** What a rule may know beside the report itself; everything may be absent. */
export interface Around {
  /** The day of the audit; a rule that needs it says not-assessable or nothing without it. */
  readonly today?: CivilDate
  readonly organKind?: OrganKind
  /** The same organ's report of the year before. */
  readonly lastYear?: AnnualReport
  /** Reports of the organ's parts, for sums. */
  readonly parts?: readonly AnnualReport[]
  /** Reports of the same audit, for copied text and foreign names; a rule leaves out the report's own organ. */
  readonly others?: readonly AnnualReport[]
}
