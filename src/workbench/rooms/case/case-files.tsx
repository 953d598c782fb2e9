import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import { chinaTime } from '../../../kernel/china-time.ts'
import type { AnswerOf } from '../../calls/answers.ts'
import { addressOf, read } from '../../calls/call.ts'
import { Loaded } from '../../page/loaded.tsx'
import { Sheet } from '../../page/page.tsx'
import { useMay, useSession } from '../../session/session.tsx'
import { actingName } from '../../words/acting-names.table.ts'
import { caseWords } from '../../words/case.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { caseKey, type CaseView } from './case-data.ts'
import { PutIn } from './put-in.tsx'
import { TakeOffFile } from './take-off-file.tsx'

type Answer = AnswerOf<'get', '/cases/{id}/attachments'>
type CaseFileShown = Answer['files'][number]

/**
 * The files of the case that this person may see, each with what it is for, who brought it, when, and its size; each is sent
 * as a download, and its opening is written down. Whoever works on the case may put files in.
 */
export function CaseFiles({ view }: { readonly view: CaseView }) {
  const { say } = useWords()
  const { roles } = useSession()
  const mayWork = useMay('cases.work')
  const [leaving, setLeaving] = useState<CaseFileShown>()
  const { caseId } = view
  const query = useQuery({
    queryKey: [...caseKey(caseId), 'files'],
    queryFn: ({ signal }) => read('/cases/{id}/attachments', { params: { id: caseId }, signal }),
    enabled: mayWork,
  })
  if (!mayWork) return null
  const mayPutIn = view.available.some(({ type }) => type === 'add-file')
  const ofSection = !roles.some((role) => role === 'clerk' || role === 'head')
  const isDecided = view.file.decision !== undefined
  return (
    <Sheet title={say(caseWords.filesOf)}>
      <Loaded query={query} rows={2}>
        {({ files, hidden, names }) => (
          <>
            {files.length + hidden === 0 && <p className="soft">{say(caseWords.noFiles)}</p>}
            <ul className="plain lines">
              {files.map((file) => (
                <li key={file.id}>
                  <FileLine caseId={caseId} file={file} names={names} takeOff={() => setLeaving(file)} />
                </li>
              ))}
            </ul>
            {hidden > 0 && (
              <p className="soft">
                {say(ofSection ? caseWords.filesHiddenSection : caseWords.filesHidden, { count: hidden })}
              </p>
            )}
            {files.length > 0 && <p className="soft">{say(caseWords.filesLogged)}</p>}
          </>
        )}
      </Loaded>
      {mayPutIn && <PutIn caseId={caseId} start={ofSection || isDecided ? 'search' : 'records'} />}
      {leaving && <TakeOffFile caseId={caseId} file={leaving} close={() => setLeaving(undefined)} />}
    </Sheet>
  )
}

interface LineAsked {
  readonly caseId: string
  readonly file: CaseFileShown
  readonly names: Answer['names']
  readonly takeOff: () => void
}

function FileLine({ caseId, file, names, takeOff }: LineAsked) {
  const { say } = useWords()
  const { id, label, name, size, by, at, takenOff, mayTakeOff } = file
  const who = (actor: string) => actingName(actor, names, say)
  const link = (
    <a href={addressOf('/cases/{id}/attachments/{attachmentId}', { params: { id: caseId, attachmentId: id } })}>
      {name}
    </a>
  )
  return (
    <div className="file-line">
      <div>
        {takenOff ? <s>{link}</s> : link}
        <p className="soft digits">
          {say(label)} · {who(by)} · {chinaTime(at)} ·{' '}
          {say(caseWords.sizeKb, { size: Math.max(1, Math.round(size / 1024)) })}
        </p>
        {takenOff && (
          <p className="soft">
            {say(caseWords.fileOffBy, { by: who(takenOff.by), day: takenOff.on, reason: takenOff.reason })}
          </p>
        )}
      </div>
      {mayTakeOff && (
        <Button size="small" onClick={takeOff}>
          {say(caseWords.fileOff)}
        </Button>
      )}
    </div>
  )
}
