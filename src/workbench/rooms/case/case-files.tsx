import { useQuery } from '@tanstack/react-query'
import { addressOf, read } from '../../calls/call.ts'
import { Loaded } from '../../page/loaded.tsx'
import { Sheet } from '../../page/page.tsx'
import { useMay } from '../../session/session.tsx'
import { caseWords } from '../../words/case.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { caseKey } from './case-data.ts'

/** The files of the applicant, for those who may open what is known of people; each is sent as a download. */
export function CaseFiles({ caseId }: { readonly caseId: string }) {
  const { say } = useWords()
  const mayOpen = useMay('people.open')
  const query = useQuery({
    queryKey: [...caseKey(caseId), 'files'],
    queryFn: ({ signal }) => read('/cases/{id}/attachments', { params: { id: caseId }, signal }),
    enabled: mayOpen,
  })
  if (!mayOpen || query.data?.files.length === 0) return null
  return (
    <Sheet title={say(caseWords.filesOf)}>
      <Loaded query={query} rows={2}>
        {({ files }) => (
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
        )}
      </Loaded>
    </Sheet>
  )
}
