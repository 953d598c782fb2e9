import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, Button, Empty, Progress } from 'antd'
import { chinaSecond } from '../../../kernel/china-time.ts'
import { marks } from '../../../kernel/marks.table.ts'
import type { AnswerOf } from '../../calls/answers.ts'
import { act, read } from '../../calls/call.ts'
import { useAct } from '../../calls/use-act.ts'
import { type Column, Rows } from '../../list/rows.tsx'
import { Loaded } from '../../page/loaded.tsx'
import { Sheet } from '../../page/page.tsx'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { type Say, useWords } from '../../words/use-words.tsx'
import { logWords } from './log-words.table.ts'
import { VerificationResult } from './verification-result.tsx'
import styles from './log.module.css'

type Answer = AnswerOf<'get', '/log/verifications'>
type Verification = Answer['verifications'][number]

const queryKey = ['log', 'verifications'] as const
/** Milliseconds between two looks at how far it is. */
const pulse = 700

const isUnderWay = ({ state }: Verification): boolean => state === 'waiting' || state === 'running'

/** Begins a verification, tells how far it is, what it found, and what earlier ones found; a reload shows the same. */
export function VerificationPane() {
  const { say } = useWords()
  const queries = useQueryClient()
  const changed = () => queries.invalidateQueries({ queryKey })
  const query = useQuery({
    queryKey,
    queryFn: ({ signal }) => read('/log/verifications', { signal }),
    refetchInterval: ({ state }) => (state.data?.verifications.some(isUnderWay) ? pulse : false),
  })
  const begin = useAct({
    send: (_: 'begin', key) => act('/log/verifications', { body: {}, key }),
    done: () => void changed(),
  })
  const stop = useAct({
    send: (id: string, key) => act('/log/verifications/{id}/stop', { params: { id }, body: {}, key }),
    done: () => void changed(),
  })
  const underWay = query.data?.verifications.find(isUnderWay)
  return (
    <>
      <p className="soft">{say(logWords.verifyLead)}</p>
      <div className={styles['above']}>
        <Button
          type="primary"
          loading={begin.isPending}
          disabled={query.data === undefined || underWay !== undefined}
          onClick={() => begin.mutate('begin')}
        >
          {say(logWords.begin)}
        </Button>
      </div>
      {(begin.error ?? stop.error) && <TroubleNotice error={begin.error ?? stop.error} />}
      <Loaded query={query} rows={4}>
        {({ verifications, names }) => (
          <>
            {underWay && (
              <UnderWay
                verification={underWay}
                stopping={stop.isPending}
                stop={() => stop.mutate(underWay.verificationId)}
              />
            )}
            <Newest
              verifications={verifications.filter((one) => !isUnderWay(one))}
              names={names}
              underWay={underWay !== undefined}
            />
          </>
        )}
      </Loaded>
    </>
  )
}

interface UnderWayAsked {
  readonly verification: Verification
  readonly stopping: boolean
  readonly stop: () => void
}

function UnderWay({ verification: { state, done, total }, stopping, stop }: UnderWayAsked) {
  const { say } = useWords()
  const percent = total === 0 ? 0 : Math.floor((done / total) * 100)
  return (
    <Sheet title={say(state === 'waiting' ? logWords.waiting : logWords.running)}>
      <div className={styles['progress']}>
        <Progress percent={percent} aria-label={say(logWords.running)} />
        <Button onClick={stop} loading={stopping}>
          {say(logWords.stop)}
        </Button>
      </div>
      <p className="soft digits" role="status">
        {total > 0 && say(logWords.progress, { done, total })}
      </p>
    </Sheet>
  )
}

interface NewestAsked {
  readonly verifications: readonly Verification[]
  readonly names: Answer['names']
  readonly underWay: boolean
}

/** What the last one found, in full; and in a line what those before it found. */
function Newest({ verifications, names, underWay }: NewestAsked) {
  const { say } = useWords()
  const [newest, ...before] = verifications
  if (!newest)
    return underWay ? null : (
      <Sheet>
        <Empty
          image={Empty.PRESENTED_IMAGE_SIMPLE}
          description={
            <>
              <p>{say(logWords.never)}</p>
              <p className="soft">{say(logWords.neverMore)}</p>
            </>
          }
        />
      </Sheet>
    )
  return (
    <>
      <Sheet title={say(logWords.last, { at: chinaSecond(newest.at), who: names[newest.actor] ?? newest.actor })}>
        <Outcome verification={newest} />
      </Sheet>
      {before.length > 0 && (
        <Sheet title={say(logWords.past)}>
          <Rows
            caption={say(logWords.past)}
            rows={before}
            keyOf={({ verificationId }) => verificationId}
            columns={columnsOf(say, names)}
          />
        </Sheet>
      )}
    </>
  )
}

function Outcome({ verification: { state, result } }: { readonly verification: Verification }) {
  const { say } = useWords()
  if (result) return <VerificationResult result={result} />
  if (state === 'cancelled') return <Alert type="info" showIcon title={say(logWords.cancelled)} />
  return <Alert type="warning" showIcon title={say(logWords.failed)} description={say(logWords.failedTodo)} />
}

const columnsOf = (say: Say, names: Answer['names']): readonly Column<Verification>[] => [
  { key: 'begun', title: say(logWords.begun), className: 'digits nowrap', show: ({ at }) => chinaSecond(at) },
  { key: 'by', title: say(logWords.by), show: ({ actor }) => names[actor] ?? actor },
  { key: 'result', title: say(logWords.result), show: (one) => inOneLine(one, say) },
]

function inOneLine({ state, result }: Verification, say: Say): string {
  if (!result) return say(state === 'cancelled' ? logWords.cancelled : logWords.failed)
  const { problemsInAll, events, streams, days } = result
  return problemsInAll === 0
    ? `${say(logWords.good)}${say(marks.colon)}${say(logWords.goodMore, { events, streams, days })}`
    : say(logWords.bad, { count: problemsInAll })
}
