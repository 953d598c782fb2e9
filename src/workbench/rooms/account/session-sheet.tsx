import { useQuery, useQueryClient } from '@tanstack/react-query'
import { App, Button, Tag } from 'antd'
import { chinaTime } from '../../../kernel/china-time.ts'
import type { AnswerOf } from '../../calls/answers.ts'
import { act, read } from '../../calls/call.ts'
import { useAct } from '../../calls/use-act.ts'
import { type Column, Rows } from '../../list/rows.tsx'
import { Loaded } from '../../page/loaded.tsx'
import { Sheet } from '../../page/page.tsx'
import { signInWords } from '../../words/sign-in.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { SignInTrouble } from '../sign-in/sign-in-trouble.tsx'
import { browserName } from './browser-name.ts'

type Session = AnswerOf<'get', '/sessions'>['sessions'][number]

/** Where one is signed in; any of it can be ended. */
export function SessionSheet() {
  const { say } = useWords()
  const { message } = App.useApp()
  const queries = useQueryClient()
  const query = useQuery({ queryKey: ['sessions'], queryFn: ({ signal }) => read('/sessions', { signal }) })
  const end = useAct({
    send: (body: { id?: string }, key) => act('/sessions/end', { body, key }),
    done: ({ ended }) => {
      void message.success(say(signInWords.ended, { count: ended }))
      void queries.invalidateQueries({ queryKey: ['sessions'] })
    },
  })
  const columns: readonly Column<Session>[] = [
    {
      key: 'device',
      title: say(signInWords.device),
      show: ({ userAgent, own }) => (
        <>
          {browserName(userAgent) ?? say(signInWords.unknown)}{' '}
          {own && <Tag color="success">{say(signInWords.thisOne)}</Tag>}
        </>
      ),
    },
    {
      key: 'from',
      title: say(signInWords.from),
      className: 'digits',
      show: ({ address }) => address || say(signInWords.unknown),
    },
    { key: 'began', title: say(signInWords.began), className: 'digits', show: ({ beganAt }) => chinaTime(beganAt) },
    { key: 'used', title: say(signInWords.used), className: 'digits', show: ({ usedAt }) => chinaTime(usedAt) },
    {
      key: 'acts',
      title: say(signInWords.end),
      show: ({ id, own }) =>
        !own && (
          <Button size="small" onClick={() => end.mutate({ id })}>
            {say(signInWords.end)}
          </Button>
        ),
    },
  ]
  return (
    <Sheet
      title={say(signInWords.sessions)}
      side={
        <Button size="small" loading={end.isPending} onClick={() => end.mutate({})}>
          {say(signInWords.endOthers)}
        </Button>
      }
    >
      <SignInTrouble error={end.error} />
      <Loaded query={query} rows={3}>
        {({ sessions }) => (
          <Rows caption={say(signInWords.sessions)} rows={sessions} keyOf={({ id }) => id} columns={columns} />
        )}
      </Loaded>
    </Sheet>
  )
}
