import { controlMarks, type FieldProps, LabelledField } from './field-parts.tsx'

export interface DateFieldProps extends FieldProps {
  readonly value?: string | undefined
  readonly min?: string | undefined
  readonly max?: string | undefined
  readonly autocomplete?: string | undefined
}

/** A day, as `YYYY-MM-DD`. */
export const DateField = (props: DateFieldProps) => (
  <LabelledField {...props}>
    <input
      {...controlMarks(props)}
      type="date"
      class="short"
      value={props.value}
      min={props.min}
      max={props.max}
      autocomplete={props.autocomplete}
    />
  </LabelledField>
)
