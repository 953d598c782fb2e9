import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { read } from '../../calls/call.ts'
import { Loaded } from '../../page/loaded.tsx'
import { useSession } from '../../session/session.tsx'
import { Go } from '../../shell/go.tsx'
import { useWords } from '../../words/use-words.tsx'
import { DocumentEditor } from './document-editor.tsx'
import { documentsWords } from './documents-words.table.ts'
import { begun } from './editor-form.ts'
import styles from './documents.module.css'

/** A document that makes public what was given to one applicant (art. 44): begun with the words of the answer, names covered. */
export function FromCase({ caseId }: { readonly caseId: string }) {
  const { say } = useWords()
  const { organ, today } = useSession()
  const query = useQuery({
    queryKey: ['case', caseId, 'draft'],
    queryFn: ({ signal }) => read('/cases/{id}/draft', { params: { id: caseId }, signal }),
    staleTime: Infinity,
  })
  return (
    <Loaded query={query} rows={8}>
      {({ caseNumber, covered, title, body, number }) => (
        <>
          <Alert
            className={styles['comesOf'] ?? ''}
            type="info"
            showIcon
            title={
              <>
                {say(documentsWords.comesOf)} <Go to={`/cases/${caseId}`}>{caseNumber}</Go>
              </>
            }
            description={`${covered > 0 ? say(documentsWords.coveredSays, { covered }) : ''}${say(documentsWords.comesOfSays)}`}
          />
          <DocumentEditor
            start={{ ...begun(organ.name, today), title, body, ...(number !== undefined && { number }) }}
            files={[]}
            fromCase={caseId}
          />
        </>
      )}
    </Loaded>
  )
}
