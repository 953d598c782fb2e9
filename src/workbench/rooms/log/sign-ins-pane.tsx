import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Select, Tag } from 'antd'
import { chinaSecond } from '../../../kernel/china-time.ts'
import { signInMethods, signInResults } from '../../../organ/sign-in-methods.table.ts'
import type { AnswerOf, QueryOf } from '../../calls/answers.ts'
import { read } from '../../calls/call.ts'
import { PageButtons } from '../../list/page-buttons.tsx'
import { type Column, Rows } from '../../list/rows.tsx'
import { useExport } from '../../list/use-export.ts'
import { Loaded } from '../../page/loaded.tsx'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import type { Search } from '../../shell/go.tsx'
import { type Say, useWords } from '../../words/use-words.tsx'
import { browserName } from '../account/browser-name.ts'
import { type LogActor } from './log-data.ts'
import { LogFilters } from './log-filters.tsx'
import { logWords } from './log-words.table.ts'
import styles from './log.module.css'
import { askedOf, usePane } from './use-pane.ts'

type Answer = AnswerOf<'get', '/sign-ins'>
type SignIn = Answer['signIns'][number]
type Asked = NonNullable<QueryOf<'get', '/sign-ins'>>

const perPage = 50

const queryOf = ({ after, ...search }: Search): Asked =>
  ({
    ...askedOf(search, ['userId', 'result', 'from', 'to']),
    ...(after !== undefined && { before: after }),
  }) as Asked

/** Who came to the door, how, from where, and whether he got in. */
export function SignInsPane() {
  const { say } = useWords()
  const { search, change } = usePane()
  const query = useQuery({
    queryKey: ['log', 'sign-ins', search],
    queryFn: ({ signal }) => read('/sign-ins', { query: { ...queryOf(search), limit: String(perPage) }, signal }),
    placeholderData: keepPreviousData,
  })
  const exported = useSignInExport(search, query.data)
  return (
    <>
      <p className="soft">{say(logWords.signInsLead)}</p>
      <LogFilters
        search={search}
        change={change}
        actors={query.data?.people ?? []}
        who={say(logWords.person)}
        person="userId"
      >
        <Select
          aria-label={say(logWords.outcome)}
          placeholder={say(logWords.outcome)}
          allowClear
          value={search['result'] ?? null}
          options={Object.entries(signInResults).map(([value, words]) => ({ value, label: say(words) }))}
          onChange={(chosen: string | null) => change({ result: chosen ?? undefined })}
        />
      </LogFilters>
      {exported.error !== undefined && <TroubleNotice error={exported.error} again={exported.start} />}
      <Loaded query={query} rows={10}>
        {({ signIns, people }) => (
          <>
            <div className={styles['above']}>
              <Button onClick={exported.start} loading={exported.running} disabled={signIns.length === 0}>
                {exported.label}
              </Button>
            </div>
            <Rows
              caption={say(logWords.signIns)}
              rows={signIns}
              keyOf={({ id }) => String(id)}
              columns={columnsOf(say, people)}
              empty={say(logWords.noSignIns)}
            />
            <PageButtons after={search['after']} next={nextOf(signIns, perPage)} change={change} />
          </>
        )}
      </Loaded>
    </>
  )
}

/** A page that is full may have another behind it. */
const nextOf = (page: readonly SignIn[], size: number): string | undefined =>
  page.length < size ? undefined : String(page.at(-1)?.id)

const nameOf = (id: string | undefined, people: readonly LogActor[], say: Say): string =>
  id === undefined ? say(logWords.nobody) : (people.find((one) => one.id === id)?.name ?? id)

const whereOf = ({ address, userAgent }: SignIn): string =>
  [address, browserName(userAgent)].filter((part) => part !== undefined && part !== '').join(' · ')

const columnsOf = (say: Say, people: readonly LogActor[]): readonly Column<SignIn>[] => [
  { key: 'when', title: say(logWords.at), className: 'digits nowrap', show: ({ at }) => chinaSecond(at) },
  { key: 'person', title: say(logWords.person), show: ({ userId }) => nameOf(userId, people, say) },
  { key: 'how', title: say(logWords.how), show: ({ method }) => say(signInMethods[method]) },
  {
    key: 'result',
    title: say(logWords.outcome),
    show: ({ result }) => (
      <Tag color={result === 'refused' || result === 'locked' ? 'warning' : 'default'}>
        {say(signInResults[result])}
      </Tag>
    ),
  },
  { key: 'where', title: say(logWords.where), show: whereOf },
]

function useSignInExport(search: Search, answer: Answer | undefined) {
  const { say } = useWords()
  const { at, person, how, outcome, where } = logWords
  return useExport<SignIn>({
    name: say(logWords.signIns),
    heads: [at, person, how, outcome, where].map((words) => say(words)),
    pages: async function* (signal) {
      for (let after: string | undefined; ;) {
        const { signIns } = await read('/sign-ins', {
          query: { ...queryOf({ ...search, after }), limit: '200' },
          signal,
        })
        yield signIns
        after = nextOf(signIns, 200)
        if (after === undefined) return
      }
    },
    cells: (row) => [
      chinaSecond(row.at),
      nameOf(row.userId, answer?.people ?? [], say),
      say(signInMethods[row.method]),
      say(signInResults[row.result]),
      whereOf(row),
    ],
  })
}
