import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { applicantKinds } from '../../../statute/applicant-kinds.table.ts'
import { channels } from '../../../statute/receipt-day.table.ts'
import { outcomes } from '../../../statute/outcomes.table.ts'
import { stages } from '../../../casework/stages.table.ts'
import { read } from '../../calls/call.ts'
import { PageButtons } from '../../list/page-buttons.tsx'
import { type Column, Rows } from '../../list/rows.tsx'
import { SavedViews } from '../../list/saved-views.tsx'
import { useExport } from '../../list/use-export.ts'
import { Loaded } from '../../page/loaded.tsx'
import { Page } from '../../page/page.tsx'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { Go, type Search, useGo, useRoomSearch } from '../../shell/go.tsx'
import { casesWords } from '../../words/cases.table.ts'
import { roomWords } from '../../words/rooms.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { CaseFilters } from './case-filters.tsx'
import { allCases, askedOf, type CaseRow } from './case-rows.ts'

const to = '/cases'

/** Every request of the organ: all filters stand in the address, so that a view can be kept, sent and gone back to. */
export function CasesRoom() {
  const { say } = useWords()
  const search = useRoomSearch()
  const go = useGo()
  const query = useQuery({
    queryKey: ['cases', search],
    queryFn: ({ signal }) => read('/cases', { query: askedOf(search), signal }),
    placeholderData: keepPreviousData,
  })
  const change = (changed: Search) => go({ to, search: { ...search, after: undefined, ...changed } })
  const columns = useCaseColumns()
  const exported = useCaseExport(search)
  return (
    <Page
      title={roomWords.cases}
      side={
        <>
          <SavedViews room="cases" to={to} search={{ ...search, after: undefined }} />
          <Button onClick={exported.start} loading={exported.running}>
            {exported.label}
          </Button>
          <Button type="primary" onClick={() => go({ to: '/receive' })}>
            {say(casesWords.new)}
          </Button>
        </>
      }
    >
      {exported.error !== undefined && <TroubleNotice error={exported.error} again={exported.start} />}
      <CaseFilters search={search} change={change} />
      <Loaded query={query} rows={10}>
        {({ cases, next }) => (
          <>
            <Rows caption={say(roomWords.cases)} rows={cases} keyOf={({ caseId }) => caseId} columns={columns} />
            <PageButtons after={search['after']} next={next} change={change} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function useCaseColumns(): readonly Column<CaseRow>[] {
  const { say } = useWords()
  return [
    {
      key: 'number',
      title: say(casesWords.number),
      className: 'digits nowrap',
      show: ({ caseId, number }) => <Go to={`/cases/${caseId}`}>{number}</Go>,
    },
    {
      key: 'wanted',
      title: say(casesWords.wanted),
      className: 'task-wanted',
      show: ({ wanted, matter }) => (
        <span className="two-lines">
          {matter === 'record-correction' && <b>{say(casesWords.record)}　</b>}
          {wanted}
        </span>
      ),
    },
    { key: 'stage', title: say(casesWords.stage), className: 'nowrap', show: ({ stage }) => say(stages[stage].label) },
    {
      key: 'due',
      title: say(casesWords.due),
      className: 'digits nowrap',
      show: ({ dueOn, pausedSince, provisional, stage }) => {
        if (!stages[stage].open) return '—'
        if (pausedSince) return <span className="soft">{say(casesWords.paused, { day: pausedSince })}</span>
        return dueOn ? (
          <>
            {dueOn}
            {provisional && (
              <abbr className="soft" title={say(casesWords.provisionalWhy)}>
                {' '}
                {say(casesWords.provisional)}
              </abbr>
            )}
          </>
        ) : (
          '—'
        )
      },
    },
    {
      key: 'received',
      title: say(casesWords.received),
      className: 'digits nowrap',
      show: ({ receivedOn }) => receivedOn ?? <span className="soft">{say(casesWords.notYet)}</span>,
    },
    { key: 'section', title: say(casesWords.section), show: ({ section }) => section ?? '—' },
    {
      key: 'outcome',
      title: say(casesWords.outcome),
      show: ({ outcome }) => (outcome ? say(outcomes[outcome].label) : '—'),
    },
  ]
}

function useCaseExport(search: Search) {
  const { say } = useWords()
  const { number, wanted, stage, applicant, channel, received, due, section, outcome } = casesWords
  const heads = [number, wanted, stage, applicant, channel, received, due, section, outcome]
  return useExport<CaseRow>({
    name: say(roomWords.cases),
    heads: heads.map((words) => say(words)),
    pages: (signal) => allCases(search, signal),
    cells: (row) => [
      row.number,
      row.wanted,
      say(stages[row.stage].label),
      say(applicantKinds[row.applicantKind].label),
      say(channels[row.channel].label),
      row.receivedOn ?? null,
      row.dueOn ?? null,
      row.section ?? null,
      row.outcome ? say(outcomes[row.outcome].label) : null,
    ],
  })
}
