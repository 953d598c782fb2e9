import { fillWords } from '../../kernel/fill-words.ts'
import type { Language } from '../../kernel/words.ts'
import { elementWords } from '../words/elements.table.ts'

/** A field and what is wrong with it. */
export interface FieldError {
  readonly name: string
  readonly says: string
}

interface ErrorsShown {
  readonly language: Language
  readonly errors: readonly FieldError[]
  /** False where what was typed is not all given back, as a secret. */
  readonly kept?: boolean
}

/** All that is wrong with a form, above it; each line leads to its field. Nothing when nothing is wrong. */
export const ErrorSummary = ({ language, errors, kept = true }: ErrorsShown) =>
  errors.length === 0 ? (
    <></>
  ) : (
    <div class="error-summary" id="errors" role="alert" tabindex={-1} aria-labelledby="errors-title">
      <h2 id="errors-title">{fillWords(elementWords.errorTitle, language, { count: errors.length })}</h2>
      {kept && <p>{elementWords.errorKept[language]}</p>}
      <ul>
        {errors.map(({ name, says }) => (
          <li>
            <a href={`#${name}`}>{says}</a>
          </li>
        ))}
      </ul>
    </div>
  )
