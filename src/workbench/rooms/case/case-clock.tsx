import { Alert } from 'antd'
import { stages } from '../../../casework/stages.table.ts'
import { useDaysLeft } from '../../dates/use-days.ts'
import { Sheet } from '../../page/page.tsx'
import { useSession } from '../../session/session.tsx'
import { caseWords } from '../../words/case.table.ts'
import { periodWords } from '../../words/codes.table.ts'
import { useWords } from '../../words/use-words.tsx'
import type { CaseView } from './case-data.ts'
import { DayStrip } from './day-strip.tsx'
import { marks } from '../../../kernel/marks.table.ts'

/** By when the office must answer, and how that day is reckoned. */
export function CaseClock({ view }: { readonly view: CaseView }) {
  const { say } = useWords()
  const { today } = useSession()
  const daysLeft = useDaysLeft()
  const { due, earlyOn, pausedSince, file, periods } = view
  const open = stages[file.stage].open
  const late = open && due !== undefined && due.due < today
  return (
    <Sheet title={say(caseWords.clock)}>
      {due ? (
        <>
          <p className="clock">
            <b className={`digits clock-day ${late ? 'clock-late' : ''}`}>{due.due}</b>
            {open && <span className={late ? 'clock-late' : 'soft'}>{daysLeft(due.due, today)}</span>}
            {open && earlyOn && <span className="soft digits">{say(caseWords.early, { day: earlyOn })}</span>}
            {!open && file.done && (
              <span className="soft">
                {say(file.stage === 'closed' ? caseWords.closedOn : caseWords.answeredOn, { day: file.done.on })}
              </span>
            )}
          </p>
          {pausedSince && <Alert type="info" title={say(caseWords.paused, { day: pausedSince })} />}
          {due.provisional && <Alert type="warning" title={say(caseWords.provisional)} />}
          <DayStrip due={due} today={today} />
        </>
      ) : (
        <p>
          {say(caseWords.noClock)}
          <br />
          <span className="soft">{say(whyNone(view))}</span>
        </p>
      )}
      {periods.length > 0 && (
        <>
          <h3>{say(caseWords.periods)}</h3>
          <ul className="plain">
            {periods.map(({ kind, due: period, consultationId }) => (
              <li key={`${kind} ${consultationId ?? ''}`}>
                {say(periodWords[kind])}
                {say(marks.colon)}
                <b className="digits">{period.due}</b> <span className="soft">{daysLeft(period.due, today)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Sheet>
  )
}

const whyNone = ({ file }: CaseView) => {
  if (file.registration.matter === 'record-correction') return caseWords.noClockRecord
  return file.stage === 'arrived' ? caseWords.noClockArrived : caseWords.noClockWaiting
}
