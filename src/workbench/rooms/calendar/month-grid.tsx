import type { ReactNode } from 'react'
import { type CivilDate, civilDateOf, weekdayOf } from '../../../kernel/civil-date.ts'
import { weekdayName } from '../../../statute/working-calendar.ts'
import { useWords } from '../../words/use-words.tsx'
import styles from './calendar.module.css'

/** How a day is shown. */
export interface DayLook {
  readonly look?: string | undefined
  readonly title: string
  readonly content: ReactNode
}

interface MonthAsked {
  readonly year: number
  /** From 1. */
  readonly month: number
  readonly show: (day: CivilDate) => DayLook
}

/** Monday 2024-01-01 and the six days after it. */
const week = [1, 2, 3, 4, 5, 6, 7].map((day) => civilDateOf(2024, 1, day)).filter((day) => day !== undefined)

/** One month as weeks from Monday. */
export function MonthGrid({ year, month, show }: MonthAsked) {
  const { say, language } = useWords()
  const days = Array.from({ length: 31 }, (_, index) => civilDateOf(year, month, index + 1)).filter(
    (day) => day !== undefined,
  )
  const [first] = days
  const before = first ? (weekdayOf(first) + 6) % 7 : 0
  const weeks = Array.from({ length: Math.ceil((before + days.length) / 7) }, (_, row) =>
    Array.from({ length: 7 }, (__, column) => days[row * 7 + column - before]),
  )
  const name = language === 'zh' ? `${year}年${month}月` : `${year}-${String(month).padStart(2, '0')}`
  return (
    <table className={styles['month']}>
      <caption>{name}</caption>
      <thead>
        <tr>
          {week.map((day) => (
            <th key={day} scope="col" abbr={say(weekdayName(day))}>
              {language === 'zh' ? weekdayName(day).zh.slice(-1) : weekdayName(day).en.slice(0, 2)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((row, index) => (
          <tr key={index}>
            {row.map((day, column) => {
              if (!day) return <td key={column} />
              const { look, title, content } = show(day)
              return (
                <td key={column} className={look} title={title}>
                  {content}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
