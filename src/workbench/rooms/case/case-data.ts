import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { AnswerOf } from '../../calls/answers.ts'
import { read } from '../../calls/call.ts'

export type CaseView = AnswerOf<'get', '/cases/{id}'>
export type CaseShown = CaseView['file']
export type DueShown = NonNullable<CaseView['due']>
export type CaseEventShown = AnswerOf<'get', '/cases/{id}/events'>['events'][number]

export const caseKey = (caseId: string) => ['case', caseId] as const

/** The case, what has happened to it, and its likes: three reads, so that the page stands before the slowest has come. */
export const useCase = (caseId: string) =>
  useQuery({
    queryKey: caseKey(caseId),
    queryFn: ({ signal }) => read('/cases/{id}', { params: { id: caseId }, signal }),
  })

export const useEvents = (caseId: string) =>
  useQuery({
    queryKey: [...caseKey(caseId), 'events'],
    queryFn: ({ signal }) => read('/cases/{id}/events', { params: { id: caseId }, signal }),
  })

export const useSimilar = (caseId: string) =>
  useQuery({
    queryKey: [...caseKey(caseId), 'similar'],
    queryFn: ({ signal }) => read('/cases/{id}/similar', { params: { id: caseId }, signal }),
    staleTime: 5 * 60_000,
  })

/**
 * After an act everything that shows the case is read anew. Whoever goes on before that has come rests on the version
 * their own act led to: they are not told that somebody else has changed the case.
 */
export function useCaseChanged(): (caseId: string, version?: number) => Promise<void> {
  const queries = useQueryClient()
  return async (caseId, version) => {
    if (version !== undefined) queries.setQueryData<CaseView>(caseKey(caseId), (view) => view && { ...view, version })
    await queries.invalidateQueries({ queryKey: caseKey(caseId) })
    void queries.invalidateQueries({ queryKey: ['tasks'] })
    void queries.invalidateQueries({ queryKey: ['cases'] })
  }
}
