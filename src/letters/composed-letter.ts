import type { CivilDate } from '../kernel/civil-date.ts'
import type { LetterKey } from '../statute/letter-duties.table.ts'

/** A letter ready to be written in any form: plain data, no markup. */
export interface ComposedLetter {
  readonly key: LetterKey
  /** Id and version of the template, to be kept with what was sent. */
  readonly template: string
  readonly version: number
  readonly language: 'zh'
  readonly organ: string
  readonly number: string
  readonly title: string
  readonly addressee: string
  readonly blocks: readonly LetterBlock[]
  readonly on: CivilDate
  /** The day by which it promises a reply. */
  readonly promises?: CivilDate
}

export type LetterBlock =
  | { readonly kind: 'heading' | 'paragraph' | 'note'; readonly text: string }
  /** `list` is numbered 1., 2.; attachments stand below the text, without stops. */
  | { readonly kind: 'list' | 'attachments'; readonly items: readonly string[] }
  | { readonly kind: 'signature'; readonly organ: string; readonly date: string }
