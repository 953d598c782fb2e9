import type { PrintPart } from '../../src/formats/print-document.ts'
import type { ColumnCode } from '../../src/publication/columns.table.ts'
import type { GenreCode } from '../../src/publication/genres.table.ts'
import type { SubjectCode } from '../../src/publication/subjects.table.ts'

/** A document of the bureau, as the tables tell it. */
export interface DocumentTold {
  readonly key: string
  readonly title: string
  readonly column: ColumnCode
  readonly body: string
  /** The day it is dated; the day it was published when left out. */
  readonly made?: string
  /** Taken to the public on this day at this time; `stays` instead when it is not there yet. */
  readonly public?: readonly [day: string, time: string]
  /** How far it had come by the last day, and when it was drafted. */
  readonly stays?: {
    readonly at: 'draft' | 'submitted' | 'reviewed' | 'urgent'
    readonly drafted: string
    readonly why?: string
  }
  readonly number?: string
  readonly genre?: GenreCode
  readonly subject?: SubjectCode
  readonly normative?: true
  readonly effective?: string
  readonly expires?: string
  readonly clock?: 'licence' | 'enforcement'
  readonly keywords?: readonly string[]
  readonly summary?: string
  readonly interprets?: string
  readonly files?: readonly FileTold[]
  /** What happened to it later. */
  readonly later?: readonly LaterTold[]
}

export interface FileTold {
  readonly name: string
  readonly form: 'docx' | 'xlsx' | 'pdf'
  readonly title: string
  readonly parts: readonly PrintPart[]
}

export type LaterTold = { readonly on: string } & (
  | { readonly does: 'withdraw'; readonly why: string }
  | { readonly does: 'supersede'; readonly by: string; readonly why: string }
  | { readonly does: 'repeal'; readonly act: string }
  | { readonly does: 'correct'; readonly why: string; readonly replace: readonly [before: string, after: string] }
  | { readonly does: 'review' }
)
