import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { TroubleNotice } from './trouble-notice.tsx'
import { Waiting } from './waiting.tsx'

interface LoadedAsked<Data> {
  readonly query: UseQueryResult<Data>
  readonly rows?: number
  readonly children: (data: Data) => ReactNode
}

/** What a query brought; until then its outline; when it failed, why and how to try again. What was read before stays in view. */
export function Loaded<Data>({ query, rows, children }: LoadedAsked<Data>) {
  const again = () => void query.refetch()
  if (query.data !== undefined)
    return (
      <>
        {query.error && <TroubleNotice error={query.error} again={again} />}
        {children(query.data)}
      </>
    )
  if (query.error) return <TroubleNotice error={query.error} again={again} />
  return <Waiting {...(rows !== undefined && { rows })} />
}
