import { Alert, App, Form, Input, Radio, Select } from 'antd'
import { useState } from 'react'
import type { CivilDate } from '../../../kernel/civil-date.ts'
import { type EntryKind, shapeOf } from '../../../ledgers/entry-kinds.table.ts'
import type { LedgerCommandType } from '../../../ledgers/ledger-commands.ts'
import { endingLabels } from '../../../ledgers/ledger-words.table.ts'
import { ledgerRefusalWords } from '../../../ledgers/refusal-words.ts'
import { ledgerTransitions } from '../../../ledgers/transitions.table.ts'
import type { LaterLedgerCommand } from '../../../services/ledger-command-shape.ts'
import { disputeResults } from '../../../statute/dispute-results.table.ts'
import { act } from '../../calls/call.ts'
import { useAct } from '../../calls/use-act.ts'
import { DayInForm } from '../../fields/day-in-form.tsx'
import { SubmitDrawer } from '../../page/submit-drawer.tsx'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { useSession } from '../../session/session.tsx'
import { useWords } from '../../words/use-words.tsx'
import { entryOf, refusalOf } from './entry-form.ts'
import { type EntryView, useLedgerChanged, useLedgerDesk } from './ledger-data.ts'
import { ledgersWords } from './ledgers-words.table.ts'

type Act = Exclude<LedgerCommandType, 'enter' | 'amend'>
type ActField = 'ending' | 'result' | 'on' | 'reason'

/** What each act asks for. */
const actFields = {
  publish: ['on'],
  end: ['ending', 'on'],
  resolve: ['result', 'on'],
  resume: ['reason'],
  'strike-out': ['reason'],
} as const satisfies Readonly<Record<Act, readonly ActField[]>>

interface DrawerAsked {
  readonly view: EntryView
  readonly type: Act
  readonly close: () => void
}

type Values = Readonly<Partial<Record<ActField, string>>>

/** One act on an entry; what the ledgers would refuse is told while it is typed. */
export function EntryActDrawer({ view, type, close }: DrawerAsked) {
  const { say } = useWords()
  const { message } = App.useApp()
  const { today } = useSession()
  const desk = useLedgerDesk()
  const changed = useLedgerChanged()
  const [form] = Form.useForm<Values>()
  const label = say(ledgerTransitions[type].label)
  const fields: readonly ActField[] = actFields[type]
  const endings = shapeOf(view.contents.kind).endings
  const start: Values = { ...(fields.includes('on') && { on: today }), ...(endings[0] && { ending: endings[0] }) }
  const [values, setValues] = useState(start)
  const command = commandOf(type, values)
  const isWhole = fields.every((field) => values[field])
  const refusal = desk && isWhole ? refusalOf(entryOf(view), command, desk) : undefined
  const sending = useAct<LaterLedgerCommand, unknown>({
    send: (sent, key) =>
      act('/ledger/{id}/commands', {
        params: { id: view.entryId },
        body: { command: sent, seen: view.version },
        key,
      }),
    done: () => {
      void message.success(say(ledgersWords.done, { act: label }))
      void changed()
      close()
    },
  })
  return (
    <SubmitDrawer
      title={label}
      close={close}
      submit={say(ledgersWords.do)}
      grave={type === 'strike-out'}
      waiting={sending.isPending}
      send={() => form.submit()}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={start}
        onValuesChange={(_, all: Values) => setValues(all)}
        onFinish={(all) => refusal === undefined && sending.mutate(commandOf(type, all))}
      >
        {fields.map((field) => (
          <Form.Item
            key={field}
            name={field}
            label={say(field === 'on' ? ledgersWords.endOn : ledgersWords[field])}
            rules={[{ required: true, whitespace: true, message: say(ledgersWords.need) }]}
            extra={field === 'reason' && say(ledgersWords.reasonHint)}
          >
            {inputOf(field, view)}
          </Form.Item>
        ))}
        {refusal && (
          <Alert
            className="trouble"
            type="warning"
            showIcon
            title={say(ledgerRefusalWords(refusal).says)}
            description={say(ledgerRefusalWords(refusal).todo)}
          />
        )}
        {sending.error && <TroubleNotice error={sending.error} again={() => form.submit()} />}
      </Form>
    </SubmitDrawer>
  )
}

function inputOf(field: ActField, { contents }: EntryView) {
  switch (field) {
    case 'ending':
      return <EndingChoice kind={contents.kind} />
    case 'result':
      return <ResultSelect path={contents.path} />
    case 'on':
      return <Day />
    case 'reason':
      return <Input.TextArea rows={3} maxLength={4000} autoFocus />
    default:
      return field satisfies never
  }
}

const EndingChoice = ({ kind, ...bound }: { readonly kind: EntryKind; readonly value?: string }) => {
  const { say } = useWords()
  return (
    <Radio.Group
      {...bound}
      options={shapeOf(kind).endings.map((value) => ({ value, label: say(endingLabels[value].label) }))}
    />
  )
}

const ResultSelect = ({ path, ...bound }: { readonly path: string | undefined; readonly value?: string }) => {
  const { say } = useWords()
  const kind = path === 'reconsideration' ? 'reconsideration' : 'suit'
  return (
    <Select
      {...bound}
      options={Object.entries(disputeResults).flatMap(([value, row]) =>
        row.kind === kind ? [{ value, label: say(row.label) }] : [],
      )}
    />
  )
}

const Day = (bound: { readonly value?: string }) => {
  const { say } = useWords()
  const { today } = useSession()
  return <DayInForm label={say(ledgersWords.endOn)} latest={today} {...bound} />
}

const commandOf = (type: Act, values: Values): LaterLedgerCommand => {
  const { on, ...rest } = values
  const asked: readonly ActField[] = actFields[type]
  const given = Object.fromEntries(Object.entries(rest).filter(([name]) => asked.includes(name as ActField)))
  return { type, ...(on !== undefined && { on: on as CivilDate }), ...given } as unknown as LaterLedgerCommand
}
