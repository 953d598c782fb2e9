import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Space } from 'antd'
import { useState } from 'react'
import { chinaTime } from '../../../kernel/china-time.ts'
import { marks } from '../../../kernel/marks.table.ts'
import type { AnswerOf } from '../../calls/answers.ts'
import { read } from '../../calls/call.ts'
import { type Column, Rows } from '../../list/rows.tsx'
import { Loaded } from '../../page/loaded.tsx'
import { useMay } from '../../session/session.tsx'
import { Go, useRoomSearch } from '../../shell/go.tsx'
import { type Say, useWords } from '../../words/use-words.tsx'
import { answeredWords } from './answered-words.table.ts'
import styles from './answered.module.css'
import { ForAll } from './for-all.tsx'
import { ListPages } from './list-pages.tsx'
import { ReleaseDrawer, type ToRelease } from './release-drawer.tsx'
import { TakeOffDialog } from './take-off-dialog.tsx'

type Answer = AnswerOf<'get', '/answered/released'>
type Entry = Answer['entries'][number]

/** What stands on the portal, or what was taken off it. */
export function ReleasedPane({ off = false }: { readonly off?: boolean }) {
  const { say } = useWords()
  const [mayRelease, mayDraft] = [useMay('document.publish'), useMay('document.draft')]
  const { from } = useRoomSearch()
  const [chosen, choose] = useState<{ readonly entry: Entry; readonly takeOff: boolean }>()
  const query = useQuery({
    queryKey: ['answered', 'released', off, from],
    queryFn: ({ signal }) =>
      read('/answered/released', { query: { ...(off && { off: 'true' }), ...(from && { from }) }, signal }),
    placeholderData: keepPreviousData,
  })
  const close = () => choose(undefined)
  return (
    <Loaded query={query} rows={6}>
      {({ entries, count, names }) => {
        const by = (id: string, at: string) => `${names[id] ?? id}${say(marks.comma)}${chinaTime(at)}`
        const columns = [...entryColumns(say), ...(off ? offColumns(say, by) : listedColumns(say, by))]
        const acts: Column<Entry> = {
          key: 'act',
          title: say(answeredWords.act),
          className: 'nowrap',
          show: (entry) => (
            <Space size="small">
              {mayRelease && (
                <Button size="small" onClick={() => choose({ entry, takeOff: false })}>
                  {say(off ? answeredWords.again : answeredWords.amend)}
                </Button>
              )}
              {mayRelease && !off && (
                <Button size="small" danger onClick={() => choose({ entry, takeOff: true })}>
                  {say(answeredWords.takeOff)}
                </Button>
              )}
              <ForAll {...entry} />
            </Space>
          ),
        }
        return (
          <>
            <Rows
              caption={say(off ? answeredWords.off : answeredWords.listed)}
              rows={entries}
              keyOf={({ id }) => id}
              columns={mayRelease || mayDraft ? [...columns, acts] : columns}
              empty={say(off ? answeredWords.noOff : answeredWords.noListed)}
            />
            <ListPages count={count} />
            {chosen?.takeOff && <TakeOffDialog entry={chosen.entry} close={close} />}
            {chosen && !chosen.takeOff && <ReleaseDrawer answer={toWrite(chosen.entry)} close={close} />}
          </>
        )
      }}
    </Loaded>
  )
}

/** One that was taken off is released anew, under another address. */
const toWrite = ({ id, takenOff, ...words }: Entry): ToRelease => (takenOff ? words : { id, ...words })

const entryColumns = (say: Say): readonly Column<Entry>[] => [
  {
    key: 'title',
    title: say(answeredWords.title),
    className: styles['title'] ?? '',
    show: ({ id, title, summary, takenOff }) => (
      <span>
        {takenOff ? (
          <b>{title}</b>
        ) : (
          <a href={`/answered/${id}`} target="_blank" rel="noopener" title={say(answeredWords.see)}>
            {title}
          </a>
        )}
        <span className="two-lines soft">{summary}</span>
      </span>
    ),
  },
  {
    key: 'outcome',
    title: say(answeredWords.outcome),
    show: ({ outcomeWords, answeredOn }) => (
      <span>
        {say(outcomeWords)} <span className="soft digits nowrap">{answeredOn}</span>
      </span>
    ),
  },
  {
    key: 'case',
    title: say(answeredWords.case),
    className: 'digits nowrap',
    show: ({ caseId, number }) => <Go to={`/cases/${caseId}`}>{number}</Go>,
  },
]

type By = (id: string, at: string) => string

const listedColumns = (say: Say, by: By): readonly Column<Entry>[] => [
  {
    key: 'released',
    title: say(answeredWords.releasedBy),
    show: ({ releasedBy, releasedAt, amended, madePublicOn }) => (
      <span className="digits">
        {by(releasedBy, releasedAt)}
        {amended && <small className="soft"> {say(answeredWords.amended, { by: by(amended.by, amended.at) })}</small>}
        {madePublicOn && <span className="soft"> {say(answeredWords.madePublic, { day: madePublicOn })}</span>}
      </span>
    ),
  },
]

const offColumns = (say: Say, by: By): readonly Column<Entry>[] => [
  {
    key: 'off',
    title: say(answeredWords.takenOff),
    show: ({ takenOff }) => <span className="digits">{takenOff && by(takenOff.by, takenOff.at)}</span>,
  },
  {
    key: 'reason',
    title: say(answeredWords.reason),
    show: ({ takenOff }) => takenOff?.reason ?? <span className="soft">{say(answeredWords.noReason)}</span>,
  },
]
