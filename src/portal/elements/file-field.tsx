import { controlMarks, type FieldProps, LabelledField } from './field-parts.tsx'

/** A file to send in; the form needs `enctype="multipart/form-data"`. */
export const FileField = (props: FieldProps & { accept?: string | undefined; multiple?: boolean }) => (
  <LabelledField {...props}>
    <input {...controlMarks(props)} type="file" accept={props.accept} multiple={props.multiple} />
  </LabelledField>
)
