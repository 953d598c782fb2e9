import { Upload } from 'antd'
import { useState } from 'react'
import { callRaw } from '../../calls/call.ts'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { useWords } from '../../words/use-words.tsx'
import type { DocumentFile } from './document-data.ts'
import { documentsWords } from './documents-words.table.ts'
import { FileList } from './file-list.tsx'

interface FieldAsked {
  readonly files: readonly DocumentFile[]
  readonly change: (change: (files: readonly DocumentFile[]) => readonly DocumentFile[]) => void
}

/** Files are sent as they are chosen; what was found in them stands under each at once. */
export function AttachmentField({ files, change }: FieldAsked) {
  const { say } = useWords()
  const [errors, setErrors] = useState<readonly { readonly name: string; readonly error: unknown }[]>([])
  const [waiting, setWaiting] = useState(0)
  const send = async (file: File) => {
    setWaiting((count) => count + 1)
    setErrors((known) => known.filter(({ name }) => name !== file.name))
    try {
      const answer = await callRaw('POST', `/files?name=${encodeURIComponent(file.name)}`, {
        body: new Blob([file]),
        headers: { 'Content-Type': 'application/octet-stream' },
      })
      const kept = (await answer.json()) as DocumentFile
      change((known) => [...known.filter(({ hash }) => hash !== kept.hash), kept])
    } catch (error) {
      setErrors((known) => [...known, { name: file.name, error }])
    } finally {
      setWaiting((count) => count - 1)
    }
  }
  return (
    <>
      <Upload.Dragger
        multiple
        showUploadList={false}
        beforeUpload={(file) => {
          void send(file)
          return Upload.LIST_IGNORE
        }}
      >
        <p>{say(documentsWords.upload)}</p>
        <p className="soft">{say(documentsWords.uploadHint)}</p>
      </Upload.Dragger>
      <p className="soft" role="status">
        {waiting > 0 ? `${say(documentsWords.upload)}……` : ''}
      </p>
      {errors.map(({ name, error }) => (
        <div key={name}>
          <b>{name}</b>
          <TroubleNotice error={error} />
        </div>
      ))}
      <FileList files={files} remove={(gone) => change((known) => known.filter(({ hash }) => hash !== gone))} />
    </>
  )
}
