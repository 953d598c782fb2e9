import { Upload } from 'antd'
import { callRaw } from '../../calls/call.ts'
import { FilesNotTaken } from '../../fields/not-taken.tsx'
import { useUploads } from '../../fields/use-uploads.ts'
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
  const { waiting, errors, field } = useUploads(async (file) => {
    const answer = await callRaw('POST', `/files?name=${encodeURIComponent(file.name)}`, {
      body: new Blob([file]),
      headers: { 'Content-Type': 'application/octet-stream' },
    })
    const kept = (await answer.json()) as DocumentFile
    change((known) => [...known.filter(({ hash }) => hash !== kept.hash), kept])
  })
  return (
    <>
      <Upload.Dragger {...field}>
        <p>{say(documentsWords.upload)}</p>
        <p className="soft">{say(documentsWords.uploadHint)}</p>
      </Upload.Dragger>
      <p className="soft" role="status">
        {waiting > 0 ? `${say(documentsWords.upload)}……` : ''}
      </p>
      <FilesNotTaken errors={errors} />
      <FileList files={files} remove={(gone) => change((known) => known.filter(({ hash }) => hash !== gone))} />
    </>
  )
}
