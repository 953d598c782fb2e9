import { personalDataIn } from '../../../gate/personal-data.ts'
import { secrecyMarksIn } from '../../../gate/secrecy-marks.ts'
import { findingKinds } from '../../../publication/finding-kinds.table.ts'
import type { Words } from '../../../kernel/words.ts'

/** Something in a text that may not be released, and what it looks like. */
export interface FoundInText {
  readonly label: Words
  readonly text: string
}

/** What the server would refuse in a text, but for names, which only the server knows. */
export const foundInText = (text: string): readonly FoundInText[] =>
  [...secrecyMarksIn(text), ...personalDataIn(text)].map(({ kind, text: words }) => ({
    label: findingKinds[kind].label,
    text: words.trim(),
  }))
