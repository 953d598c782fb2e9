import { Alert, Button, Radio } from 'antd'
import { type DragEvent, useRef, useState } from 'react'
import { disputeFields, entryFields, requestFields } from '../../../casework/import-fields.table.ts'
import { byteOrderMark, csvLine } from '../../../formats/csv-lines.ts'
import { callRaw } from '../../calls/call.ts'
import { useAct } from '../../calls/use-act.ts'
import { download } from '../../list/download.ts'
import { Sheet } from '../../page/page.tsx'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { useGo } from '../../shell/go.tsx'
import { useWords } from '../../words/use-words.tsx'
import { type ImportKind, useImportsChanged } from './import-data.ts'
import { importKindWords, importsWords } from './imports-words.table.ts'
import styles from './imports.module.css'

const mostBytes = 50 * 1024 * 1024
const fieldsOf = { requests: requestFields, disputes: disputeFields, ledgers: entryFields } as const

/** Choose what it holds, drop the file: it is sent sealed, and the preview opens. */
export function HandIn() {
  const { say, language } = useWords()
  const go = useGo()
  const changed = useImportsChanged()
  const input = useRef<HTMLInputElement>(null)
  const [kind, setKind] = useState<ImportKind>('requests')
  const [isOver, setOver] = useState(false)
  const [fault, setFault] = useState<string>()
  const sending = useAct<{ readonly file: File; readonly kind: ImportKind }, { readonly importId: string }>({
    send: ({ file, kind: held }, key) => send(file, held, key),
    done: ({ importId }) => {
      void changed()
      go({ to: `/imports/${importId}` })
    },
  })
  const take = (files: readonly File[]) => {
    const [file, ...others] = files
    if (!file) return
    const { name } = file
    const wrong = others.length > 0 ? importsWords.oneOnly : wrongWith(file)
    setFault(wrong && say(wrong, { name }))
    if (!wrong) sending.mutate({ file, kind })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take([...event.dataTransfer.files])
  }
  return (
    <Sheet title={say(importsWords.handIn)}>
      <Radio.Group
        className={styles['kinds'] ?? ''}
        aria-label={say(importsWords.kind)}
        value={kind}
        onChange={({ target }) => setKind(target.value as ImportKind)}
      >
        {(Object.keys(importKindWords) as ImportKind[]).map((value) => (
          <Radio key={value} value={value}>
            <b>{say(importKindWords[value].label)}</b>
            <span className="soft">{say(importKindWords[value].says)}</span>
          </Radio>
        ))}
      </Radio.Group>
      <div
        className={`${styles['drop'] ?? ''} ${isOver ? (styles['over'] ?? '') : ''}`}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>
          {say(importsWords.drop)}{' '}
          <Button type="primary" loading={sending.isPending} onClick={() => input.current?.click()}>
            {say(importsWords.choose)}
          </Button>
        </p>
        <p className="soft">{say(importsWords.fileHint)}</p>
        <p>
          <Button type="link" size="small" onClick={() => emptyForm(kind, say(importKindWords[kind].label), language)}>
            {say(importsWords.emptyForm)}
          </Button>
        </p>
        <p className="soft" role="status">
          {sending.isPending && say(importsWords.sending, { name: sending.variables.file.name })}
        </p>
        <input
          ref={input}
          type="file"
          hidden
          tabIndex={-1}
          accept=".xlsx,.csv"
          onChange={({ target }) => {
            take([...(target.files ?? [])])
            target.value = ''
          }}
        />
      </div>
      {fault !== undefined && <Alert className="trouble" type="warning" showIcon role="alert" title={fault} />}
      {sending.error && <TroubleNotice error={sending.error} again={() => sending.mutate(sending.variables)} />}
    </Sheet>
  )
}

function wrongWith({ name, size }: File) {
  if (!/\.(?:xlsx|csv|txt)$/i.test(name)) return importsWords.wrongKind
  return size > mostBytes ? importsWords.tooLarge : undefined
}

async function send(file: File, kind: ImportKind, key: string): Promise<{ readonly importId: string }> {
  const answer = await callRaw('POST', `/imports?kind=${kind}&name=${encodeURIComponent(file.name.slice(-200))}`, {
    body: new Blob([file]),
    headers: { 'Content-Type': 'application/octet-stream' },
    key,
  })
  return (await answer.json()) as { readonly importId: string }
}

/** A sheet with nothing but the headings that are known, in Chinese as the ledgers are kept. */
function emptyForm(kind: ImportKind, name: string, language: string): void {
  const heads = Object.values(fieldsOf[kind]).map(({ label }) => label.zh)
  const suffix = language === 'zh' ? '空表' : 'empty'
  download(`${name} ${suffix}.csv`, new Blob([byteOrderMark, csvLine(heads)], { type: 'text/csv;charset=utf-8' }))
}
