import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Button, Empty } from 'antd'
import { type CivilDate, yearOf } from '../../../kernel/civil-date.ts'
import { type CaseFigure, caseFigureCodes } from '../../../reads/case-figures.ts'
import { applicantKinds } from '../../../statute/applicant-kinds.table.ts'
import { outcomes } from '../../../statute/outcomes.table.ts'
import { channels } from '../../../statute/receipt-day.table.ts'
import type { AnswerOf } from '../../calls/answers.ts'
import { read } from '../../calls/call.ts'
import { useExport } from '../../list/use-export.ts'
import { Loaded } from '../../page/loaded.tsx'
import { Page, Sheet } from '../../page/page.tsx'
import { useSession } from '../../session/session.tsx'
import { useGo, useRoomSearch } from '../../shell/go.tsx'
import { roomWords } from '../../words/rooms.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { dashboardWords, figureWords } from './dashboard-words.table.ts'
import styles from './dashboard.module.css'
import { FigureLink } from './figure-link.tsx'
import { FiguresTable } from './figures-table.tsx'
import { MonthsSection } from './months-section.tsx'
import { type Period, PeriodChoice, yearSpan } from './period-choice.tsx'
import { SideSection, type SideRow } from './side-section.tsx'

type Figures = AnswerOf<'get', '/dashboard'>

/** The work of the office in figures, for a year or any period. */
export function DashboardRoom() {
  const { say } = useWords()
  const search = useRoomSearch()
  const go = useGo()
  const today = useSession().today as CivilDate
  const usual = yearSpan(yearOf(today))
  const period = { from: search['from'] ?? usual.from, to: search['to'] ?? usual.to }
  const query = useQuery({
    queryKey: ['dashboard', period],
    queryFn: ({ signal }) => read('/dashboard', { query: period, signal }),
    placeholderData: keepPreviousData,
  })
  return (
    <Page
      title={roomWords.dashboard}
      lead={dashboardWords.lead}
      side={query.data && <ExportButton figures={query.data} />}
    >
      <PeriodChoice
        period={period}
        today={today}
        choose={(chosen) => go({ to: '/dashboard', search: { ...chosen }, replace: true })}
      />
      <Loaded query={query} rows={12}>
        {(figures) =>
          caseFigureCodes.every((figure) => figures.counts[figure] === 0) ? (
            <Empty
              image={Empty.PRESENTED_IMAGE_SIMPLE}
              description={
                <>
                  <p>{say(dashboardWords.nothing)}</p>
                  <p className="soft">{say(dashboardWords.nothingTodo)}</p>
                </>
              }
            />
          ) : (
            <Shown figures={figures} />
          )
        }
      </Loaded>
    </Page>
  )
}

function Shown({ figures }: { readonly figures: Figures }) {
  const { say } = useWords()
  const sides = useSides(figures)
  const { period, asOf, months, disputes } = figures
  return (
    <>
      <p className="soft">{say(dashboardWords.asOf, { day: asOf })}</p>
      <Tiles figures={figures} />
      <MonthsSection months={months} period={period} />
      <SideSection title={say(dashboardWords.outcomes)} rows={sides.outcomes} period={period} shown="answered" />
      <SideSection title={say(dashboardWords.sections)} rows={sides.sections} period={period} shown="received" />
      <SideSection title={say(dashboardWords.channels)} rows={sides.channels} period={period} shown="received" />
      <SideSection
        title={say(dashboardWords.applicantKinds)}
        rows={sides.applicantKinds}
        period={period}
        shown="received"
      />
      {disputes.length > 0 && (
        <Sheet title={say(dashboardWords.disputes)}>
          <FiguresTable
            title={say(dashboardWords.disputes)}
            heads={[
              say(dashboardWords.ofPath),
              say(dashboardWords.filed),
              say(dashboardWords.ended),
              say(dashboardWords.pending),
            ]}
            rows={disputes.map(({ path, filed, ended, pending }) => ({
              name: say(dashboardWords[path]),
              cells: [filed, ended, pending],
            }))}
          />
        </Sheet>
      )}
    </>
  )
}

const warned: ReadonlySet<CaseFigure> = new Set(['late', 'overdue'])

function Tiles({ figures: { counts, period, medianWorkingDays } }: { readonly figures: Figures }) {
  const { say } = useWords()
  const judged = counts['in-time'] + counts.late
  return (
    <ul className={styles['tiles']}>
      {caseFigureCodes.map((figure) => (
        <li
          key={figure}
          title={say(figureWords[figure].says)}
          className={warned.has(figure) && counts[figure] > 0 ? styles['warned'] : ''}
        >
          <span>{say(figureWords[figure].label)}</span>
          <strong>
            <FigureLink count={counts[figure]} figure={figure} period={period} />
          </strong>
        </li>
      ))}
      {judged > 0 && (
        <li title={say(dashboardWords.rateSays)}>
          <span>{say(dashboardWords.rate)}</span>
          <strong className="digits">{shareOf(counts['in-time'], judged)}</strong>
        </li>
      )}
      {medianWorkingDays !== undefined && (
        <li title={say(dashboardWords.medianSays)}>
          <span>{say(dashboardWords.median)}</span>
          <strong className="digits">{say(dashboardWords.days, { days: medianWorkingDays })}</strong>
        </li>
      )}
    </ul>
  )
}

/** Cut, not rounded: 100 % is said only when all were in time. */
const shareOf = (part: number, whole: number): string => `${Math.floor((part / whole) * 1000) / 10}%`

function useSides(
  figures: Figures,
): Readonly<Record<'outcomes' | 'sections' | 'channels' | 'applicantKinds', readonly SideRow[]>> {
  const { say } = useWords()
  return {
    channels: figures.channels.flatMap(({ code, counts }) =>
      code === undefined ? [] : [{ name: say(channels[code].label), search: { channel: code }, counts }],
    ),
    applicantKinds: figures.applicantKinds.flatMap(({ code, counts }) =>
      code === undefined ? [] : [{ name: say(applicantKinds[code].label), search: { applicantKind: code }, counts }],
    ),
    sections: figures.sections.map(({ code, counts }) =>
      code === undefined
        ? { name: say(dashboardWords.noSection), search: { assigned: 'no' }, counts }
        : { name: code, search: { section: code }, counts },
    ),
    outcomes: figures.outcomes.flatMap(({ code, counts }) =>
      code === undefined ? [] : [{ name: say(outcomes[code].label), search: { outcome: code }, counts }],
    ),
  }
}

/** All figures as one table: what it is told apart by, its name, and the figures. */
function ExportButton({ figures }: { readonly figures: Figures }) {
  const { say } = useWords()
  const sides = useSides(figures)
  const named: readonly (readonly [string, readonly SideRow[]])[] = [
    ['', [{ name: periodName(figures.period), search: {}, counts: figures.counts }]],
    [say(dashboardWords.outcomes), sides.outcomes],
    [say(dashboardWords.sections), sides.sections],
    [say(dashboardWords.channels), sides.channels],
    [say(dashboardWords.applicantKinds), sides.applicantKinds],
  ]
  const rows = named.flatMap(([side, own]) => own.map((row) => ({ side, ...row })))
  const exported = useExport<(typeof rows)[number]>({
    name: `${say(roomWords.dashboard)} ${periodName(figures.period)}`,
    heads: ['', say(dashboardWords.period), ...caseFigureCodes.map((figure) => say(figureWords[figure].label))],
    pages: async function* pages() {
      yield await Promise.resolve(rows)
    },
    cells: ({ side, name, counts }) => [side, name, ...caseFigureCodes.map((figure) => counts[figure])],
  })
  return (
    <Button onClick={exported.start} loading={exported.running}>
      {exported.label}
    </Button>
  )
}

const periodName = ({ from, to }: Period): string => `${from}—${to}`
