import type { Child } from 'hono/jsx'
import type { Language } from '../../kernel/words.ts'
import { elementWords } from '../words/elements.table.ts'

/** What every field of a form has. */
export interface FieldProps {
  readonly language: Language
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  /** What is wrong with what was typed. */
  readonly error?: string | undefined
  readonly required?: boolean | undefined
}

/** The ids of what describes a field, for `aria-describedby`. */
export const describedBy = ({ name, hint, error }: Pick<FieldProps, 'name' | 'hint' | 'error'>): string | undefined =>
  [hint !== undefined && `${name}-hint`, error !== undefined && `${name}-error`].filter(Boolean).join(' ') || undefined

/** The label's words, with the mark of a field that may be left empty. */
export const LabelText = ({
  label,
  required = true,
  language,
}: Pick<FieldProps, 'label' | 'required' | 'language'>) => (
  <>
    {label}
    {!required && <span class="optional">{elementWords.optional[language]}</span>}
  </>
)

/** Hint and error between the label and the control. */
export const FieldNotes = ({
  name,
  hint,
  error,
  language,
}: Pick<FieldProps, 'name' | 'hint' | 'error' | 'language'>) => (
  <>
    {hint !== undefined && (
      <span class="hint" id={`${name}-hint`}>
        {hint}
      </span>
    )}
    {error !== undefined && (
      <span class="error" id={`${name}-error`}>
        <span class="aside">{elementWords.errorMark[language]}</span>
        {error}
      </span>
    )}
  </>
)

/** A field with one control under its label. */
export const LabelledField = (props: FieldProps & { children?: Child }) => (
  <div class="field" data-wrong={props.error === undefined ? undefined : ''}>
    <label for={props.name}>
      <LabelText {...props} />
    </label>
    <FieldNotes {...props} />
    {props.children}
  </div>
)

/** What a control says of itself to those who do not see it. */
export const controlMarks = (props: FieldProps) => ({
  id: props.name,
  name: props.name,
  required: props.required ?? true,
  'aria-describedby': describedBy(props),
  'aria-invalid': props.error === undefined ? undefined : ('true' as const),
})
