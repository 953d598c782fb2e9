import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Select } from 'antd'
import { chinaSecond } from '../../../kernel/china-time.ts'
import { type StreamKind, streamKinds } from '../../../store/streams.ts'
import type { AnswerOf, QueryOf } from '../../calls/answers.ts'
import { read } from '../../calls/call.ts'
import { PageButtons } from '../../list/page-buttons.tsx'
import { type Column, Rows } from '../../list/rows.tsx'
import { useExport } from '../../list/use-export.ts'
import { Loaded } from '../../page/loaded.tsx'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { Go, type Search } from '../../shell/go.tsx'
import { type Say, useWords } from '../../words/use-words.tsx'
import { actorOf, happeningOf, historyOf, isKind, type LogActor, partsOf } from './log-data.ts'
import { LogFilters } from './log-filters.tsx'
import { happenings, historyWords, logWords } from './log-words.table.ts'
import styles from './log.module.css'
import { askedOf, usePane } from './use-pane.ts'

type Answer = AnswerOf<'get', '/log/events'>
type LogEvent = Answer['events'][number]

const names = ['kind', 'type', 'actor', 'from', 'to', 'after'] as const

const queryOf = (search: Search) => askedOf(search, names) as NonNullable<QueryOf<'get', '/log/events'>>

/** What was written down across all histories, the newest first. */
export function EventsPane() {
  const { say } = useWords()
  const { search, change } = usePane()
  const query = useQuery({
    queryKey: ['log', 'events', search],
    queryFn: ({ signal }) => read('/log/events', { query: queryOf(search), signal }),
    placeholderData: keepPreviousData,
  })
  const exported = useEventExport(search, query.data)
  const kind = search['kind']
  return (
    <>
      <p className="soft">{say(logWords.eventsLead)}</p>
      <LogFilters search={search} change={change} actors={query.data?.actors ?? []} who={say(logWords.who)}>
        <Select
          aria-label={say(logWords.kind)}
          placeholder={say(logWords.kind)}
          allowClear
          value={kind ?? null}
          options={streamKinds.map((value) => ({ value, label: say(historyWords[value]) }))}
          onChange={(chosen: string | null) => change({ kind: chosen ?? undefined, type: undefined })}
        />
        <TypeSelect kind={kind} type={search['type']} change={change} />
      </LogFilters>
      {exported.error !== undefined && <TroubleNotice error={exported.error} again={exported.start} />}
      <Loaded query={query} rows={10}>
        {({ events, labels, actors, next }) => (
          <>
            <div className={styles['above']}>
              <Button onClick={exported.start} loading={exported.running} disabled={events.length === 0}>
                {exported.label}
              </Button>
            </div>
            <Rows
              caption={say(logWords.events)}
              rows={events}
              keyOf={({ stream, seq }) => `${stream}/${seq}`}
              columns={columnsOf(say, labels, actors)}
              empty={say(logWords.noEvents)}
            />
            <PageButtons after={search['after']} next={next} change={change} />
          </>
        )}
      </Loaded>
    </>
  )
}

interface TypeAsked {
  readonly kind: string | undefined
  readonly type: string | undefined
  readonly change: (changed: Search) => void
}

/** Kinds of events: of one kind of history, or of all, under the name of each. */
function TypeSelect({ kind, type, change }: TypeAsked) {
  const { say } = useWords()
  const kinds: readonly StreamKind[] = kind !== undefined && isKind(kind) ? [kind] : streamKinds
  const options = kinds.map((one) => ({
    label: say(historyWords[one]),
    options: Object.entries(happenings[one]).map(([value, words]) => ({ value: `${one}/${value}`, label: say(words) })),
  }))
  return (
    <Select
      aria-label={say(logWords.what)}
      placeholder={say(logWords.what)}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      value={type !== undefined && kind !== undefined ? `${kind}/${type}` : null}
      options={options}
      onChange={(chosen: string | null) => {
        const [of, what] = chosen?.split('/') ?? []
        change(what === undefined ? { type: undefined } : { kind: of, type: what })
      }}
    />
  )
}

const columnsOf = (say: Say, labels: Answer['labels'], actors: readonly LogActor[]): readonly Column<LogEvent>[] => [
  { key: 'when', title: say(logWords.when), className: 'digits nowrap', show: ({ at }) => chinaSecond(at) },
  {
    key: 'history',
    title: say(logWords.history),
    show: ({ stream, seq }) => (
      <span className={styles['place']}>
        <Go to={`/log/streams/${encodeURIComponent(stream)}`}>{historyOf(stream, labels, say)}</Go>{' '}
        <span className="soft digits nowrap">{say(logWords.step, { seq })}</span>
      </span>
    ),
  },
  { key: 'what', title: say(logWords.what), show: ({ stream, type }) => happeningOf(stream, type, say) },
  { key: 'who', title: say(logWords.who), show: ({ actor }) => actorOf(actor, actors, say) },
  { key: 'on', title: say(logWords.happened), className: 'digits nowrap', show: ({ on }) => on },
  {
    key: 'hash',
    className: 'nowrap',
    title: say(logWords.hash),
    show: ({ hash }) => (
      <code className={styles['hash']} title={hash}>
        {hash.slice(0, 12)}
      </code>
    ),
  },
]

function useEventExport(search: Search, answer: Answer | undefined) {
  const { say } = useWords()
  const heads = [
    logWords.when,
    logWords.kind,
    logWords.history,
    logWords.chain,
    logWords.what,
    logWords.who,
    logWords.happened,
    logWords.hash,
  ]
  const labels: Record<string, string> = {}
  return useExport<LogEvent>({
    name: say(logWords.events),
    heads: heads.map((words) => say(words)),
    pages: async function* (signal) {
      for (let after: string | undefined; ;) {
        const query = { ...queryOf({ ...search, after }), limit: '200' }
        const page = await read('/log/events', { query, signal })
        Object.assign(labels, page.labels)
        yield page.events
        if (page.next === undefined) return
        after = page.next
      }
    },
    cells: ({ stream, seq, type, on, actor, at, hash }) => {
      const { kind, id } = partsOf(stream)
      return [
        chinaSecond(at),
        kind ? say(historyWords[kind]) : '',
        labels[stream] ?? id,
        seq,
        happeningOf(stream, type, say),
        actorOf(actor, answer?.actors ?? [], say),
        on,
        hash,
      ]
    },
  })
}
