import { App, DatePicker, Form, Input, Radio } from 'antd'
import dayjs, { type Dayjs } from 'dayjs'
import type { DocumentCommandType } from '../../../publication/document-commands.ts'
import { documentTransitions } from '../../../publication/transitions.table.ts'
import type { LaterDocumentCommand } from '../../../services/document-command-shape.ts'
import { act } from '../../calls/call.ts'
import { useAct } from '../../calls/use-act.ts'
import { DayInForm } from '../../fields/day-in-form.tsx'
import { SubmitDrawer } from '../../page/submit-drawer.tsx'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { useSession } from '../../session/session.tsx'
import { useWords } from '../../words/use-words.tsx'
import { type ActField, actFields, type ActRow } from './act-fields.table.ts'
import { type DocumentView, useDocumentChanged } from './document-data.ts'
import { DocumentSelect } from './document-select.tsx'
import { LeakList } from './leak-list.tsx'
import { documentsWords } from './documents-words.table.ts'

interface DrawerAsked {
  readonly view: DocumentView
  readonly type: DocumentCommandType
  readonly close: () => void
}

type Values = Readonly<Record<string, string | Dayjs | undefined>>

/** One act: what it asks, sent under the version that was seen. */
export function DocumentActDrawer({ view: { documentId, version, contents, leaks }, type, close }: DrawerAsked) {
  const { say } = useWords()
  const { message } = App.useApp()
  const changed = useDocumentChanged()
  const [form] = Form.useForm<Values>()
  const label = say(documentTransitions[type].label)
  const row: ActRow = actFields[type]
  const sending = useAct<LaterDocumentCommand, unknown>({
    send: (command, key) =>
      act('/documents/{id}/commands', { params: { id: documentId }, body: { command, seen: version }, key }),
    done: () => {
      void message.success(say(documentsWords.done, { act: label }))
      void changed(documentId)
      close()
    },
  })
  return (
    <SubmitDrawer
      title={label}
      close={close}
      submit={say(documentsWords.do)}
      grave={row.weight === 'grave'}
      waiting={sending.isPending}
      send={() => form.submit()}
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        onFinish={(values) => sending.mutate(commandOf(type, values))}
      >
        <p>{say(documentsWords.sure, { title: contents.title, act: label })}</p>
        <LeakList leaks={allowedBy(type, leaks)} />
        {row.fields.map((field) => (
          <Form.Item
            key={field.name}
            name={field.name}
            label={say(field.label)}
            extra={field.hint && say(field.hint)}
            rules={[{ required: !('optional' in field), message: say(documentsWords.need) }]}
          >
            {inputOf(field)}
          </Form.Item>
        ))}
        {sending.error && <TroubleNotice error={sending.error} again={() => form.submit()} />}
      </Form>
    </SubmitDrawer>
  )
}

/** What the act would let become public: it is seen before it is allowed. */
function allowedBy(type: DocumentCommandType, leaks: DocumentView['leaks']): DocumentView['leaks'] {
  if (type !== 'allow-findings' && type !== 'allow-mentions') return []
  const waiting = leaks.filter(({ state }) => state === 'open' || state === 'second')
  return type === 'allow-findings' ? waiting : waiting.filter(({ kind }) => kind === 'secret-word')
}

function inputOf(field: ActField) {
  switch (field.kind) {
    case 'words':
      return <Input.TextArea rows={3} maxLength={2000} />
    case 'choice':
      return <Choice options={field.options} />
    case 'day':
      return <Day label={field.label} />
    case 'instant':
      return <DatePicker showTime={{ format: 'HH:mm' }} format="YYYY-MM-DD HH:mm" minDate={dayjs()} />
    case 'document':
      return <DocumentSelect standing="public" />
    default:
      return field satisfies never
  }
}

const Choice = ({
  options,
  ...bound
}: Pick<Extract<ActField, { kind: 'choice' }>, 'options'> & { readonly value?: string }) => {
  const { say } = useWords()
  return <Radio.Group {...bound} options={options.map(({ value, label }) => ({ value, label: say(label) }))} />
}

const Day = ({ label, ...bound }: Pick<ActField, 'label'>) => {
  const { say } = useWords()
  const { today } = useSession()
  return <DayInForm label={say(label)} latest={today} {...bound} />
}

/** What was filled in, as the API takes it; empty fields are left out. */
function commandOf(type: DocumentCommandType, values: Values): LaterDocumentCommand {
  const given = Object.entries(values).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, typeof value === 'string' ? value : instantIn(value)] as const],
  )
  return { type, ...Object.fromEntries(given) } as LaterDocumentCommand
}

/** The wall clock of China, whatever this machine's zone is. */
const instantIn = (time: Dayjs): string => new Date(`${time.format('YYYY-MM-DDTHH:mm')}:00+08:00`).toISOString()
