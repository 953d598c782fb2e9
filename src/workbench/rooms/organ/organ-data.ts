import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { AnswerOf } from '../../calls/answers.ts'
import { read } from '../../calls/call.ts'

export type OrganDesk = AnswerOf<'get', '/organ/record'>

const organKey = ['organ', 'record'] as const

/** The record of the organ as it is entered, with its history. */
export const useOrganDesk = () =>
  useQuery({ queryKey: organKey, queryFn: ({ signal }) => read('/organ/record', { signal }) })

/** Everything shows the new record: names and periods stand in every room. */
export function useOrganChanged(): () => Promise<void> {
  const queries = useQueryClient()
  return () => queries.invalidateQueries()
}
