import { controlMarks, type FieldProps, LabelledField } from './field-parts.tsx'

/** Several lines of text. */
export const TextArea = (props: FieldProps & { value?: string | undefined; rows?: number; maxlength?: number }) => (
  <LabelledField {...props}>
    <textarea {...controlMarks(props)} rows={props.rows ?? 5} maxlength={props.maxlength}>
      {props.value ?? ''}
    </textarea>
  </LabelledField>
)
