import type { Words } from '../../../kernel/words.ts'
import type { DocumentCommandType } from '../../../publication/document-commands.ts'
import { conclusionWords } from '../../../publication/document-words.table.ts'
import { validityWords } from '../../../publication/validity.ts'
import { documentsWords } from './documents-words.table.ts'

/** One thing an act asks for. */
export type ActField = { readonly name: string; readonly label: Words; readonly hint?: Words } & (
  | { readonly kind: 'words' | 'day' | 'instant' | 'document'; readonly optional?: true }
  | { readonly kind: 'choice'; readonly options: readonly { readonly value: string; readonly label: Words }[] }
)

export interface ActRow {
  /** `elsewhere`: it has a page of its own. */
  readonly weight: 'main' | 'usual' | 'grave' | 'elsewhere'
  readonly fields: readonly ActField[]
}

const reason: ActField = { name: 'reason', label: documentsWords.reason, kind: 'words' }

// prettier-ignore
export const actFields = {
  draft:              { weight: 'elsewhere', fields: [] },
  revise:             { weight: 'elsewhere', fields: [] },
  submit:             { weight: 'main',  fields: [] },
  review:             { weight: 'main',  fields: [{ name: 'note', label: documentsWords.note, kind: 'words', optional: true }] },
  'review-secrecy':   { weight: 'main',  fields: [
    { name: 'conclusion', label: documentsWords.conclusion, kind: 'choice', options: Object.entries(conclusionWords).map(([value, { label }]) => ({ value, label })) },
    { name: 'basis', label: documentsWords.basis, hint: documentsWords.basisHint, kind: 'words' },
  ] },
  publish:            { weight: 'main',  fields: [] },
  return:             { weight: 'usual', fields: [reason] },
  schedule:           { weight: 'usual', fields: [{ name: 'at', label: documentsWords.at, kind: 'instant' }] },
  unschedule:         { weight: 'usual', fields: [] },
  'allow-findings':   { weight: 'usual', fields: [{ ...reason, hint: documentsWords.allowHint }] },
  'allow-mentions':   { weight: 'usual', fields: [{ ...reason, hint: documentsWords.mentionHint }] },
  'publish-urgently': { weight: 'grave', fields: [reason] },
  withdraw:           { weight: 'grave', fields: [reason] },
  supersede:          { weight: 'grave', fields: [{ name: 'successor', label: documentsWords.successor, kind: 'document' }, reason] },
  'mark-validity':    { weight: 'grave', fields: [
    { name: 'validity', label: documentsWords.validity, kind: 'choice', options: (['amended', 'lapsed', 'repealed'] as const).map((value) => ({ value, label: validityWords[value] })) },
    { name: 'since', label: documentsWords.since, kind: 'day' },
    { name: 'act', label: documentsWords.act, kind: 'words' },
  ] },
  'clear-validity':   { weight: 'grave', fields: [reason] },
  discard:            { weight: 'grave', fields: [reason] },
} as const satisfies Readonly<Record<DocumentCommandType, ActRow>>
