import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Upload } from 'antd'
import { useState } from 'react'
import { addressOf, callRaw, newKey, read } from '../../calls/call.ts'
import { Loaded } from '../../page/loaded.tsx'
import { Sheet } from '../../page/page.tsx'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { useMay } from '../../session/session.tsx'
import { caseWords } from '../../words/case.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { caseKey } from './case-data.ts'

/**
 * The files of the case: what the applicant handed in and what the office put in, for those who may open what is known of
 * people; each is sent as a download. Whoever works on the case may put files in.
 */
export function CaseFiles({ caseId }: { readonly caseId: string }) {
  const { say } = useWords()
  const [mayOpen, mayWork] = [useMay('people.open'), useMay('cases.work')]
  const query = useQuery({
    queryKey: [...caseKey(caseId), 'files'],
    queryFn: ({ signal }) => read('/cases/{id}/attachments', { params: { id: caseId }, signal }),
    enabled: mayOpen,
  })
  if (!mayOpen && !mayWork) return null
  return (
    <Sheet title={say(caseWords.filesOf)}>
      {mayOpen && (
        <Loaded query={query} rows={2}>
          {({ files }) => (
            <>
              {files.length === 0 && <p className="soft">{say(caseWords.noFiles)}</p>}
              <ul className="plain lines">
                {files.map(({ id, label, name, size }) => (
                  <li key={id}>
                    <span className="soft">{say(label)}　</span>
                    <a
                      href={addressOf('/cases/{id}/attachments/{attachmentId}', {
                        params: { id: caseId, attachmentId: id },
                      })}
                    >
                      {name}
                    </a>
                    <span className="soft digits">
                      　{say(caseWords.sizeKb, { size: Math.max(1, Math.round(size / 1024)) })}
                    </span>
                  </li>
                ))}
              </ul>
            </>
          )}
        </Loaded>
      )}
      {mayWork && <PutIn caseId={caseId} />}
    </Sheet>
  )
}

/** Files are sent as they are chosen; each that was not taken tells why. */
function PutIn({ caseId }: { readonly caseId: string }) {
  const { say } = useWords()
  const queries = useQueryClient()
  const [waiting, setWaiting] = useState(0)
  const [done, setDone] = useState<readonly string[]>([])
  const [errors, setErrors] = useState<readonly { readonly name: string; readonly error: unknown }[]>([])
  const send = async (file: File) => {
    setWaiting((count) => count + 1)
    setErrors((known) => known.filter(({ name }) => name !== file.name))
    try {
      const path = `/cases/${encodeURIComponent(caseId)}/attachments?name=${encodeURIComponent(file.name)}`
      const headers = { 'Content-Type': 'application/octet-stream' }
      await callRaw('POST', path, { body: new Blob([file]), key: newKey(), headers })
      setDone((known) => [...known, file.name])
      await queries.invalidateQueries({ queryKey: [...caseKey(caseId), 'files'] })
    } catch (error) {
      setErrors((known) => [...known, { name: file.name, error }])
    } finally {
      setWaiting((count) => count - 1)
    }
  }
  return (
    <div className="put-in">
      <Upload
        multiple
        showUploadList={false}
        beforeUpload={(file) => {
          void send(file)
          return Upload.LIST_IGNORE
        }}
      >
        <Button loading={waiting > 0}>{say(caseWords.putIn)}</Button>
      </Upload>
      <span className="soft">{say(caseWords.putInSays)}</span>
      <p className="soft" role="status">
        {done.length > 0 && say(caseWords.putInDone, { names: done.join('、') })}
      </p>
      {errors.map(({ name, error }) => (
        <div key={name}>
          <b>{name}</b>
          <TroubleNotice error={error} />
        </div>
      ))}
    </div>
  )
}
