import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { AnswerOf } from '../../calls/answers.ts'
import { read } from '../../calls/call.ts'
import { publicationChanged } from '../../calls/publication-changed.ts'

export type DocumentRow = AnswerOf<'get', '/documents'>['documents'][number]
export type DocumentView = AnswerOf<'get', '/documents/{id}'>
export type DocumentFile = DocumentView['contents']['attachments'][number]

export type DocumentLeak = DocumentView['leaks'][number]

export const documentKey = (documentId: string) => ['document', documentId] as const

/** One document as it stands. */
export const useDocument = (documentId: string | undefined) =>
  useQuery({
    queryKey: documentKey(documentId ?? ''),
    queryFn: ({ signal }) => read('/documents/{id}', { params: { id: documentId ?? '' }, signal }),
    enabled: documentId !== undefined,
  })

/** After an act everything that shows the document is read anew. */
export function useDocumentChanged(): (documentId: string) => Promise<void> {
  const queries = useQueryClient()
  return async (documentId) => {
    await queries.invalidateQueries({ queryKey: documentKey(documentId) })
    await queries.invalidateQueries({ queryKey: ['documents'] })
    await publicationChanged(queries)
  }
}
