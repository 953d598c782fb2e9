import { Button, Select, Upload } from 'antd'
import { useState } from 'react'
import { marks } from '../../../kernel/marks.table.ts'
import { attachmentKinds, type FilePurpose, filePurposes } from '../../../casework/attachment-kinds.table.ts'
import { callRaw, newKey } from '../../calls/call.ts'
import { FilesNotTaken } from '../../fields/not-taken.tsx'
import { useUploads } from '../../fields/use-uploads.ts'
import { caseWords } from '../../words/case.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { useCaseChanged } from './case-data.ts'

/** Files are sent as they are chosen, for what was said before; each that was not taken tells why. */
export function PutIn({ caseId, start }: { readonly caseId: string; readonly start: FilePurpose }) {
  const { say } = useWords()
  const changed = useCaseChanged()
  const [purpose, setPurpose] = useState(start)
  const [done, setDone] = useState<readonly string[]>([])
  const { waiting, errors, field } = useUploads(async (file) => {
    const asked = new URLSearchParams({ name: file.name, purpose })
    const path = `/cases/${encodeURIComponent(caseId)}/attachments?${asked.toString()}`
    const headers = { 'Content-Type': 'application/octet-stream' }
    await callRaw('POST', path, { body: new Blob([file]), key: newKey(), headers })
    setDone((known) => [...known, file.name])
    await changed(caseId)
  })
  return (
    <div className="put-in">
      <div className="put-in-row">
        <Select
          aria-label={say(caseWords.filePurpose)}
          value={purpose}
          popupMatchSelectWidth={false}
          options={filePurposes.map((value) => ({ value, label: say(attachmentKinds[value].label) }))}
          onChange={setPurpose}
        />
        <Upload {...field}>
          <Button loading={waiting > 0}>{say(caseWords.putIn)}</Button>
        </Upload>
      </div>
      <p className="soft">{say(caseWords.putInSays)}</p>
      <p className="soft" role="status">
        {done.length > 0 && say(caseWords.putInDone, { names: done.join(say(marks.list)) })}
      </p>
      <FilesNotTaken errors={errors} />
    </div>
  )
}
