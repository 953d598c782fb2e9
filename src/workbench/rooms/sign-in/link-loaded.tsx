import type { UseQueryResult } from '@tanstack/react-query'
import { Alert } from 'antd'
import type { ReactNode } from 'react'
import { Loaded } from '../../page/loaded.tsx'
import { signInWords } from '../../words/sign-in.table.ts'
import { useWords } from '../../words/use-words.tsx'

interface LinkAsked<Data> {
  readonly token: string
  readonly query: UseQueryResult<Data>
  readonly children: (data: Data) => ReactNode
}

/** What a one-time link leads to; an address without its token says where the link comes from. */
export function LinkLoaded<Data>({ token, query, children }: LinkAsked<Data>) {
  const { say } = useWords()
  if (token === '')
    return (
      <Alert
        className="trouble"
        type="warning"
        showIcon
        role="alert"
        title={say(signInWords.noLink)}
        description={say(signInWords.noLinkTodo)}
      />
    )
  return <Loaded query={query}>{children}</Loaded>
}
