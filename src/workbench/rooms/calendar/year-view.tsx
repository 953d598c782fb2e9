import { Alert, Select } from 'antd'
import { marks } from '../../../kernel/marks.table.ts'
import { type CivilDate, civilDateOf, yearOf } from '../../../kernel/civil-date.ts'
import { formatCitation } from '../../../statute/citation.ts'
import { isWorkingDay, statusOf } from '../../../statute/working-calendar.ts'
import { Sheet } from '../../page/page.tsx'
import { type Say, useWords } from '../../words/use-words.tsx'
import styles from './calendar.module.css'
import { calendarWords } from './calendar-words.table.ts'
import { MonthGrid } from './month-grid.tsx'
import type { OfficeCalendar } from './use-calendar.ts'

interface YearAsked {
  readonly office: OfficeCalendar
  readonly year: number
  readonly today: CivilDate
  readonly choose: (year: number) => void
}

const months = Array.from({ length: 12 }, (_, index) => index + 1)
const legend = ['weekend', 'holiday', 'make-up'] as const

/** The days of a year, each with what it is and why, and the notices behind them. */
export function YearView({ office: { calendar, notices }, year, today, choose }: YearAsked) {
  const { say, language } = useWords()
  const first = Math.min(...calendar.years.keys())
  const years = Array.from({ length: yearOf(today) + 3 - first }, (_, index) => yearOf(today) + 2 - index)
  const days = months.flatMap((month) =>
    Array.from({ length: 31 }, (_, index) => civilDateOf(year, month, index + 1)).filter((day) => day !== undefined),
  )
  const own = notices.filter((notice) => notice.year === year)
  return (
    <>
      <div className="filters">
        <Select
          aria-label={say(calendarWords.ofYear)}
          value={year}
          onChange={choose}
          options={years.map((value) => ({ value, label: `${value}` }))}
        />
      </div>
      {!calendar.years.has(year) && (
        <Alert
          type="warning"
          showIcon
          title={say(calendarWords.provisional, { year })}
          className={styles['gap'] ?? ''}
        />
      )}
      <Sheet
        title={say(calendarWords.counts, { year, days: days.filter((day) => isWorkingDay(day, calendar)).length })}
        side={
          <ul className={styles['legend']}>
            {legend.map((kind) => (
              <li key={kind}>
                <span className={styles[kind]} aria-hidden="true">
                  {markOf(kind, say)}
                </span>
                {say(calendarWords[kind])}
              </li>
            ))}
          </ul>
        }
      >
        <div className={styles['months']}>
          {months.map((month) => (
            <MonthGrid
              key={month}
              year={year}
              month={month}
              show={(day) => {
                const { kind, says } = statusOf(day, calendar)
                const mark = markOf(kind, say)
                return {
                  look: [styles[kind], day === today && styles['today']].filter(Boolean).join(' '),
                  title: `${day} ${say(says)}`,
                  content: (
                    <>
                      {Number(day.slice(8))}
                      {mark && <sup>{mark}</sup>}
                    </>
                  ),
                }
              }}
            />
          ))}
        </div>
      </Sheet>
      {own.length > 0 && (
        <Sheet title={say(calendarWords.notices)}>
          {own.map((notice, index) => (
            <div key={index} className={styles['notice']}>
              <h3>
                {notice.title ? say(notice.title) : formatCitation(notice.cite, language)}{' '}
                <span className="soft">
                  {say(calendarWords.published, { day: notice.publishedOn })}
                  {notice.loadedHere && ` · ${say(calendarWords.loadedHere)}`}
                </span>
              </h3>
              <ul>
                {notice.off.map(({ holiday, from, to }) => (
                  <li key={`${from} ${to}`}>{say(calendarWords.offDays, { holiday: say(holiday), from, to })}</li>
                ))}
                {notice.work.length > 0 && (
                  <li>{say(calendarWords.workDays, { days: notice.work.join(say(marks.list)) })}</li>
                )}
              </ul>
            </div>
          ))}
        </Sheet>
      )}
    </>
  )
}

/** The sign of a day that a notice made other than its weekday. */
function markOf(kind: ReturnType<typeof statusOf>['kind'], say: Say): string | undefined {
  if (kind === 'holiday') return say(calendarWords.holidayMark)
  return kind === 'make-up' ? say(calendarWords.makeUpMark) : undefined
}
