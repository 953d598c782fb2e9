import type { FigureKey } from '../figures.ts'
import type { PrintedFigure } from '../manuscript.ts'
import type { Passage, ReportFiles } from './report-events.ts'

/** What is to be done to the report of a year. It is done today: nothing of it can be dated back. */
export type ReportCommand = {
  readonly [Type in keyof ReportCommands]: { readonly type: Type } & ReportCommands[Type]
}[keyof ReportCommands]

export interface ReportCommands {
  readonly begin: Nothing
  readonly 'enter-figure': { readonly cell: FigureKey; readonly value: PrintedFigure; readonly reason: string }
  readonly 'take-back-figure': { readonly cell: FigureKey }
  /** Paragraphs; `{t3.new.total}` in them stands for the figure of that cell. */
  readonly write: { readonly passage: Passage; readonly paragraphs: readonly string[] }
  readonly 'take-back-passage': { readonly passage: Passage }
  /** `finding` by `findingKey`. */
  readonly 'explain-doubt': { readonly finding: string; readonly reason: string }
  readonly submit: Nothing
  readonly return: { readonly reason: string }
  readonly pass: Nothing
  /** Lets what was found in its words become public; never the mark of a state secret. */
  readonly 'allow-findings': { readonly reason: string }
  readonly sign: Nothing
  readonly publish: { readonly files: ReportFiles }
  readonly correct: { readonly reason: string }
  readonly 'drop-correction': Nothing
}

type Nothing = object

export type ReportCommandType = keyof ReportCommands
