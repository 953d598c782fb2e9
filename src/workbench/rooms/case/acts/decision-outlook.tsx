import { marks } from '../../../../kernel/marks.table.ts'
import { letterDuties } from '../../../../statute/letter-duties.table.ts'
import type { AnswerOf } from '../../../calls/answers.ts'
import { useTroubleWords } from '../../../page/trouble-notice.tsx'
import { decisionWords } from '../../../words/decision.table.ts'
import { reportRowWords } from '../../../words/report-rows.ts'
import { useWords } from '../../../words/use-words.tsx'
import { titledAll } from '../../../words/titled.ts'

type Simulated = AnswerOf<'post', '/cases/{id}/simulate'>

interface OutlookAsked {
  readonly data: Simulated | undefined
  readonly error: unknown
}

/** What a decision would lead to: whether in time, which letter, which remedy, which row of the report. */
export function DecisionOutlook({ data, error }: OutlookAsked) {
  const { say } = useWords()
  if (error) return <NotYet error={error} />
  if (!data) return null
  const { due, inTime, letters, remedies, reportRow } = data
  const { reconsideration, suit } = remedies
  return (
    <section className="outlook" aria-live="polite">
      <h3>{say(decisionWords.outlook)}</h3>
      <ul className="plain">
        <li className={inTime === false ? 'outlook-late' : undefined}>
          {due
            ? say(inTime ? decisionWords.inTime : decisionWords.late, { due: due.due })
            : say(decisionWords.noPeriod)}
        </li>
        <li>
          {say(decisionWords.letters)}
          {say(marks.colon)}
          {titledAll(
            letters.map((key) => say(letterDuties[key].title)),
            say,
          )}
        </li>
        <li>
          {remedies.route === 'reconsideration-first' || !suit
            ? say(decisionWords.remedyFirst, { day: reconsideration.due })
            : say(decisionWords.remedyEither, { day: reconsideration.due, suit: suit.due })}
          <span className="soft">{`${say(marks.open)}${say(decisionWords.served)}${say(marks.close)}`}</span>
        </li>
        <li>
          {say(decisionWords.row)}
          {say(marks.colon)}
          {reportRow ? say(reportRowWords(reportRow[2021])) : say(decisionWords.noRow)}
        </li>
      </ul>
    </section>
  )
}

function NotYet({ error }: { readonly error: unknown }) {
  const { say } = useWords()
  const { title, todo, cite } = useTroubleWords(error)
  return (
    <section className="outlook outlook-not" aria-live="polite">
      <h3>{say(decisionWords.notYet)}</h3>
      <p>
        {`${title}${say(marks.stop)}${todo}`}
        {cite && <span className="soft">{`${say(marks.open)}${cite}${say(marks.close)}`}</span>}
      </p>
    </section>
  )
}
