import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Alert, App, Button, Radio, Tag } from 'antd'
import { chinaTime } from '../../../kernel/china-time.ts'
import { letterDuties } from '../../../statute/letter-duties.table.ts'
import type { AnswerOf } from '../../calls/answers.ts'
import { act, read } from '../../calls/call.ts'
import { useAct } from '../../calls/use-act.ts'
import { PageButtons } from '../../list/page-buttons.tsx'
import { type Column, Rows } from '../../list/rows.tsx'
import { Loaded } from '../../page/loaded.tsx'
import { Sheet } from '../../page/page.tsx'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { useMay } from '../../session/session.tsx'
import { Go, useGo, useRoomSearch } from '../../shell/go.tsx'
import { type Say, useWords } from '../../words/use-words.tsx'
import { deliveriesWords, deliveryStates } from './deliveries-words.table.ts'
import styles from './deliveries.module.css'

type Delivery = AnswerOf<'get', '/deliveries'>['deliveries'][number]

const queryKey = ['deliveries'] as const

/** Messages to applicants: what has not gone, failed first; or what has. */
export function MailList() {
  const { say } = useWords()
  const go = useGo()
  const search = useRoomSearch()
  const state = search['state'] === 'done' ? 'done' : 'open'
  const before = search['before']
  const query = useQuery({
    queryKey: [...queryKey, state, before],
    queryFn: ({ signal }) => read('/deliveries', { query: { state, ...(before !== undefined && { before }) }, signal }),
  })
  const { columns, error } = useMailColumns()
  const choice = (
    <Radio.Group
      aria-label={say(deliveriesWords.show)}
      optionType="button"
      value={state}
      options={(['open', 'done'] as const).map((value) => ({ value, label: say(deliveriesWords[value]) }))}
      onChange={({ target }) => go({ to: '/deliveries', search: { state: target.value as string } })}
    />
  )
  return (
    <Sheet title={say(deliveriesWords.mail)} side={choice}>
      {error !== null && <TroubleNotice error={error} />}
      <Loaded query={query} rows={5}>
        {({ configured, counts, deliveries, next }) => {
          const open = counts['given-up'] + counts.failing + counts.waiting
          return (
            <>
              {!configured && open > 0 && state === 'open' && (
                <Alert
                  className={styles['notice'] ?? ''}
                  type="warning"
                  showIcon
                  title={say(deliveriesWords.noMail)}
                  description={say(deliveriesWords.noMailTodo)}
                />
              )}
              {open > 0 && (
                <p className="soft digits">
                  {say(deliveriesWords.counts, {
                    givenUp: counts['given-up'],
                    failing: counts.failing,
                    waiting: counts.waiting,
                  })}
                </p>
              )}
              <Rows
                caption={say(deliveriesWords.mail)}
                rows={deliveries}
                keyOf={({ id }) => id}
                columns={columns}
                empty={say(state === 'open' ? deliveriesWords.noneOpen : deliveriesWords.noneDone)}
              />
              {state === 'open' && open > deliveries.length && (
                <p className="soft">{say(deliveriesWords.most, { count: deliveries.length })}</p>
              )}
              <PageButtons
                after={before}
                next={next}
                change={({ after }) => go({ to: '/deliveries', search: { state, before: after } })}
              />
            </>
          )
        }}
      </Loaded>
    </Sheet>
  )
}

function useMailColumns(): { readonly columns: readonly Column<Delivery>[]; readonly error: Error | null } {
  const { say } = useWords()
  const { message } = App.useApp()
  const queries = useQueryClient()
  const mayRetry = useMay('people.open')
  const retry = useAct({
    send: (id: string, key) => act('/deliveries/{id}/retry', { params: { id }, body: {}, key }),
    done: () => {
      void message.success(say(deliveriesWords.retried))
      void queries.invalidateQueries({ queryKey })
    },
  })
  const columns: readonly Column<Delivery>[] = [
    {
      key: 'case',
      title: say(deliveriesWords.case),
      className: 'digits nowrap',
      show: ({ caseId, number }) => <Go to={`/cases/${caseId}`}>{number}</Go>,
    },
    { key: 'what', title: say(deliveriesWords.what), show: (delivery) => whatOf(delivery, say) },
    {
      key: 'state',
      title: say(deliveriesWords.state),
      show: ({ state, attempts, tryAfter }) => (
        <span>
          <Tag color={deliveryStates[state].colour}>{say(deliveryStates[state].words)}</Tag>
          {state !== 'done' && attempts > 0 && (
            <small className="soft digits">
              {say(deliveriesWords.tries, { count: attempts })}
              {state === 'failing' && tryAfter && ` · ${say(deliveriesWords.next, { at: chinaTime(tryAfter) })}`}
            </small>
          )}
        </span>
      ),
    },
    {
      key: 'why',
      title: say(deliveriesWords.why),
      show: ({ error, evidence }) =>
        error ? (
          <span className={styles['why']}>{say(error)}</span>
        ) : evidence ? (
          <small className="soft" title={say(deliveriesWords.evidence)}>
            {evidence}
          </small>
        ) : (
          '—'
        ),
    },
    {
      key: 'since',
      title: say(deliveriesWords.since),
      className: 'digits nowrap',
      show: ({ createdAt, doneAt }) => chinaTime(doneAt ?? createdAt),
    },
    {
      key: 'act',
      title: say(deliveriesWords.act),
      show: ({ id, state, route, caseId }) => {
        if (state === 'given-up' && route === 'email')
          return <Go to={`/cases/${caseId}`}>{say(deliveriesWords.again)}</Go>
        if (!mayRetry || state === 'done' || state === 'waiting') return '—'
        return (
          <Button size="small" loading={retry.isPending && retry.variables === id} onClick={() => retry.mutate(id)}>
            {say(deliveriesWords.retry)}
          </Button>
        )
      },
    },
  ]
  return { columns, error: retry.error }
}

function whatOf({ kind, letter, route }: Delivery, say: Say) {
  if (kind === 'filed' || !letter) return say(deliveriesWords.filed)
  const title = say(letterDuties[letter.key].title)
  return (
    <span>
      {say(route === 'email' ? deliveriesWords.served : deliveriesWords.notice, { title })}{' '}
      <small className="soft digits">{letter.number}</small>
    </span>
  )
}
