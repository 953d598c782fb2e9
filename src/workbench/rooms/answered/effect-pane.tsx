import { useQuery } from '@tanstack/react-query'
import { Empty } from 'antd'
import type { AnswerOf } from '../../calls/answers.ts'
import { read } from '../../calls/call.ts'
import { type Column, Rows } from '../../list/rows.tsx'
import { Loaded } from '../../page/loaded.tsx'
import { useSession } from '../../session/session.tsx'
import { useWords } from '../../words/use-words.tsx'
import { answeredWords } from './answered-words.table.ts'
import styles from './answered.module.css'

type Day = AnswerOf<'get', '/deflection'>['days'][number]

interface Counted {
  readonly name: string
  readonly shown: number
  readonly opened: number
  readonly filedAnyway: number
}

/** What suggestions came to in the last twelve months: shown, opened, filed all the same (B6). */
export function EffectPane() {
  const { say } = useWords()
  const { today } = useSession()
  const from = `${Number(today.slice(0, 4)) - 1}${today.slice(4, 7)}-01`
  const query = useQuery({
    queryKey: ['deflection', from, today],
    queryFn: ({ signal }) => read('/deflection', { query: { from, to: today }, signal }),
  })
  const columns: readonly Column<Counted>[] = [
    { key: 'name', title: say(answeredWords.month), className: 'digits nowrap', show: ({ name }) => name },
    { key: 'shown', title: say(answeredWords.shown), className: styles['figure'] ?? '', show: ({ shown }) => shown },
    {
      key: 'opened',
      title: say(answeredWords.opened),
      className: styles['figure'] ?? '',
      show: ({ opened }) => opened,
    },
    {
      key: 'filed',
      title: say(answeredWords.filed),
      className: styles['figure'] ?? '',
      show: ({ filedAnyway }) => filedAnyway,
    },
    {
      key: 'spared',
      title: say(answeredWords.spared),
      className: styles['figure'] ?? '',
      show: ({ shown, filedAnyway }) => Math.max(0, shown - filedAnyway),
    },
  ]
  return (
    <>
      <p className={`soft ${styles['lead']}`}>{say(answeredWords.effectLead)}</p>
      <Loaded query={query} rows={4}>
        {({ days }) =>
          days.length === 0 ? (
            <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(answeredWords.noEffect)} />
          ) : (
            <Rows
              caption={say(answeredWords.effect)}
              rows={[...byMonth(days), sumOf(say(answeredWords.total), days)]}
              keyOf={({ name }) => name}
              columns={columns}
            />
          )
        }
      </Loaded>
    </>
  )
}

const byMonth = (days: readonly Day[]): readonly Counted[] =>
  [...Map.groupBy(days, ({ day }) => day.slice(0, 7))].map(([month, those]) => sumOf(month, those)).toReversed()

const sumOf = (name: string, days: readonly Day[]): Counted =>
  days.reduce<Counted>(
    (sum, { shown, opened, filedAnyway }) => ({
      name,
      shown: sum.shown + shown,
      opened: sum.opened + opened,
      filedAnyway: sum.filedAnyway + filedAnyway,
    }),
    { name, shown: 0, opened: 0, filedAnyway: 0 },
  )
