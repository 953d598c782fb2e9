import { AutoComplete, Button, Form, Input, InputNumber, Radio, Select } from 'antd'
import type { ReactNode } from 'react'
import { disputeResults } from '../../../../statute/dispute-results.table.ts'
import { caseWords } from '../../../words/case.table.ts'
import { orderUnitWords, orderWords } from '../../../words/codes.table.ts'
import { useWords } from '../../../words/use-words.tsx'
import { type CaseView, useSimilar } from '../case-data.ts'
import { DayInForm } from '../../../fields/day-in-form.tsx'
import { DecisionField } from './decision-field.tsx'
import type { Field } from './field.ts'
import { heldBy } from './held.ts'
import { PersonField } from './person-field.tsx'
import { useSections } from './use-sections.ts'
import { WantedField } from './wanted-field.tsx'

interface FieldAsked {
  readonly field: Field
  readonly view: CaseView
}

/** One field of an act, by its kind. */
export function ActField({ field, view }: FieldAsked) {
  const { say } = useWords()
  const { name, label, hint, optional } = field
  if (field.kind === 'new-id') return null
  if (field.kind === 'decision') return <DecisionField name={name} view={view} />
  if (field.kind === 'wanted') return <WantedField name={name} />
  if (field.kind === 'person') return <PersonField name={name} />
  const words = label ? `${say(label)}${optional ? say(caseWords.optional) : ''}` : undefined
  if (field.kind === 'lines' || field.kind === 'wanted-parts')
    return <Several name={name} label={words} of={field.kind === 'lines' ? 'line' : 'wanted'} />
  if (field.kind === 'order') return <OrderField name={name} label={words} />
  return (
    <Form.Item
      name={name}
      label={words}
      extra={hint && say(hint)}
      rules={optional ? [] : [{ required: true, message: say(caseWords.required) }]}
    >
      <Control field={field} view={view} />
    </Form.Item>
  )
}

/** What antd's form gives the control of an item. */
interface Held {
  readonly id?: string
  readonly value?: unknown
  readonly onChange?: (value: unknown) => void
}

function Control({ field, view, ...held }: FieldAsked & Held): ReactNode {
  const { say } = useWords()
  const sections = useSections(field.kind === 'section')
  const similar = useSimilar(view.caseId)
  const given = held as object
  switch (field.kind) {
    case 'text':
      return <Input.TextArea {...given} rows={3} className="grows" maxLength={4000} />
    case 'line':
      return <Input {...given} maxLength={200} />
    case 'count':
      return <InputNumber {...given} min={1} max={field.most ?? 100_000} precision={0} suffix={say(field.unit)} />
    case 'money':
      return <InputNumber {...given} min={0} precision={2} suffix="元" />
    case 'day':
      return <DayInForm {...given} label={field.label ? say(field.label) : ''} />
    case 'choice': {
      const options = Object.entries(field.options).map(([value, words]) => ({ value, label: say(words) }))
      return options.length > 4 ? (
        <Select {...given} options={options} />
      ) : (
        <Radio.Group {...given} options={options} className="choices" />
      )
    }
    case 'yes-no':
      return (
        <Radio.Group
          {...given}
          options={[
            { value: true, label: say(field.yes) },
            { value: false, label: say(field.no) },
          ]}
        />
      )
    case 'section':
      return (
        <AutoComplete
          {...given}
          options={sections.map((value) => ({ value }))}
          showSearch={{ filterOption: (typed, option) => option?.value.includes(typed) ?? false }}
        />
      )
    case 'of-case':
      return <Select {...given} options={[...heldBy[field.what](view.file, say)]} />
    case 'dispute-result':
      return <DisputeResult {...given} view={view} />
    case 'same-applicant':
      return (
        <Select
          {...given}
          options={(similar.data?.sameApplicant ?? []).map(({ caseId, number, wanted }) => ({
            value: caseId,
            label: `${number}　${wanted}`,
          }))}
        />
      )
    default:
      return null
  }
}

/** Only results of the kind of dispute that was chosen. */
function DisputeResult({ view, ...given }: { readonly view: CaseView } & object) {
  const { say } = useWords()
  const chosen = Form.useWatch('disputeId') as string | undefined
  const kind = view.file.disputes.find(({ disputeId }) => disputeId === chosen)?.kind
  const options = Object.entries(disputeResults).flatMap(([value, row]) =>
    kind === undefined || row.kind === kind ? [{ value, label: say(row.label) }] : [],
  )
  return <Select {...given} options={options} />
}

function OrderField({ name, label }: { readonly name: string; readonly label: string | undefined }) {
  const { say } = useWords()
  const acts = Object.entries(orderWords).map(([value, words]) => ({ value, label: say(words) }))
  const units = Object.entries(orderUnitWords).map(([value, words]) => ({ value, label: say(words) }))
  const act = Form.useWatch([name, 'act']) as string | undefined
  const result = Form.useWatch('result') as keyof typeof disputeResults | undefined
  if (result === undefined || !disputeResults[result].mayOrder) return null
  return (
    <Form.Item label={label}>
      <div className="inline-fields">
        <Form.Item name={[name, 'act']} noStyle>
          <Select allowClear options={acts} aria-label={label} className="grow" />
        </Form.Item>
        {act && (
          <>
            <Form.Item
              name={[name, 'withinDays']}
              noStyle
              rules={[{ required: true, message: say(caseWords.required) }]}
            >
              <InputNumber min={1} precision={0} aria-label={label} />
            </Form.Item>
            <Form.Item name={[name, 'unit']} noStyle initialValue="day">
              <Select options={units} aria-label={label} />
            </Form.Item>
          </>
        )}
      </div>
    </Form.Item>
  )
}

interface SeveralAsked {
  readonly name: string
  readonly label: string | undefined
  readonly of: 'line' | 'wanted'
}

/** As many as are needed. */
function Several({ name, label, of }: SeveralAsked) {
  const { say } = useWords()
  return (
    <Form.List name={name} initialValue={of === 'wanted' ? [{}, {}] : ['']}>
      {(items, { add, remove }) => (
        <fieldset className="several">
          <legend>{label}</legend>
          {items.map((item, index) => (
            <div key={item.key} className="several-item">
              {of === 'line' ? (
                <Form.Item name={item.name} rules={[{ required: true, message: say(caseWords.required) }]}>
                  <Input.TextArea
                    rows={1}
                    className="grows"
                    maxLength={4000}
                    aria-label={`${label ?? ''} ${index + 1}`}
                  />
                </Form.Item>
              ) : (
                <WantedField name={item.name} />
              )}
              {items.length > (of === 'wanted' ? 2 : 1) && (
                <Button type="link" size="small" onClick={() => remove(item.name)}>
                  {say(caseWords.remove, { n: index + 1 })}
                </Button>
              )}
            </div>
          ))}
          <Button size="small" onClick={() => add(of === 'wanted' ? {} : '')}>
            {say(caseWords.add)}
          </Button>
        </fieldset>
      )}
    </Form.List>
  )
}
