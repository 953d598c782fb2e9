import type { CaseFile } from '../../casework/case-file.ts'
import { letterOf } from '../../casework/letters-owed.ts'
import type { RunningPeriod } from '../../casework/next-periods.ts'
import { type CivilDate, dayNumber } from '../../kernel/civil-date.ts'
import { fillWords } from '../../kernel/fill-words.ts'
import { outcomes } from '../../statute/outcomes.table.ts'
import { dayWords } from '../day-words.ts'
import type { View } from '../view.ts'
import { trackingWords } from '../words/tracking.table.ts'

/** How to complain, to have it reconsidered, to sue, with the last days and the days left (art. 51). */
export const TrackedRemedies = ({
  view,
  file,
  periods,
  today,
  overdue,
}: {
  view: View
  file: CaseFile
  periods: readonly RunningPeriod[]
  today: CivilDate
  overdue: boolean
}) => {
  const { language, organ } = view
  const say = (word: keyof typeof trackingWords, facts: Readonly<Record<string, string | number>> = {}): string =>
    fillWords(trackingWords[word], language, facts)
  const last = (kind: RunningPeriod['kind']): CivilDate | undefined => periods.find((one) => one.kind === kind)?.due.due
  const toDay = (day: CivilDate, word: 'reconsider' | 'sue', past: 'reconsiderPast' | 'suePast'): string =>
    today > day
      ? say(past, { day: dayWords(day, language) })
      : say(word, {
          organ: organ?.reconsiderationOrgan ?? '',
          court: organ?.court ?? '',
          day: dayWords(day, language),
          left: dayNumber(day) - dayNumber(today),
        })
  const reconsider = last('reconsideration')
  const sue = last('suit') ?? last('suit-after-reconsideration')
  const reply = file.decision && letterOf(file, file.decision.letterId)
  const first = file.decision && outcomes[file.decision.decision.outcome].remedy === 'reconsideration-first'
  return (
    <section class="section" aria-labelledby="remedies">
      <h2 id="remedies">{say('remedies')}</h2>
      <ul class="plain-list">
        <li>{say('complain', { authority: organ?.competentAuthority ?? say('authorityAny') })}</li>
        {overdue && <li>{say('noReply')}</li>}
        {reply?.sentOn !== undefined && reply.servedOn === undefined && <li>{say('fromService')}</li>}
        {reply?.sentOn !== undefined && first === true && <li>{say('mustFirst')}</li>}
        {reconsider !== undefined && (
          <li>
            {toDay(reconsider, 'reconsider', 'reconsiderPast')}
            {organ?.reconsiderationChannel !== undefined &&
              today <= reconsider &&
              say('reconsiderOnline', { channel: organ.reconsiderationChannel })}
          </li>
        )}
        {sue !== undefined && <li>{toDay(sue, 'sue', 'suePast')}</li>}
        {reconsider !== undefined && sue === undefined && <li>{say('sueAfter')}</li>}
        <li>{say('wrongRecord')}</li>
      </ul>
    </section>
  )
}
