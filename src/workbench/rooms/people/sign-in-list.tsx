import { useQuery } from '@tanstack/react-query'
import { Tag } from 'antd'
import { chinaTime } from '../../../kernel/china-time.ts'
import { signInMethods, signInResults } from '../../../organ/sign-in-methods.table.ts'
import type { AnswerOf } from '../../calls/answers.ts'
import { read } from '../../calls/call.ts'
import { type Column, Rows } from '../../list/rows.tsx'
import { Loaded } from '../../page/loaded.tsx'
import { peopleWords } from '../../words/people.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { browserName } from '../account/browser-name.ts'
import { type Member, nameOf } from './staff.ts'

type SignIn = AnswerOf<'get', '/sign-ins'>['signIns'][number]

/** Who came to the door, how, from where, and whether he got in. */
export function SignInList({ people }: { readonly people: readonly Member[] }) {
  const { say } = useWords()
  const query = useQuery({ queryKey: ['staff', 'sign-ins'], queryFn: ({ signal }) => read('/sign-ins', { signal }) })
  const columns: readonly Column<SignIn>[] = [
    { key: 'when', title: say(peopleWords.when), className: 'digits nowrap', show: ({ at }) => chinaTime(at) },
    {
      key: 'whom',
      title: say(peopleWords.name),
      show: ({ userId }) => (userId ? nameOf(people, userId) : say(peopleWords.nobody)),
    },
    { key: 'how', title: say(peopleWords.how), show: ({ method }) => say(signInMethods[method]) },
    {
      key: 'result',
      title: say(peopleWords.result),
      show: ({ result }) => (
        <Tag color={result === 'refused' || result === 'locked' ? 'warning' : 'default'}>
          {say(signInResults[result])}
        </Tag>
      ),
    },
    {
      key: 'from',
      title: say(peopleWords.from),
      show: ({ address, userAgent }) => `${address} ${browserName(userAgent) ?? ''}`,
    },
  ]
  return (
    <Loaded query={query}>
      {({ signIns }) => (
        <Rows caption={say(peopleWords.signIns)} rows={signIns} keyOf={({ id }) => String(id)} columns={columns} />
      )}
    </Loaded>
  )
}
