import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Words } from '../../kernel/words.ts'
import { Loaded } from './loaded.tsx'
import { Page } from './page.tsx'

interface LoadedPageAsked<Data> {
  /** What the page is called until it is known whose it is, or why it cannot be shown. */
  readonly title: Words
  readonly query: UseQueryResult<Data>
  readonly children: (data: Data) => ReactNode
}

/** A whole page of what a query brought, which names itself; until then, and when it failed, a page all the same. */
export function LoadedPage<Data>({ title, query, children }: LoadedPageAsked<Data>) {
  const loaded = <Loaded query={query}>{children}</Loaded>
  return query.data === undefined ? <Page title={title}>{loaded}</Page> : loaded
}
