import { useQuery } from '@tanstack/react-query'
import { Empty } from 'antd'
import { useState } from 'react'
import { addMonths, type CivilDate, civilDateOf, yearOf } from '../../../kernel/civil-date.ts'
import { statusOf, type WorkingCalendar } from '../../../statute/working-calendar.ts'
import { Loaded } from '../../page/loaded.tsx'
import { Sheet } from '../../page/page.tsx'
import { Go } from '../../shell/go.tsx'
import { useWords } from '../../words/use-words.tsx'
import { allCases, type CaseRow } from '../cases/case-rows.ts'
import styles from './calendar.module.css'
import { calendarWords } from './calendar-words.table.ts'
import { MonthGrid } from './month-grid.tsx'

interface DueAsked {
  readonly calendar: WorkingCalendar
  readonly today: CivilDate
}

/** So many months from this one are shown. */
const monthsAhead = 4

/** The open cases by their days: when each is due, and when the office wants it done. */
export function DueView({ calendar, today }: DueAsked) {
  const { say } = useWords()
  const query = useQuery({
    queryKey: ['open-cases'],
    queryFn: async ({ signal }) => {
      const cases: CaseRow[] = []
      for await (const page of allCases({ only: 'open' }, signal)) cases.push(...page)
      return cases
    },
  })
  return (
    <Loaded query={query}>
      {(cases) =>
        cases.length === 0 ? (
          <Empty
            image={Empty.PRESENTED_IMAGE_SIMPLE}
            description={
              <>
                <p>{say(calendarWords.noneOpen)}</p>
                <p className="soft">{say(calendarWords.noneOpenTodo)}</p>
              </>
            }
          />
        ) : (
          <DueMonths cases={cases} calendar={calendar} today={today} />
        )
      }
    </Loaded>
  )
}

function DueMonths({ cases, calendar, today }: DueAsked & { readonly cases: readonly CaseRow[] }) {
  const { say } = useWords()
  const [chosen, choose] = useState<CivilDate>()
  const byDue = Map.groupBy(cases, ({ dueOn }) => dueOn ?? '')
  const byEarly = Map.groupBy(cases, ({ earlyOn }) => earlyOn ?? '')
  const overdue = cases.filter(({ dueOn }) => dueOn !== undefined && dueOn < today)
  const paused = byDue.get('') ?? []
  const first = civilDateOf(yearOf(today), Number(today.slice(5, 7)), 1) ?? today
  const ahead = Array.from({ length: monthsAhead }, (_, index) => addMonths(first, index))
  return (
    <>
      {overdue.length > 0 && (
        <Sheet title={<span className={styles['late']}>{say(calendarWords.overdue, { count: overdue.length })}</span>}>
          <CaseLinks cases={overdue} />
        </Sheet>
      )}
      <Sheet
        title={say(calendarWords.due)}
        side={
          <ul className={styles['legend']}>
            <li>
              <span className={styles['dueMark']} aria-hidden="true" /> {say(calendarWords.dueLegend)}
            </li>
            <li>
              <span className={styles['earlyMark']} aria-hidden="true" /> {say(calendarWords.earlyLegend)}
            </li>
          </ul>
        }
      >
        <div className={styles['months']}>
          {ahead.map((month) => (
            <MonthGrid
              key={month}
              year={yearOf(month)}
              month={Number(month.slice(5, 7))}
              show={(day) => {
                const [due, early] = [byDue.get(day)?.length ?? 0, byEarly.get(day)?.length ?? 0]
                const title = say(calendarWords.onDay, { day, due, early })
                const { kind } = statusOf(day, calendar)
                const number = Number(day.slice(8))
                return {
                  look: [styles[kind], day === today && styles['today'], day === chosen && styles['chosen']]
                    .filter(Boolean)
                    .join(' '),
                  title,
                  content:
                    due + early === 0 ? (
                      number
                    ) : (
                      <button
                        type="button"
                        className={styles['dayButton']}
                        aria-pressed={day === chosen}
                        onClick={() => choose(day)}
                      >
                        {number}
                        {due > 0 && <span className={styles['dueMark']}>{due}</span>}
                        {early > 0 && <span className={styles['earlyMark']}>{early}</span>}
                      </button>
                    ),
                }
              }}
            />
          ))}
        </div>
        {chosen && (
          <div role="status">
            <h3>
              {say(calendarWords.onDay, {
                day: chosen,
                due: byDue.get(chosen)?.length ?? 0,
                early: byEarly.get(chosen)?.length ?? 0,
              })}
            </h3>
            <CaseLinks cases={[...new Set([...(byDue.get(chosen) ?? []), ...(byEarly.get(chosen) ?? [])])]} />
          </div>
        )}
      </Sheet>
      {paused.length > 0 && (
        <Sheet title={say(calendarWords.paused, { count: paused.length })}>
          <CaseLinks cases={paused} />
        </Sheet>
      )}
    </>
  )
}

const CaseLinks = ({ cases }: { readonly cases: readonly CaseRow[] }) => (
  <ul className={styles['cases']}>
    {cases.map(({ caseId, number, wanted, dueOn }) => (
      <li key={caseId}>
        <Go to={`/cases/${caseId}`} className="digits">
          {number}
        </Go>{' '}
        <span className="digits soft">{dueOn}</span> <span>{wanted}</span>
      </li>
    ))}
  </ul>
)
