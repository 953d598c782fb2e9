import { App, Button, Form } from 'antd'
import { useDeferredValue, useState } from 'react'
import { parseBody } from '../../../publication/parse-body.ts'
import type { LaterDocumentCommand } from '../../../services/document-command-shape.ts'
import { act } from '../../calls/call.ts'
import { useAct } from '../../calls/use-act.ts'
import { Sheet } from '../../page/page.tsx'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { useGo } from '../../shell/go.tsx'
import { deskWords } from '../../words/desk.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { AttachmentField } from './attachment-field.tsx'
import { BodyView } from './body-view.tsx'
import { type DocumentFile, type DocumentView, useDocumentChanged } from './document-data.ts'
import { ContentFields } from './content-fields.tsx'
import { LeaksTyped } from './leaks-typed.tsx'
import { documentsWords } from './documents-words.table.ts'
import { contentsOf, type ContentsSent, type Editing } from './editor-form.ts'
import styles from './documents.module.css'

interface EditorAsked {
  readonly view?: DocumentView
  readonly start: Editing
  readonly files: readonly DocumentFile[]
  /** The answered request the document makes public. */
  readonly fromCase?: string
}

interface Saved {
  readonly editing: Editing
  readonly files: readonly DocumentFile[]
}

/** The text and everything that belongs to it, with the page it will make beside it. */
export function DocumentEditor({ view, start, files: begunFiles, fromCase }: EditorAsked) {
  const { say } = useWords()
  const { message } = App.useApp()
  const go = useGo()
  const changed = useDocumentChanged()
  const [form] = Form.useForm<Editing>()
  const [typed, setTyped] = useState(start)
  const [files, setFiles] = useState(begunFiles)
  const shown = useDeferredValue(typed)
  const saving = useAct<Saved, { readonly documentId: string }>({
    send: ({ editing, files: named }, key) => {
      const contents = contentsOf(editing, named)
      return view ? revise(view, contents, editing.reason, key) : draft(contents, fromCase, key)
    },
    done: ({ documentId }) => {
      void message.success(say(documentsWords.saved))
      void changed(documentId)
      go({ to: `/documents/${documentId}` })
    },
  })
  const corrects = view !== undefined && view.stage === 'settled' && view.editions.length > 0
  return (
    <Form
      form={form}
      layout="vertical"
      initialValues={start}
      requiredMark={false}
      scrollToFirstError={{ focus: true }}
      onValuesChange={(_, all: Editing) => setTyped(all)}
      onFinish={(editing) => saving.mutate({ editing: { ...start, ...editing }, files })}
    >
      <div className={styles['editor']}>
        <div>
          <ContentFields typed={typed} corrects={corrects} form={form} />
          <Sheet title={say(documentsWords.files)}>
            <AttachmentField files={files} change={setFiles} />
          </Sheet>
        </div>
        <div className={styles['preview']}>
          <Sheet title={say(documentsWords.preview)}>
            <Preview title={shown.title} body={shown.body} />
          </Sheet>
          <Sheet title={say(documentsWords.leaks)}>
            <LeaksTyped typed={shown} files={files} />
          </Sheet>
        </div>
        <div className={styles['saving']}>
          {saving.error && <TroubleNotice error={saving.error} again={() => form.submit()} />}
          <div className={styles['acts']}>
            <Button type="primary" htmlType="submit" loading={saving.isPending}>
              {say(documentsWords.save)}
            </Button>
            <Button onClick={() => go({ to: view ? `/documents/${view.documentId}` : '/documents' })}>
              {say(deskWords.cancel)}
            </Button>
          </div>
        </div>
      </div>
    </Form>
  )
}

function Preview({ title, body }: Pick<Editing, 'title' | 'body'>) {
  const { say } = useWords()
  const parsed = parseBody(body)
  return (
    <>
      <h2 className={styles['previewTitle']}>{title}</h2>
      {parsed.ok ? (
        <BodyView body={parsed.value} />
      ) : (
        <p role="alert">{say(documentsWords.bodyFault, { line: parsed.no.line })}</p>
      )}
    </>
  )
}

const draft = (contents: ContentsSent, fromCase: string | undefined, key: string) =>
  act('/documents', { body: { contents, ...(fromCase !== undefined && { fromCase }) }, key })

function revise(view: DocumentView, contents: ContentsSent, reason: string | undefined, key: string) {
  const command = { type: 'revise', contents, ...(reason && { reason }) } as unknown as LaterDocumentCommand
  const { documentId: id, version: seen } = view
  return act('/documents/{id}/commands', { params: { id }, body: { command, seen }, key })
}
