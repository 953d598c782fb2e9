import { Form, Input, InputNumber, Radio, Select } from 'antd'
import type { ReactNode } from 'react'
import type { Words } from '../../../kernel/words.ts'
import { entryKinds, type EntryKind } from '../../../ledgers/entry-kinds.table.ts'
import { fieldLabels } from '../../../ledgers/ledger-words.table.ts'
import { ledgerRefusalWords } from '../../../ledgers/refusal-words.ts'
import { DayInForm } from '../../fields/day-in-form.tsx'
import { useSession } from '../../session/session.tsx'
import { pathWords } from '../../words/codes.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { type EntryFault, fieldsOf, type TypedEntry, type TypedField } from './entry-form.ts'
import { useKindOptions } from './ledger-filters.tsx'
import { dayWords, ledgersWords } from './ledgers-words.table.ts'

interface FieldsAsked {
  readonly kind: EntryKind
  readonly amends: boolean
  readonly fault: EntryFault | undefined
  /** A fault is told at a field once it was touched. */
  readonly touched: ReadonlySet<string>
}

/** The fields of a kind, each with its fault below it. */
export function EntryFields({ kind, amends, fault, touched }: FieldsAsked) {
  const { say } = useWords()
  const kinds = useKindOptions()
  return (
    <>
      <Form.Item<TypedEntry> name="kind" label={say(ledgersWords.kind)}>
        <Select options={kinds} disabled={amends} listHeight={420} autoFocus={!amends} />
      </Form.Item>
      {fieldsOf(kind).map(({ field, needed }) => {
        const told = fault?.field === field && touched.has(field)
        return (
          <Form.Item<TypedEntry>
            key={field}
            name={field}
            label={<Label words={labelOf(field, kind)} needed={needed} />}
            extra={hints[field] && say(hints[field])}
            {...(told && { validateStatus: 'error' as const, help: <FaultWords fault={fault} /> })}
          >
            {inputs[field](say(labelOf(field, kind)))}
          </Form.Item>
        )
      })}
      {amends && (
        <Form.Item<TypedEntry>
          name="reason"
          label={say(ledgersWords.reasonAmend)}
          extra={say(ledgersWords.reasonHint)}
          rules={[{ required: true, whitespace: true, message: say(ledgersWords.need) }]}
        >
          <Input.TextArea rows={2} maxLength={4000} />
        </Form.Item>
      )}
    </>
  )
}

const Label = ({ words, needed }: { readonly words: Words; readonly needed: boolean }) => {
  const { say } = useWords()
  return (
    <>
      {say(words)}
      {!needed && <span className="soft"> {say(ledgersWords.optional)}</span>}
    </>
  )
}

/** What is wrong, and what to do, in the words of the ledgers. */
export function FaultWords({ fault }: { readonly fault: EntryFault }) {
  const { say } = useWords()
  if (fault.of === 'shape') return say(fault.field === 'yuan' ? ledgersWords.needAmount : ledgersWords.need)
  const { says, todo } = ledgerRefusalWords(fault.no)
  return (
    <>
      {say(says)}
      {say({ zh: '。', en: '. ' })}
      {say(todo)}
    </>
  )
}

const hints: Readonly<Partial<Record<TypedField, Words>>> = {
  count: ledgersWords.countHint,
  ledBy: ledgersWords.ledByHint,
  publicOn: ledgersWords.publicHint,
}

function labelOf(field: TypedField, kind: EntryKind): Words {
  if (field === 'on') return dayWords[entryKinds[kind].shape]
  if (field === 'count') return ledgersWords.countField
  if (field === 'yuan') return ledgersWords.amountField
  const { zh, en } = fieldLabels[field].label
  return { zh, en: en.charAt(0).toUpperCase() + en.slice(1) }
}

const text = (length: number) => () => <Input maxLength={length} />
const day = (label: string) => <Day label={label} />

const inputs: Readonly<Record<TypedField, (label: string) => ReactNode>> = {
  on: day,
  publicOn: day,
  count: () => <InputNumber min={1} max={100_000_000} precision={0} inputMode="numeric" />,
  title: text(200),
  number: text(200),
  ledBy: text(200),
  yuan: () => <Input inputMode="decimal" maxLength={24} suffix="元" />,
  path: () => <PathChoice />,
}

const Day = ({ label, ...bound }: { readonly label: string }) => {
  const { today } = useSession()
  return <DayInForm label={label} latest={today} {...bound} />
}

const PathChoice = (bound: { readonly value?: string }) => {
  const { say } = useWords()
  return (
    <Radio.Group
      {...bound}
      options={Object.entries(pathWords).map(([value, words]) => ({ value, label: say(words) }))}
    />
  )
}
