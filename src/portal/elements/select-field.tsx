import { elementWords } from '../words/elements.table.ts'
import type { Choice } from './choice.ts'
import { controlMarks, type FieldProps, LabelledField } from './field-parts.tsx'

export interface SelectFieldProps extends FieldProps {
  readonly choices: readonly Choice[]
  readonly value?: string | undefined
  /** What stands there when nothing is chosen. */
  readonly none?: string | undefined
  /** Nothing need be chosen, and nobody is told so: a filter. */
  readonly anyhow?: boolean
}

/** One of many, in a list that opens. */
export const SelectField = (props: SelectFieldProps) => (
  <LabelledField {...props}>
    <select {...controlMarks({ ...props, ...(props.anyhow === true && { required: false }) })}>
      <option value="" selected={(props.value ?? '') === ''}>
        {props.none ?? elementWords.choose[props.language]}
      </option>
      {props.choices.map(({ value, label }) => (
        <option value={value} selected={value === props.value}>
          {label}
        </option>
      ))}
    </select>
  </LabelledField>
)
