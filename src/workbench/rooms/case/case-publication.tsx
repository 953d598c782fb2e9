import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { read } from '../../calls/call.ts'
import { Sheet } from '../../page/page.tsx'
import { useMay } from '../../session/session.tsx'
import { Go, useGo } from '../../shell/go.tsx'
import { caseWords } from '../../words/case.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { caseKey, type CaseView } from './case-data.ts'
import type { OpenAct } from './open-act.ts'

interface PublicationAsked {
  readonly view: CaseView
  readonly openAct: OpenAct
}

/** What became public of the request, and the way to make it so (art. 44; A14, A15); nothing before it is answered. */
export function CasePublication({ view, openAct }: PublicationAsked) {
  const { say } = useWords()
  const go = useGo()
  const [mayDraft, mayRead] = [useMay('document.draft'), useMay('document.read')]
  const { caseId } = view
  const query = useQuery({
    queryKey: [...caseKey(caseId), 'publication'],
    queryFn: ({ signal }) => read('/cases/{id}/publication', { params: { id: caseId }, signal }),
    enabled: view.file.decision !== undefined,
  })
  if (!query.data) return null
  const { draftable, entry, documents } = query.data
  if (!draftable && !entry && documents.length === 0) return null
  const shown = documents.find(({ address }) => address !== undefined)?.address
  const mayRecord = view.available.some(({ type }) => type === 'record-publication')
  return (
    <Sheet title={say(caseWords.publication)}>
      {entry && (
        <p>
          <span className="soft">{say(caseWords.onTheLog)}　</span>
          <a href={`/answered/${entry.id}`} target="_blank" rel="noopener">
            {entry.title}
          </a>
        </p>
      )}
      {documents.length > 0 && (
        <ul className="plain lines">
          {documents.map(({ documentId, title, stageWords, standing, standingWords }) => (
            <li key={documentId}>
              {mayRead ? <Go to={`/documents/${documentId}`}>{title}</Go> : title}
              <br />
              <span className="soft">{say(standing === 'unpublished' ? stageWords : standingWords)}</span>
            </li>
          ))}
        </ul>
      )}
      {shown && mayRecord && view.file.madePublicOn === undefined && (
        <p>
          <Button
            size="small"
            type="primary"
            onClick={() =>
              openAct('record-publication', {
                where: `${window.location.origin}/documents/${shown.year}/${shown.serial}`,
              })
            }
          >
            {say(caseWords.recordPublication)}
          </Button>
        </p>
      )}
      {draftable && mayDraft && (
        <>
          <Button onClick={() => go({ to: '/documents/new', search: { case: caseId } })}>
            {say(documents.length > 0 ? caseWords.draftAnother : caseWords.draftPublic)}
          </Button>
          <p className="soft below">{say(caseWords.draftSays)}</p>
        </>
      )}
    </Sheet>
  )
}
