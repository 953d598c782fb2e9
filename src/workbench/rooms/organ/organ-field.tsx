import { Form, Input, InputNumber, Radio, Select } from 'antd'
import type { ReactElement } from 'react'
import { marks } from '../../../kernel/marks.table.ts'
import type { RecordField, RecordFieldName } from '../../../organ/record-fields.table.ts'
import { type OrganThatReplied, reconsiderationOrgans } from '../../../statute/reconsideration-organs.table.ts'
import { formatCitation } from '../../../statute/citation.ts'
import { type Say, useWords } from '../../words/use-words.tsx'
import { fieldRow, type OrganTyped } from './organ-typed.ts'
import { organWords } from './organ-words.table.ts'
import styles from './organ.module.css'
import { bracketed } from '../../words/bracketed.ts'

interface FieldAsked {
  readonly name: RecordFieldName
  readonly typed: OrganTyped
  readonly faulty: boolean
}

/** The id of a field, for links that lead to it. */
export const fieldId = (name: RecordFieldName): string => `organ-${name.replace('.', '-')}`

/** One field of the record: what it is for, on what ground, and what is wrong with it while it is typed. */
export function OrganField({ name, typed, faulty }: FieldAsked) {
  const { say, language } = useWords()
  const row = fieldRow(name)
  const { label, hint, optional, cite, kind, fixed } = row
  const told = [
    ...(hint ? [say(hint)] : []),
    ...(name === 'reconsiderationOrgan' ? [decidesWords(typed, say, language)] : []),
    ...(cite && name !== 'reconsiderationOrgan' ? [bracketed(formatCitation(cite, language), say)] : []),
  ]
  const help = faulty ? faultWords(row, typed[name], say) : undefined
  return (
    <Form.Item
      name={name}
      htmlFor={fieldId(name)}
      label={`${say(label)}${optional ? say(organWords.optional) : ''}`}
      {...(told.length > 0 && { extra: told.join('').trim() })}
      {...(help !== undefined && { help, validateStatus: 'error' as const })}
      {...(kind === 'text' && { className: styles['wide'] ?? '' })}
    >
      {inputs[kind]({ id: fieldId(name), say, fixed: fixed === true, faulty })}
    </Form.Item>
  )
}

interface InputAsked {
  readonly id: string
  readonly say: Say
  readonly fixed: boolean
  readonly faulty: boolean
}

const inputs: Readonly<Record<RecordField['kind'], (asked: InputAsked) => ReactElement>> = {
  line: ({ id, fixed, faulty }) => <Input id={id} maxLength={200} disabled={fixed} aria-invalid={faulty} />,
  text: ({ id, faulty }) => <Input.TextArea id={id} rows={2} maxLength={200} className="grows" aria-invalid={faulty} />,
  days: ({ id, say, faulty }) => (
    <InputNumber
      id={id}
      className={styles['days'] ?? ''}
      min={1}
      max={60}
      precision={0}
      suffix={say(organWords.days)}
      aria-invalid={faulty}
    />
  ),
  choice: ({ id, say }) => (
    <Select
      id={id}
      popupMatchSelectWidth={false}
      options={Object.entries(reconsiderationOrgans).map(([value, { replied }]) => ({ value, label: say(replied) }))}
    />
  ),
  'yes-no': ({ id, say }) => (
    <Radio.Group
      id={id}
      options={[
        { value: true, label: say(organWords.yes) },
        { value: false, label: say(organWords.no) },
      ]}
    />
  ),
}

function faultWords({ optional, form }: RecordField, value: unknown, say: Say): string {
  const empty = value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
  if (empty && !optional) return say(organWords.needed)
  return form ? say(organWords.form, { form: say(form) }) : say(organWords.tooLong)
}

/** Which organ reviews, by the kind of this one. */
function decidesWords({ kind }: OrganTyped, say: Say, language: 'zh' | 'en'): string {
  const row = reconsiderationOrgans[kind as OrganThatReplied]
  return `${say(marks.stop)}${say(organWords.decides, { decides: say(row.decides), cite: formatCitation(row.cite, language) })}`
}
