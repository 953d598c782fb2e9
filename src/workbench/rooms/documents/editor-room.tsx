import { Loaded } from '../../page/loaded.tsx'
import { Page } from '../../page/page.tsx'
import { useSession } from '../../session/session.tsx'
import { useRoomParams, useRoomSearch } from '../../shell/go.tsx'
import { useDocument } from './document-data.ts'
import { DocumentEditor } from './document-editor.tsx'
import { documentsWords } from './documents-words.table.ts'
import { begun, editingOf } from './editor-form.ts'
import { FromCase } from './from-case.tsx'

/** Drafting a new document, or going on with one. */
export function EditorRoom() {
  const { documentId } = useRoomParams()
  const { case: source } = useRoomSearch()
  const { organ, today } = useSession()
  const query = useDocument(documentId)
  if (documentId === undefined)
    return (
      <Page title={documentsWords.new}>
        {source === undefined ? (
          <DocumentEditor start={begun(organ.name, today)} files={[]} />
        ) : (
          <FromCase key={source} caseId={source} />
        )}
      </Page>
    )
  return (
    <Page title={documentsWords.edit}>
      <Loaded query={query}>
        {(view) => (
          <DocumentEditor key={view.version} view={view} start={editingOf(view)} files={view.contents.attachments} />
        )}
      </Loaded>
    </Page>
  )
}
