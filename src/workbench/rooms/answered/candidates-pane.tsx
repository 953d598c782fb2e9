import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Select, Space } from 'antd'
import { useState } from 'react'
import { type OutcomeCode, outcomes } from '../../../statute/outcomes.table.ts'
import type { AnswerOf } from '../../calls/answers.ts'
import { read } from '../../calls/call.ts'
import { type Column, Rows } from '../../list/rows.tsx'
import { Loaded } from '../../page/loaded.tsx'
import { useMay } from '../../session/session.tsx'
import { Go, useGo, useRoomSearch } from '../../shell/go.tsx'
import { listWords } from '../../words/list.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { answeredWords } from './answered-words.table.ts'
import { ForAll } from './for-all.tsx'
import { ListPages } from './list-pages.tsx'
import { ReleaseDrawer } from './release-drawer.tsx'

type Candidate = AnswerOf<'get', '/answered/candidates'>['candidates'][number]

/** Requests that were answered and are not on the portal, each with what was asked. */
export function CandidatesPane() {
  const { say } = useWords()
  const go = useGo()
  const [mayRelease, mayDraft] = [useMay('document.publish'), useMay('document.draft')]
  const { tab, from, outcome } = useRoomSearch()
  const [chosen, choose] = useState<Candidate>()
  const query = useQuery({
    queryKey: ['answered', 'candidates', from, outcome],
    queryFn: ({ signal }) =>
      read('/answered/candidates', {
        query: { ...(from && { from }), ...(outcome && { outcome: outcome as OutcomeCode }) },
        signal,
      }),
    placeholderData: keepPreviousData,
  })
  const columns: readonly Column<Candidate>[] = [
    {
      key: 'case',
      title: say(answeredWords.case),
      className: 'digits nowrap',
      show: ({ caseId, number }) => <Go to={`/cases/${caseId}`}>{number}</Go>,
    },
    {
      key: 'wanted',
      title: say(answeredWords.wanted),
      show: ({ wanted }) => <span className="two-lines">{wanted}</span>,
    },
    { key: 'outcome', title: say(answeredWords.outcome), show: ({ outcomeWords }) => say(outcomeWords) },
    {
      key: 'answered',
      title: say(answeredWords.answeredOn),
      className: 'digits nowrap',
      show: ({ answeredOn, madePublicOn }) => (
        <span>
          {answeredOn}
          {madePublicOn && <small className="soft"> {say(answeredWords.madePublic, { day: madePublicOn })}</small>}
        </span>
      ),
    },
    { key: 'section', title: say(answeredWords.section), show: ({ section }) => section ?? '—' },
    ...(mayRelease || mayDraft
      ? [
          {
            key: 'act',
            title: say(answeredWords.act),
            className: 'nowrap',
            show: (candidate: Candidate) => (
              <Space size="small">
                {mayRelease && (
                  <Button size="small" onClick={() => choose(candidate)}>
                    {say(answeredWords.release)}
                  </Button>
                )}
                <ForAll {...candidate} />
              </Space>
            ),
          },
        ]
      : []),
  ]
  return (
    <>
      <div className="filters" role="search" aria-label={say(listWords.filters)}>
        <Select
          aria-label={say(answeredWords.outcome)}
          placeholder={say(answeredWords.outcome)}
          allowClear
          popupMatchSelectWidth={false}
          value={outcome ?? null}
          options={Object.entries(outcomes).map(([value, { label }]) => ({ value, label: say(label) }))}
          onChange={(asked: string | null) => go({ to: '/answered', search: { tab, outcome: asked ?? undefined } })}
        />
      </div>
      <Loaded query={query} rows={8}>
        {({ candidates, count }) => (
          <>
            <Rows
              caption={say(answeredWords.candidates)}
              rows={candidates}
              keyOf={({ caseId }) => caseId}
              columns={columns}
              empty={say(outcome ? listWords.nothing : answeredWords.noCandidates)}
            />
            <ListPages count={count} />
          </>
        )}
      </Loaded>
      {chosen && <ReleaseDrawer answer={chosen} close={() => choose(undefined)} />}
    </>
  )
}
