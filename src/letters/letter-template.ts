import type { CivilDate } from '../kernel/civil-date.ts'
import type { Words } from '../kernel/words.ts'
import type { Citation } from '../statute/citation.ts'
import type { LetterKey } from '../statute/letter-duties.table.ts'
import type { FieldName } from './fields.table.ts'

/** One version of a letter: its text with `{fields}`, and since when it is used. Versions in use are never edited: add one. */
export interface LetterTemplate {
  /** Key of the letter and, where it has several, which: `L13.N4`. */
  readonly id: string
  readonly key: LetterKey
  readonly version: number
  readonly inForceFrom: CivilDate
  /** As printed above the letter, and for a screen in English. */
  readonly title: Words
  /** What it tells, in a line, for a reader without Chinese. */
  readonly gloss: string
  /** Printed where `{citation}` stands. */
  readonly cite: readonly Citation[]
  readonly blocks: readonly TemplateBlock[]
}

export type TemplateBlock =
  | ({ readonly kind: 'addressee' | 'heading' | 'paragraph' | 'note'; readonly text: string } & Condition)
  | ({ readonly kind: 'list' | 'attachments'; readonly items: FieldName } & Condition)
  | { readonly kind: 'remedy'; readonly against: RemedyScope; readonly act?: string }
  | { readonly kind: 'signature' }

/** Printed when the fields are there, or are not. */
export interface Condition {
  readonly when?: readonly FieldName[]
  readonly unless?: readonly FieldName[]
}

/** By the outcome; either way; or apart for what was withheld and for the rest. */
export type RemedyScope = 'outcome' | 'either' | 'parts'
