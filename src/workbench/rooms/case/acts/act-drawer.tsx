import { useQuery } from '@tanstack/react-query'
import { App, Alert, Button, Form } from 'antd'
import { useState } from 'react'
import type { CaseCommandType } from '../../../../casework/case-commands.ts'
import { type Transition, transitions } from '../../../../casework/transitions.table.ts'
import { formatCitation } from '../../../../statute/citation.ts'
import { read } from '../../../calls/call.ts'
import { CallTrouble } from '../../../calls/trouble.ts'
import { useAct } from '../../../calls/use-act.ts'
import { DayInForm } from '../../../fields/day-in-form.tsx'
import { SubmitDrawer } from '../../../page/submit-drawer.tsx'
import { TroubleNotice } from '../../../page/trouble-notice.tsx'
import { useSession } from '../../../session/session.tsx'
import { caseWords } from '../../../words/case.table.ts'
import { useWords } from '../../../words/use-words.tsx'
import { caseKey, type CaseView, useCaseChanged } from '../case-data.ts'
import { EventLine } from '../case-timeline.tsx'
import { ActOutlook } from './act-outlook.tsx'
import { ActField } from './act-field.tsx'
import { commandForms } from './command-forms.table.ts'
import { bringsLetter } from './drafted.ts'
import { LetterAhead } from './letter-ahead.tsx'
import { type ActDone, type ActGiven, sendAct } from './send-act.ts'
import { startOf, type Values } from './values.ts'

interface DrawerAsked {
  readonly view: CaseView
  readonly type: CaseCommandType
  /** What is known already: which letter, which call. */
  readonly given?: Values
  readonly close: () => void
}

/** One act: what it asks, on what ground, what follows; sent under the version that was seen. */
export function ActDrawer({ view, type, given, close }: DrawerAsked) {
  const { say, language } = useWords()
  const { message } = App.useApp()
  const { today } = useSession()
  const changed = useCaseChanged()
  const [form] = Form.useForm<Values>()
  const { label, cite }: Transition = transitions[type]
  const row = commandForms[type]
  const [start] = useState(() => ({ on: today, ...startOf(row, view.file, given) }))
  // The version whose acts were chosen from: what came since is shown before it is sent again.
  const [seen, setSeen] = useState(view.version)
  const sending = useAct<ActGiven, ActDone>({
    send: sendAct,
    done: ({ version }) => {
      void message.success(say(caseWords.done, { act: say(label) }))
      close()
      void changed(view.caseId, version)
    },
  })
  const send = ({ on, ...values }: Values) =>
    sending.mutate({
      type,
      caseId: view.caseId,
      seen,
      on: on === today ? undefined : (on as string | undefined),
      values: { ...start, ...values, on: undefined },
    })
  const ahead = bringsLetter(type, row)
  const rehearsed = type !== 'propose-decision' && (row.by === undefined || row.by === 'consult')
  const moved =
    sending.error instanceof CallTrouble &&
    sending.error.trouble.kind === 'refused' &&
    sending.error.trouble.error.code === 'changed-meanwhile'
  return (
    <SubmitDrawer
      size={ahead ? 1240 : 520}
      title={say(label)}
      mask={{ closable: false }}
      close={close}
      submit={[`${say(caseWords.submit)} `, <kbd key="keys">Ctrl ↵</kbd>]}
      grave={row.weight === 'grave'}
      waiting={sending.isPending}
      send={() => form.submit()}
    >
      <Form
        form={form}
        layout="vertical"
        initialValues={start}
        onFinish={send}
        requiredMark={false}
        scrollToFirstError={{ focus: true }}
        {...(ahead && { className: 'composing' })}
      >
        <div>
          {(row.says ?? cite) && (
            <div className="act-says">
              {row.says && <p>{say(row.says)}</p>}
              {cite && <p className="soft">{say(caseWords.article, { cite: formatCitation(cite, language) })}</p>}
            </div>
          )}
          {row.fields.map((field) => (
            <ActField key={field.name} field={field} view={view} />
          ))}
          {row.by === undefined || row.by === 'consult' ? (
            <Form.Item name="on" label={say(caseWords.on)} extra={say(caseWords.onHint)}>
              <DayInForm label={say(caseWords.on)} latest={today} />
            </Form.Item>
          ) : null}
          {rehearsed && <ActOutlook view={view} type={type} row={row} start={start} />}
          {moved ? (
            <ChangedMeanwhile view={view} seen={seen} accept={setSeen} resend={() => form.submit()} />
          ) : (
            sending.error && <TroubleNotice error={sending.error} again={() => form.submit()} />
          )}
        </div>
        {ahead && <LetterAhead view={view} type={type} row={row} start={start} />}
      </Form>
    </SubmitDrawer>
  )
}

interface ChangedAsked {
  readonly view: CaseView
  readonly seen: number
  readonly accept: (version: number) => void
  readonly resend: () => void
}

/** What happened since the form was opened; what was typed stays, and is sent again only when that has been looked at. */
function ChangedMeanwhile({ view, seen, accept, resend }: ChangedAsked) {
  const { say } = useWords()
  const events = useQuery({
    queryKey: [...caseKey(view.caseId), 'since', seen],
    queryFn: ({ signal }) => read('/cases/{id}/events', { params: { id: view.caseId }, signal }),
    staleTime: 0,
  })
  const since = events.data?.events.filter(({ seq }) => seq > seen) ?? []
  return (
    <Alert
      type="warning"
      showIcon
      role="alert"
      title={say(caseWords.changed)}
      description={
        <>
          <p>{say(caseWords.changedTodo)}</p>
          <ol className="timeline">
            {since.map((event) => (
              <li key={event.seq}>
                <EventLine event={event} names={events.data?.names ?? {}} />
              </li>
            ))}
          </ol>
          <Button
            size="small"
            disabled={since.length === 0}
            onClick={() => {
              accept(since.at(-1)?.seq ?? seen)
              setTimeout(resend)
            }}
          >
            {say(caseWords.resend)}
          </Button>
        </>
      }
    />
  )
}
