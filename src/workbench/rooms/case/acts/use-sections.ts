import { useQuery } from '@tanstack/react-query'
import { read } from '../../../calls/call.ts'

/** Sections that cases are with. */
export function useSections(wanted: boolean): readonly string[] {
  const query = useQuery({
    queryKey: ['sections'],
    queryFn: ({ signal }) => read('/tasks', { query: { limit: '1' }, signal }),
    enabled: wanted,
    staleTime: 5 * 60_000,
  })
  return query.data?.sections ?? []
}
