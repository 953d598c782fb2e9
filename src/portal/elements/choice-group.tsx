import type { Choice } from './choice.ts'
import { describedBy, FieldNotes, type FieldProps, LabelText } from './field-parts.tsx'

export interface ChoiceGroupProps extends FieldProps {
  readonly choices: readonly Choice[]
  readonly chosen: readonly string[]
  readonly kind: 'radio' | 'checkbox'
}

/** Radios or checkboxes under one question; the first carries the id the error summary leads to. */
const ChoiceGroup = (props: ChoiceGroupProps) => (
  <fieldset class="field" data-wrong={props.error === undefined ? undefined : ''} aria-describedby={describedBy(props)}>
    <legend>
      <LabelText {...props} />
    </legend>
    <FieldNotes {...props} />
    {props.choices.map((choice, at) => {
      const id = at === 0 ? props.name : `${props.name}-${at + 1}`
      return (
        <div class="choice">
          <input
            type={props.kind}
            id={id}
            name={props.name}
            value={choice.value}
            checked={props.chosen.includes(choice.value)}
            required={props.kind === 'radio' && (props.required ?? true)}
            aria-describedby={choice.hint === undefined ? undefined : `${id}-about`}
          />
          <div>
            <label for={id}>{choice.label}</label>
            {choice.hint !== undefined && (
              <span class="hint" id={`${id}-about`}>
                {choice.hint}
              </span>
            )}
          </div>
        </div>
      )
    })}
  </fieldset>
)

/** One of a few. */
export const Radios = ({
  value,
  ...props
}: Omit<ChoiceGroupProps, 'chosen' | 'kind'> & { value?: string | undefined }) => (
  <ChoiceGroup {...props} kind="radio" chosen={value === undefined ? [] : [value]} />
)

/** Any of a few. */
export const Checkboxes = (props: Omit<ChoiceGroupProps, 'kind'>) => <ChoiceGroup {...props} kind="checkbox" />
