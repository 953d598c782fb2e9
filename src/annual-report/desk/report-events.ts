import type { CivilDate } from '../../kernel/civil-date.ts'
import type { EditionId } from '../edition.ts'
import type { FigureKey } from '../figures.ts'
import type { Manuscript, PartNumber, PrintedFigure, PrintedFigures } from '../manuscript.ts'

/** What has happened to the report of a year; `on` is the day it was done, `by` who did it. */
export type ReportEvent = {
  readonly [Type in keyof ReportEvents]: {
    readonly type: Type
    readonly on: CivilDate
    readonly by: string
  } & ReportEvents[Type]
}[keyof ReportEvents]

export interface ReportEvents {
  readonly begun: { readonly edition: EditionId }
  /** A person says what a cell holds, whatever was counted; what was counted then is kept beside it. */
  readonly 'figure-entered': {
    readonly cell: FigureKey
    readonly value: PrintedFigure
    readonly counted: PrintedFigure
    readonly reason: string
  }
  /** The cell holds again what is counted. */
  readonly 'figure-taken-back': { readonly cell: FigureKey }
  readonly 'passage-written': { readonly passage: Passage; readonly paragraphs: readonly string[] }
  /** The passage is drafted from the figures again. */
  readonly 'passage-taken-back': { readonly passage: Passage }
  /** A person looked at what the rules doubt, and says why it stands. */
  readonly 'doubt-explained': { readonly finding: string; readonly reason: string }
  readonly submitted: { readonly manuscript: Manuscript }
  readonly returned: { readonly reason: string }
  readonly passed: Nothing
  /** What was found in its words may be public, and why; by kind and place, never by its words. */
  readonly 'findings-allowed': { readonly reason: string; readonly found: readonly AllowedLeak[] }
  /** From here the figures are fixed, with the counts they came from. */
  readonly signed: { readonly manuscript: Manuscript; readonly counted: PrintedFigures }
  readonly published: { readonly version: number; readonly at: string; readonly files: ReportFiles }
  readonly 'correction-begun': { readonly reason: string }
  /** Nothing was to be corrected after all; what is published stands. */
  readonly 'correction-dropped': Nothing
}

type Nothing = object

/** What a person has allowed, by the code of its kind and its place: never what it says. */
export interface AllowedLeak {
  readonly kind: string
  readonly passage: Passage
  /** Which paragraph, from 1. */
  readonly at: number
}

/** What is written in words: before part one, and the six parts. */
export type Passage = 'preamble' | `${PartNumber}`

export const passages = ['preamble', '1', '2', '3', '4', '5', '6'] as const satisfies readonly Passage[]

/** Every form a report is published in. */
export const reportFileForms = ['docx', 'pdf', 'xlsx', 'html', 'json', 'csv'] as const

export type ReportFileForm = (typeof reportFileForms)[number]

/** SHA-256 and size of the bytes that were published. */
export type ReportFiles = Readonly<Record<ReportFileForm, { readonly hash: string; readonly size: number }>>
