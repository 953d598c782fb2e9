import type { QueryClient } from '@tanstack/react-query'

/** Reads anew what became public of requests: the disclosure log, and what each case shows of it. */
export async function publicationChanged(queries: QueryClient): Promise<void> {
  await queries.invalidateQueries({
    predicate: ({ queryKey }) =>
      queryKey[0] === 'answered' || (queryKey[0] === 'case' && queryKey[2] === 'publication'),
  })
}
