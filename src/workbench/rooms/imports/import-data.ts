import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { AnswerOf, BodyOf } from '../../calls/answers.ts'
import { act, read } from '../../calls/call.ts'
import type { importKindWords } from './imports-words.table.ts'

export type ImportJob = AnswerOf<'get', '/imports/{id}'>
export type ImportBatch = AnswerOf<'get', '/imports'>['batches'][number]
export type ImportPreview = AnswerOf<'post', '/imports/{id}/preview'>
export type Mapping = BodyOf<'post', '/imports/{id}/run'>['mapping']
export type ImportKind = keyof typeof importKindWords

/** Milliseconds between two looks at an import that runs. */
const pulse = 800

export const isMoving = ({ state }: Pick<ImportJob, 'state'>): boolean => state === 'waiting' || state === 'running'

/** An import is being taken back. */
const isGoing = (batch: Pick<ImportBatch, 'undoing'> | undefined): boolean =>
  batch?.undoing !== undefined && isMoving(batch.undoing)

/** All imports; looked at again and again while one of them moves. */
export const useImports = () =>
  useQuery({
    queryKey: ['imports', 'list'],
    queryFn: ({ signal }) => read('/imports', { signal }),
    refetchInterval: ({ state }) =>
      state.data?.jobs.some(isMoving) || state.data?.batches.some(isGoing) ? pulse * 2 : false,
  })

/** One import; while it runs its progress comes by itself, also after the page was loaded anew. */
export const useImport = (id: string) =>
  useQuery({
    queryKey: ['imports', 'one', id],
    queryFn: ({ signal }) => read('/imports/{id}', { params: { id }, signal }),
    refetchInterval: ({ state }) => (state.data && (isMoving(state.data) || isGoing(state.data.batch)) ? pulse : false),
  })

/** What an import would bring under a mapping. */
export const useImportPreview = (id: string, mapping: Mapping) =>
  useQuery({
    queryKey: ['imports', 'preview', id, mapping],
    queryFn: ({ signal }) => act('/imports/{id}/preview', { params: { id }, body: { mapping }, signal }),
    placeholderData: (before) => before,
    retry: false,
  })

/** After an act the list, the import and everything it changed are read anew; the preview follows from what is settled. */
export function useImportsChanged(): () => Promise<void> {
  const queries = useQueryClient()
  return () =>
    queries.invalidateQueries({ predicate: ({ queryKey: [of, what] }) => of !== 'imports' || what !== 'preview' })
}
