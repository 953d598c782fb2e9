import { Alert, Tag } from 'antd'
import { chinaTime } from '../../../kernel/china-time.ts'
import { parseBody } from '../../../publication/parse-body.ts'
import { LoadedPage } from '../../page/loaded-page.tsx'
import { Page, Sheet } from '../../page/page.tsx'
import { useRoomParams } from '../../shell/go.tsx'
import { actingName } from '../../words/acting-names.table.ts'
import { roomWords } from '../../words/rooms.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { BodyView } from './body-view.tsx'
import { DocumentActs } from './document-acts.tsx'
import { type DocumentView, useDocument } from './document-data.ts'
import { DocumentFacts } from './document-facts.tsx'
import { DocumentHistory } from './document-history.tsx'
import { FileList } from './file-list.tsx'
import { LeakList, LeaksLead } from './leak-list.tsx'
import { documentsWords } from './documents-words.table.ts'
import styles from './documents.module.css'

/** One document: where it stands, what may be done, the text as the public will see it, who signed, what happened. */
export function DocumentRoom() {
  const { documentId } = useRoomParams()
  const query = useDocument(documentId)
  return (
    <LoadedPage title={roomWords.document} query={query}>
      {(view) => <DocumentPage view={view} />}
    </LoadedPage>
  )
}

function DocumentPage({ view }: { readonly view: DocumentView }) {
  const { say } = useWords()
  const { contents, address } = view
  const parsed = parseBody(contents.body)
  const isPublic = view.standing === 'public' || view.standing === 'superseded'
  return (
    <Page
      title={contents.title}
      side={
        isPublic &&
        address && (
          <a href={`/documents/${address.year}/${address.serial}`} target="_blank" rel="noreferrer">
            {say(documentsWords.page)} ↗
          </a>
        )
      }
    >
      <Marks view={view} />
      <div className={styles['two']}>
        <div>
          <Sheet title={say(documentsWords.content)}>{parsed.ok && <BodyView body={parsed.value} />}</Sheet>
          <Sheet title={say(documentsWords.files)}>
            <FileList files={contents.attachments} />
          </Sheet>
        </div>
        <div>
          <DocumentActs view={view} />
          <DocumentLeaks view={view} />
          <DocumentFacts view={view} />
          <DocumentHistory view={view} />
        </div>
      </div>
    </Page>
  )
}

/** What was found in text and files, and who allowed it; nothing when there is nothing. */
function DocumentLeaks({ view: { leaks, allowed, mentions, names } }: { readonly view: DocumentView }) {
  const { say } = useWords()
  if (leaks.length === 0) return undefined
  return (
    <Sheet title={say(documentsWords.leaks)}>
      <LeaksLead leaks={leaks} />
      {allowed && <p>{say(documentsWords.leakAllowedBy, { ...allowed, by: actingName(allowed.by, names, say) })}</p>}
      {mentions && <p>{say(documentsWords.mentionsBy, { ...mentions, by: actingName(mentions.by, names, say) })}</p>}
      <LeakList leaks={leaks} />
    </Sheet>
  )
}

/** What must be seen before anything else. */
function Marks({ view }: { readonly view: DocumentView }) {
  const { say } = useWords()
  const { returned, withdrawal, correction, scheduledAt, editions, names } = view
  const urgent = editions.at(-1)?.urgency
  return (
    <>
      <p className={styles['tags']}>
        <Tag color="processing">{say(view.stageWords)}</Tag>
        <Tag color={view.standing === 'public' ? 'success' : 'default'}>{say(view.standingWords)}</Tag>
        {scheduledAt && <Tag color="warning">{say(documentsWords.scheduled, { at: chinaTime(scheduledAt) })}</Tag>}
      </p>
      {returned && view.stage === 'draft' && (
        <Alert
          type="warning"
          showIcon
          title={say(documentsWords.returnedBy, { ...returned, by: actingName(returned.by, names, say) })}
        />
      )}
      {urgent !== undefined && (
        <Alert type="warning" showIcon title={say(documentsWords.urgent)} description={urgent} />
      )}
      {correction !== undefined && view.stage !== 'settled' && (
        <Alert type="info" showIcon title={say(documentsWords.correction, { reason: correction })} />
      )}
      {withdrawal && (
        <Alert type="error" showIcon title={say(documentsWords.withdrawn, { reason: withdrawal.reason })} />
      )}
    </>
  )
}
