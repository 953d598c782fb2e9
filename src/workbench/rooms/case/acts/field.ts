import type { CaseShown } from '../case-data.ts'
import type { Words } from '../../../../kernel/words.ts'

/** What a field of a command is, for the form that asks for it. */
export type FieldKind =
  /** Whole sentences. */
  | { readonly kind: 'text' }
  /** A few words. */
  | { readonly kind: 'line' }
  | { readonly kind: 'lines' }
  | { readonly kind: 'count'; readonly unit: Words; readonly most?: number }
  | { readonly kind: 'money' }
  | { readonly kind: 'day' }
  | { readonly kind: 'choice'; readonly options: Readonly<Record<string, Words>> }
  | { readonly kind: 'yes-no'; readonly yes: Words; readonly no: Words }
  | { readonly kind: 'section' }
  | { readonly kind: 'wanted' }
  | { readonly kind: 'wanted-parts' }
  | { readonly kind: 'decision' }
  | { readonly kind: 'person' }
  | { readonly kind: 'dispute-result' }
  | { readonly kind: 'order' }
  | { readonly kind: 'same-applicant' }
  /** One of those the case holds. */
  | { readonly kind: 'of-case'; readonly what: Held }
  /** An id for something new: nobody types it. */
  | { readonly kind: 'new-id' }

/** What a case holds that a command may name. */
export type Held = 'calls' | 'consultations' | 'disputes' | 'letters-under-way'

export type Field<Name extends string = string> = FieldKind & {
  readonly name: Name
  readonly label?: Words
  readonly hint?: Words
  readonly optional?: true
  /** What stands in it to begin with. */
  readonly from?: (file: CaseShown) => unknown
}
