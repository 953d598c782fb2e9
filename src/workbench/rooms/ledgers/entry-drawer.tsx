import { App, Button, Form, type FormInstance } from 'antd'
import { useState } from 'react'
import type { LedgerContents } from '../../../ledgers/ledger-events.ts'
import { act } from '../../calls/call.ts'
import { useAct } from '../../calls/use-act.ts'
import { SubmitDrawer } from '../../page/submit-drawer.tsx'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { useSession } from '../../session/session.tsx'
import { useGo } from '../../shell/go.tsx'
import { useWords } from '../../words/use-words.tsx'
import { EntryFields } from './entry-fields.tsx'
import { ruledOn, type TypedEntry, typedOf } from './entry-form.ts'
import { EntryOutlook } from './entry-outlook.tsx'
import { type EntryView, useLedgerChanged, useLedgerDesk } from './ledger-data.ts'
import styles from './ledgers.module.css'
import { ledgersWords } from './ledgers-words.table.ts'

interface DrawerAsked {
  /** The entry that is amended; left out when something new is entered. */
  readonly view?: EntryView
  readonly close: () => void
}

interface Sent {
  readonly contents: LedgerContents
  readonly reason: string | undefined
  readonly goOn: boolean
}

/** Entering or amending: fields by the kind's own table, ruled on while they are typed. */
export function EntryDrawer({ view, close }: DrawerAsked) {
  const { say } = useWords()
  const { message } = App.useApp()
  const { today } = useSession()
  const go = useGo()
  const changed = useLedgerChanged()
  const desk = useLedgerDesk()
  const [form] = Form.useForm<TypedEntry>()
  const start: TypedEntry = view ? typedOf(view.contents) : { kind: 'normative', on: today, count: 1 }
  const [typed, setTyped] = useState(start)
  const [touched, touch] = useState<ReadonlySet<string>>(new Set())
  const [goOn, setGoOn] = useState(false)
  const ruling = desk && ruledOn(typed, view, desk)
  const sending = useAct<Sent, { readonly entryId: string }>({
    send: ({ contents, reason }, key) => send(view, contents, reason, key),
    done: ({ entryId }, { goOn: more }) => {
      void message.success(say(view ? ledgersWords.done : ledgersWords.entered, { act: say(ledgersWords.saveAmend) }))
      void changed()
      if (more) begin(form, typed, setTyped, touch)
      else {
        close()
        if (!view) go({ to: `/ledgers/${entryId}` })
      }
    },
  })
  return (
    <SubmitDrawer
      size={520}
      title={say(view ? ledgersWords.saveAmend : ledgersWords.enterTitle)}
      close={close}
      submit={say(view ? ledgersWords.saveAmend : ledgersWords.save)}
      waiting={sending.isPending && !goOn}
      send={() => (setGoOn(false), form.submit())}
      also={
        !view && (
          <Button loading={sending.isPending && goOn} onClick={() => (setGoOn(true), form.submit())}>
            {say(ledgersWords.saveMore)}
          </Button>
        )
      }
    >
      <Form
        form={form}
        layout="vertical"
        requiredMark={false}
        initialValues={start}
        className={styles['form'] ?? ''}
        onValuesChange={(part: Partial<TypedEntry>, all: TypedEntry) => {
          setTyped({ ...start, ...all })
          touch(new Set([...touched, ...Object.keys(part)]))
        }}
        onFinish={({ reason }) => {
          touch(new Set(['on', 'count', 'title', 'number', 'publicOn', 'ledBy', 'yuan', 'path']))
          if (ruling?.ok) sending.mutate({ contents: ruling.value, reason, goOn })
        }}
      >
        <EntryFields
          kind={typed.kind}
          amends={view !== undefined}
          fault={ruling && !ruling.ok ? ruling.no : undefined}
          touched={touched}
        />
        <EntryOutlook ruling={ruling} view={view} />
        {sending.error && <TroubleNotice error={sending.error} again={() => form.submit()} />}
      </Form>
    </SubmitDrawer>
  )
}

/** Ready for the next of the same kind. */
function begin(
  form: FormInstance<TypedEntry>,
  { kind, on }: TypedEntry,
  setTyped: (typed: TypedEntry) => void,
  touch: (names: ReadonlySet<string>) => void,
): void {
  const next: TypedEntry = { kind, count: 1, ...(on !== undefined && { on }) }
  form.resetFields()
  form.setFieldsValue(next)
  setTyped(next)
  touch(new Set())
  form.focusField('title')
}

function send(view: EntryView | undefined, contents: LedgerContents, reason: string | undefined, key: string) {
  if (!view) return act('/ledger', { body: contents, key })
  const command = { type: 'amend' as const, contents, reason: reason ?? '' }
  const { entryId: id, version: seen } = view
  return act('/ledger/{id}/commands', { params: { id }, body: { command, seen }, key })
}
