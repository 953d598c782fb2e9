import type { CivilDate } from '../../kernel/civil-date.ts'
import type { EditionId } from '../edition.ts'
import type { FigureKey } from '../figures.ts'
import type { Manuscript, PrintedFigure, PrintedFigures } from '../manuscript.ts'
import type { AllowedLeak, Passage, ReportFiles } from './report-events.ts'
import type { ReportStage } from './transitions.table.ts'

/** The report of a year: its history, folded. */
export interface ReportFile {
  readonly stage: ReportStage
  /** Absent before it is begun. */
  readonly edition?: EditionId
  readonly byHand: Readonly<Record<FigureKey, HandEntry>>
  readonly written: Readonly<Partial<Record<Passage, Written>>>
  /** By the key of the finding. */
  readonly explained: Readonly<Record<string, Step & { readonly reason: string }>>
  /** Everybody who ever wrote a figure or a word of it, or submitted it. */
  readonly authors: readonly string[]
  readonly signOff: SignOff
  /** Why it came back, until it is submitted again. */
  readonly returned?: Step & { readonly reason: string }
  /** Why a published report is being corrected. */
  readonly correction?: Step & { readonly reason: string }
  /** Every version that was ever published, the first first. */
  readonly versions: readonly PublishedVersion[]
}

/** Who did something, and when. */
export interface Step {
  readonly by: string
  readonly on: CivilDate
}

export interface HandEntry extends Step {
  readonly value: PrintedFigure
  /** What was counted when it was entered. */
  readonly counted: PrintedFigure
  readonly reason: string
}

export interface Written extends Step {
  readonly paragraphs: readonly string[]
}

/** The three steps of one version, and what was allowed in it; a return begins them anew. */
export interface SignOff {
  readonly submitted?: Step & { readonly manuscript: Manuscript }
  readonly allowed?: Step & { readonly reason: string; readonly found: readonly AllowedLeak[] }
  readonly passed?: Step
  readonly signed?: Step & Signed
}

/** What was signed: the text, the figures, and what had been counted for them. */
export interface Signed {
  readonly manuscript: Manuscript
  readonly counted: PrintedFigures
  readonly byHand: ReportFile['byHand']
  readonly written: ReportFile['written']
}

export interface PublishedVersion extends Signed {
  readonly version: number
  /** The clock's. */
  readonly at: string
  readonly on: CivilDate
  readonly by: string
  readonly files: ReportFiles
  readonly signOff: { readonly submitted: Step; readonly passed: Step; readonly signed: Step }
  /** What it corrects in the version before. */
  readonly correction?: string
}

export const noReport: ReportFile = {
  stage: 'none',
  byHand: {},
  written: {},
  explained: {},
  authors: [],
  signOff: {},
  versions: [],
}
