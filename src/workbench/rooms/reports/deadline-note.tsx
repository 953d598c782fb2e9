import { marks } from '../../../kernel/marks.table.ts'
import { useWords } from '../../words/use-words.tsx'
import type { Card } from './desk-data.ts'
import styles from './reports.module.css'
import { reportsWords } from './reports-words.table.ts'

/** The last day of publication (art. 49): kept, missed, or how long is left. */
export function DeadlineNote({ deadline }: { readonly deadline: Card['deadline'] }) {
  const { say } = useWords()
  const { day, daysLeft, publishedOn, met } = deadline
  if (publishedOn !== undefined)
    return (
      <p className="digits">
        {say(reportsWords.publishedOn, { on: publishedOn })}
        {say(marks.open)}
        <span className={met === false ? styles['wrong'] : styles['good']}>
          {say(met === false ? reportsWords.late : reportsWords.inTime)}
        </span>
        {say(marks.close)}
      </p>
    )
  const left =
    daysLeft < 0
      ? say(reportsWords.overdue, { days: -daysLeft })
      : daysLeft === 0
        ? say(reportsWords.today)
        : say(reportsWords.daysLeft, { days: daysLeft })
  return (
    <p className="digits">
      {say(reportsWords.due, { day })}{' '}
      <span className={daysLeft < 0 ? styles['wrong'] : daysLeft <= 14 ? styles['warn'] : 'soft'}>{left}</span>
    </p>
  )
}
