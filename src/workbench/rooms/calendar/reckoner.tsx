import { Select } from 'antd'
import { useState } from 'react'
import { type CivilDate, parseCivilDate, yearOf } from '../../../kernel/civil-date.ts'
import { formatCitation } from '../../../statute/citation.ts'
import { due } from '../../../statute/due.ts'
import { proofLines } from '../../../statute/proof-lines.ts'
import { type TimeLimitKind, timeLimits } from '../../../statute/time-limits.table.ts'
import { weekdayName, type WorkingCalendar } from '../../../statute/working-calendar.ts'
import { DayField } from '../../fields/day-field.tsx'
import { Sheet } from '../../page/page.tsx'
import { useWords } from '../../words/use-words.tsx'
import styles from './calendar.module.css'
import { calendarWords } from './calendar-words.table.ts'

const kinds = Object.keys(timeLimits) as readonly TimeLimitKind[]

/** The last day of any period of the law, with its proof; reckoned here, without the server. */
export function Reckoner({ calendar, today }: { readonly calendar: WorkingCalendar; readonly today: CivilDate }) {
  const { say } = useWords()
  const [kind, setKind] = useState<TimeLimitKind>('reply')
  const [typed, setTyped] = useState<string | undefined>(today)
  const from = parseCivilDate(typed ?? '')
  return (
    <>
      <div className={styles['form']}>
        <label className={styles['field']}>
          <span>{say(calendarWords.kind)}</span>
          <Select
            aria-label={say(calendarWords.kind)}
            value={kind}
            onChange={setKind}
            options={kinds.map((value) => ({ value, label: say(timeLimits[value].label) }))}
          />
        </label>
        <div className={styles['field']}>
          <span>{say(calendarWords.from)}</span>
          <DayField label={say(calendarWords.from)} value={typed} onChange={setTyped} />
        </div>
        <p className="soft">{say(calendarWords.fromHelp, { from: say(timeLimits[kind].from) })}</p>
      </div>
      {from ? (
        <Answer kind={kind} from={from} calendar={calendar} />
      ) : (
        <p className="soft">{say(calendarWords.chooseDay)}</p>
      )}
    </>
  )
}

function Answer({
  kind,
  from,
  calendar,
}: {
  readonly kind: TimeLimitKind
  readonly from: CivilDate
  readonly calendar: WorkingCalendar
}) {
  const { say, language } = useWords()
  const first = Math.min(...calendar.years.keys())
  const answer = due(kind, from, { calendar })
  const separator = language === 'zh' ? '；' : '; '
  if (yearOf(from) < first) return <p role="alert">{say(calendarWords.tooEarly, { first })}</p>
  return (
    <Sheet title={say(timeLimits[kind].label)}>
      <p className={styles['answer']} role="status">
        {say(calendarWords.answer)} <strong className="digits">{answer.due}</strong> {say(weekdayName(answer.due))}
        {answer.provisional && say(calendarWords.answerNot)}
      </p>
      <div className="rows-frame">
        <table className="rows">
          <caption className="visually-hidden">{say(calendarWords.proof)}</caption>
          <thead>
            <tr>
              <th scope="col">{say(calendarWords.day)}</th>
              <th scope="col">{say(calendarWords.says)}</th>
              <th scope="col">{say(calendarWords.ground)}</th>
            </tr>
          </thead>
          <tbody>
            {proofLines(answer.proof).map(({ first: begin, last, says, cite }, index) => (
              <tr key={index}>
                <td data-label={say(calendarWords.day)} className="digits nowrap">
                  {begin === last ? begin.day : `${begin.day} — ${last.day}`}
                </td>
                <td data-label={say(calendarWords.says)}>
                  {say(says)}
                  {begin.caveat && <span className="soft"> {say(begin.caveat)}</span>}
                </td>
                <td data-label={say(calendarWords.ground)} className="soft">
                  {cite.map((citation) => formatCitation(citation, language)).join(separator)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Sheet>
  )
}
