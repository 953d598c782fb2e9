import { DayField } from './day-field.tsx'

/** A day as antd's form holds it. */
export const DayInForm = ({
  label,
  latest,
  value,
  onChange,
  id,
}: {
  readonly label: string
  readonly latest?: string
  readonly value?: string
  readonly onChange?: (day: string | undefined) => void
  readonly id?: string
}) => (
  <DayField
    label={label}
    value={value}
    onChange={(day) => onChange?.(day)}
    {...(latest !== undefined && { latest })}
    {...(id !== undefined && { id })}
  />
)
