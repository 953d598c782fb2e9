import { controlMarks, type FieldProps, LabelledField } from './field-parts.tsx'

export interface TextFieldProps extends FieldProps {
  readonly value?: string | undefined
  readonly type?: 'text' | 'email' | 'tel' | 'search' | 'password' | 'number'
  /** What the browser may fill in by itself: `name`, `tel`, `email`, `street-address`, `off` … */
  readonly autocomplete?: string | undefined
  readonly maxlength?: number | undefined
  readonly inputmode?: 'numeric' | 'tel' | 'email' | 'text' | undefined
  /** As wide as what goes into it: a number, a code. */
  readonly short?: boolean
}

/** One line of text. */
export const TextField = (props: TextFieldProps) => (
  <LabelledField {...props}>
    <input
      {...controlMarks(props)}
      type={props.type ?? 'text'}
      class={props.short === true ? 'short' : undefined}
      value={props.value}
      autocomplete={props.autocomplete}
      maxlength={props.maxlength}
      inputmode={props.inputmode}
    />
  </LabelledField>
)
