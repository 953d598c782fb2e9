import { useQuery } from '@tanstack/react-query'
import { Alert } from 'antd'
import { chinaSecond } from '../../../kernel/china-time.ts'
import type { StaffRight } from '../../../organ/staff-roles.table.ts'
import type { StreamKind } from '../../../store/streams.ts'
import type { AnswerOf } from '../../calls/answers.ts'
import { read } from '../../calls/call.ts'
import { type Column, Rows } from '../../list/rows.tsx'
import { Loaded } from '../../page/loaded.tsx'
import { Page } from '../../page/page.tsx'
import { useMay } from '../../session/session.tsx'
import { Go, useRoomParams } from '../../shell/go.tsx'
import { roomWords } from '../../words/rooms.table.ts'
import { type Say, useWords } from '../../words/use-words.tsx'
import { actorOf, happeningOf, historyOf, partsOf } from './log-data.ts'
import { logWords } from './log-words.table.ts'
import styles from './log.module.css'

type Answer = AnswerOf<'get', '/log/streams/{stream}'>
type Link = Answer['events'][number]

/** Where a history is opened, and the right that opens it. */
const places: Readonly<Partial<Record<StreamKind, { readonly to: (id: string) => string; readonly may: StaffRight }>>> =
  {
    case: { to: (id) => `/cases/${id}`, may: 'cases.read' },
    document: { to: (id) => `/documents/${id}`, may: 'document.read' },
    answer: { to: (id) => `/cases/${id}`, may: 'cases.read' },
    report: { to: (id) => `/reports/${id}`, may: 'report.write' },
  }

/** The chain of one history, recomputed as it is shown. */
export function StreamRoom() {
  const { say } = useWords()
  const { stream = '' } = useRoomParams()
  const query = useQuery({
    queryKey: ['log', 'stream', stream],
    queryFn: ({ signal }) => read('/log/streams/{stream}', { params: { stream }, signal }),
  })
  const label = query.data?.label
  return (
    <Page
      title={`${say(roomWords.logStream)} · ${historyOf(stream, label === undefined ? {} : { [stream]: label }, say)}`}
      lead={logWords.chainLead}
      side={<Go to="/log">{say(logWords.backToLog)}</Go>}
    >
      <Loaded query={query} rows={8}>
        {(answer) => <Chain answer={answer} />}
      </Loaded>
    </Page>
  )
}

function Chain({ answer }: { readonly answer: Answer }) {
  const { say } = useWords()
  const { stream, events, problems, names } = answer
  const wrong = new Map(problems.map((problem) => [problem.seq, problem]))
  return (
    <>
      <Alert
        type={problems.length === 0 ? 'success' : 'error'}
        showIcon
        title={
          problems.length === 0
            ? say(logWords.chainGood, { count: events.length })
            : say(logWords.chainBad, { count: problems.length })
        }
        description={
          problems.length > 0 && (
            <ul>
              {problems.map(({ kind, seq, says }) => (
                <li key={`${kind} ${seq ?? ''}`}>{say(says)}</li>
              ))}
            </ul>
          )
        }
        action={<OpenHistory stream={stream} />}
        className={styles['verdict'] ?? ''}
      />
      <Rows
        caption={say(logWords.chain)}
        rows={events}
        keyOf={({ seq }) => String(seq)}
        columns={columnsOf(say, names, (seq) => wrong.has(seq))}
      />
    </>
  )
}

function OpenHistory({ stream }: { readonly stream: string }) {
  const { say } = useWords()
  const { kind, id } = partsOf(stream)
  const place = kind && places[kind]
  const may = useMay(place?.may ?? 'log.read')
  return place && may ? <Go to={place.to(id)}>{say(logWords.openHistory)}</Go> : null
}

const columnsOf = (say: Say, names: Answer['names'], isWrong: (seq: number) => boolean): readonly Column<Link>[] => [
  {
    key: 'seq',
    title: '#',
    className: 'digits',
    show: ({ seq }) => <span className={isWrong(seq) ? styles['wrong'] : undefined}>{seq}</span>,
  },
  { key: 'when', title: say(logWords.when), className: 'digits nowrap', show: ({ at }) => chinaSecond(at) },
  {
    key: 'what',
    title: say(logWords.what),
    show: ({ stream, type, on }) => (
      <span>
        {happeningOf(stream, type, say)} <span className="soft digits nowrap">{on}</span>
      </span>
    ),
  },
  {
    key: 'who',
    title: say(logWords.who),
    show: ({ actor }) => names[actor] ?? actorOf(actor, [], say),
  },
  {
    key: 'hash',
    title: say(logWords.chain),
    show: ({ seq, previousHash, hash, hashName }) => (
      <dl className={styles['link']}>
        <dt className="soft">{say(logWords.before)}</dt>
        <dd>{seq === 1 ? <span className="soft">{say(logWords.first)}</span> : <code>{previousHash}</code>}</dd>
        <dt className="soft">
          {say(logWords.own)}
          <span className="visually-hidden"> {hashName}</span>
        </dt>
        <dd>
          <code className={isWrong(seq) ? styles['wrong'] : undefined}>{hash}</code>
        </dd>
      </dl>
    ),
  },
]
