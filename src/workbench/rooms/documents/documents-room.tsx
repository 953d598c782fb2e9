import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Tag } from 'antd'
import { chinaTime } from '../../../kernel/china-time.ts'
import { columns } from '../../../publication/columns.table.ts'
import { documentStages, standings } from '../../../publication/transitions.table.ts'
import { read } from '../../calls/call.ts'
import { PageButtons } from '../../list/page-buttons.tsx'
import { type Column, Rows } from '../../list/rows.tsx'
import { Loaded } from '../../page/loaded.tsx'
import { Page } from '../../page/page.tsx'
import { useMay, useSession } from '../../session/session.tsx'
import { Go, type Search, useGo, useRoomSearch } from '../../shell/go.tsx'
import { actingName } from '../../words/acting-names.table.ts'
import { roomWords } from '../../words/rooms.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { type DocumentRow } from './document-data.ts'
import { ColumnsLate } from './columns-late.tsx'
import { DocumentFilters, documentQuery } from './document-filters.tsx'
import { documentsWords } from './documents-words.table.ts'
import styles from './documents.module.css'

const to = '/documents'

/** Every document of the organ, whatever its state; the filters stand in the address. */
export function DocumentsRoom() {
  const { say } = useWords()
  const search = useRoomSearch()
  const go = useGo()
  const mayDraft = useMay('document.draft')
  const query = useQuery({
    queryKey: ['documents', search],
    queryFn: ({ signal }) => read('/documents', { query: documentQuery(search), signal }),
    placeholderData: keepPreviousData,
  })
  const change = (changed: Search) => go({ to, search: { ...search, after: undefined, ...changed } })
  const listed = useDocumentColumns(query.data?.names ?? {})
  return (
    <Page
      title={roomWords.documents}
      lead={documentsWords.lead}
      side={
        mayDraft && (
          <Button type="primary" onClick={() => go({ to: '/documents/new' })}>
            {say(documentsWords.new)}
          </Button>
        )
      }
    >
      <ColumnsLate />
      <DocumentFilters search={search} change={change} />
      <Loaded query={query} rows={10}>
        {({ documents, next }) => (
          <>
            <Rows
              caption={say(roomWords.documents)}
              rows={documents}
              keyOf={({ documentId }) => documentId}
              columns={listed}
            />
            <PageButtons after={search['after']} next={next} change={change} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function useDocumentColumns(names: Readonly<Record<string, string>>): readonly Column<DocumentRow>[] {
  const { say } = useWords()
  const { today } = useSession()
  return [
    {
      key: 'title',
      title: say(documentsWords.title),
      ...(styles['listed'] && { className: styles['listed'] }),
      show: ({ documentId, title, number, urgent }) => (
        <div>
          <Go to={`/documents/${documentId}`}>{title}</Go>
          {number && <div className="soft digits">{number}</div>}
          {urgent && <Tag color="warning">{say(documentsWords.urgent)}</Tag>}
        </div>
      ),
    },
    {
      key: 'stage',
      title: say(documentsWords.stage),
      show: ({ stage }) => say(documentStages[stage].label),
    },
    {
      key: 'standing',
      title: say(documentsWords.standing),
      className: 'nowrap',
      show: ({ standing, scheduledAt }) => (
        <>
          {say(standings[standing].label)}
          {scheduledAt && (
            <div className="soft digits">{say(documentsWords.scheduled, { at: chinaTime(scheduledAt) })}</div>
          )}
        </>
      ),
    },
    {
      key: 'column',
      title: say(documentsWords.column),
      className: 'nowrap',
      show: ({ column }) => say(columns[column].label),
    },
    {
      key: 'due',
      title: say(documentsWords.due),
      className: 'digits nowrap',
      show: ({ dueOn, provisional }) =>
        dueOn ? (
          <span className={dueOn < today ? 'late' : undefined}>
            {dueOn}
            {provisional && <span className="soft"> {say(documentsWords.provisional)}</span>}
          </span>
        ) : (
          '—'
        ),
    },
    {
      key: 'changed',
      title: say(documentsWords.changed),
      className: 'digits nowrap',
      show: ({ changedAt }) => (changedAt ? chinaTime(changedAt) : '—'),
    },
    {
      key: 'author',
      title: say(documentsWords.author),
      className: 'nowrap',
      show: ({ author }) => actingName(author, names, say),
    },
  ]
}
