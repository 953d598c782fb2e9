import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { chinaSecond } from '../../../kernel/china-time.ts'
import { marks } from '../../../kernel/marks.table.ts'
import { applicantKinds } from '../../../statute/applicant-kinds.table.ts'
import type { AnswerOf } from '../../calls/answers.ts'
import { read } from '../../calls/call.ts'
import { PageButtons } from '../../list/page-buttons.tsx'
import { type Column, Rows } from '../../list/rows.tsx'
import { useExport } from '../../list/use-export.ts'
import { Loaded } from '../../page/loaded.tsx'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { useMay } from '../../session/session.tsx'
import { Go, type Search } from '../../shell/go.tsx'
import { type Say, useWords } from '../../words/use-words.tsx'
import { actorOf, type LogActor, reasonOf, shortId } from './log-data.ts'
import { LogFilters } from './log-filters.tsx'
import { logWords } from './log-words.table.ts'
import styles from './log.module.css'
import { askedOf, usePane } from './use-pane.ts'

type Answer = AnswerOf<'get', '/log/readings'>
type Reading = Answer['readings'][number]

const queryOf = ({ after, ...search }: Search) => ({
  ...askedOf(search, ['actor', 'from', 'to', 'case']),
  ...(after !== undefined && { before: after }),
})

/** Who opened whose data, when and why. */
export function ReadingsPane() {
  const { say } = useWords()
  const mayOpenCases = useMay('cases.read')
  const { search, change } = usePane()
  const query = useQuery({
    queryKey: ['log', 'readings', search],
    queryFn: ({ signal }) => read('/log/readings', { query: queryOf(search), signal }),
    placeholderData: keepPreviousData,
  })
  const exported = useReadingExport(search, query.data)
  return (
    <>
      <p className="soft">{say(logWords.readingsLead)}</p>
      <LogFilters search={search} change={change} actors={query.data?.actors ?? []} who={say(logWords.opener)}>
        <Input.Search
          key={`case ${search['case'] ?? ''}`}
          allowClear
          defaultValue={search['case']}
          placeholder={say(logWords.caseNumber)}
          aria-label={say(logWords.caseNumber)}
          onSearch={(number) => change({ case: number.trim() || undefined })}
        />
      </LogFilters>
      {exported.error !== undefined && <TroubleNotice error={exported.error} again={exported.start} />}
      <Loaded query={query} rows={10}>
        {({ readings, actors, next }) => (
          <>
            <div className={styles['above']}>
              <Button onClick={exported.start} loading={exported.running} disabled={readings.length === 0}>
                {exported.label}
              </Button>
            </div>
            <Rows
              caption={say(logWords.readings)}
              rows={readings}
              keyOf={({ id }) => id}
              columns={columnsOf(say, actors, mayOpenCases)}
              empty={say(logWords.noReadings)}
            />
            <PageButtons after={search['after']} next={next} change={change} />
          </>
        )}
      </Loaded>
    </>
  )
}

const columnsOf = (say: Say, actors: readonly LogActor[], mayOpenCases: boolean): readonly Column<Reading>[] => [
  { key: 'when', title: say(logWords.at), className: 'digits nowrap', show: ({ at }) => chinaSecond(at) },
  { key: 'who', title: say(logWords.opener), show: ({ actor }) => actorOf(actor, actors, say) },
  {
    key: 'whose',
    title: say(logWords.whose),
    show: ({ personId, kind, cases, caseCount, erasedOn }) => (
      <span className={styles['place']}>
        {cases.length === 0 && say(logWords.noCase, { id: shortId(personId) })}
        {cases.map(({ caseId, number }, at) => (
          <span key={caseId} className="digits">
            {at > 0 && say(marks.list)}
            {mayOpenCases ? <Go to={`/cases/${caseId}`}>{number}</Go> : number}
          </span>
        ))}
        {caseCount > cases.length && ` ${say(logWords.moreCases, { count: caseCount })}`}
        <span className="soft">
          {' '}
          {kindOf(kind, say)}
          {erasedOn && `${say(marks.comma)}${say(logWords.erased)}`}
        </span>
      </span>
    ),
  },
  { key: 'why', title: say(logWords.why), show: ({ why }) => reasonOf(why, say) },
]

function kindOf(kind: string, say: Say): string {
  const kinds: Readonly<Record<string, { readonly label: { readonly zh: string; readonly en: string } }>> =
    applicantKinds
  const row = kinds[kind]
  return row ? say(row.label) : ''
}

function useReadingExport(search: Search, answer: Answer | undefined) {
  const { say } = useWords()
  const heads = [logWords.at, logWords.opener, logWords.whose, logWords.why]
  return useExport<Reading>({
    name: say(logWords.readings),
    heads: heads.map((words) => say(words)),
    pages: async function* (signal) {
      for (let after: string | undefined; ;) {
        const page = await read('/log/readings', { query: { ...queryOf({ ...search, after }), limit: '200' }, signal })
        yield page.readings
        if (page.next === undefined) return
        after = page.next
      }
    },
    cells: ({ at, actor, personId, cases, why }) => [
      chinaSecond(at),
      actorOf(actor, answer?.actors ?? [], say),
      cases.length === 0 ? personId : cases.map(({ number }) => number).join(say(marks.list)),
      reasonOf(why, say),
    ],
  })
}
