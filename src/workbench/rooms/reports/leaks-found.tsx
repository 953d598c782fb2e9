import { Button } from 'antd'
import { leakPlace, standingLeaks } from '../../../annual-report/desk/leak.ts'
import type { Passage } from '../../../annual-report/desk/report-events.ts'
import type { Manuscript } from '../../../annual-report/manuscript.ts'
import { LeakTag } from '../../page/leak-tag.tsx'
import { useWords } from '../../words/use-words.tsx'
import { type Desk, nameOf } from './desk-data.ts'
import styles from './reports.module.css'
import { reportsWords } from './reports-words.table.ts'
import { useLeaks } from './use-leaks.ts'

interface LeaksAsked {
  readonly desk: Desk
  /** As it would be printed now. */
  readonly manuscript: Manuscript
  readonly toPassage: (passage: Passage) => void
}

/** What in the words may have to stay inside, by the rule that holds it up later, and what to do about it; nothing when there is nothing. */
export function LeaksFound({ desk, manuscript, toPassage }: LeaksAsked) {
  const { say } = useWords()
  const leaks = useLeaks(manuscript)
  if (leaks.length === 0) return undefined
  const { allowed } = desk.signOff
  const open = new Set(standingLeaks(leaks, allowed?.found))
  const isForbidden = leaks.some(({ weight }) => weight === 'forbidden')
  return (
    <section>
      <h3 className={open.size > 0 ? styles['faults'] : undefined}>
        {say(reportsWords.leaks)} <span className="digits">{leaks.length}</span>
      </h3>
      {isForbidden && <p>{say(reportsWords.leaksForbidden)}</p>}
      {[...open].some(({ weight }) => weight === 'held') && (
        <p className="soft">{say(desk.stage === 'draft' ? reportsWords.leaksDraft : reportsWords.leaksHeld)}</p>
      )}
      {allowed && (
        <p className={styles['note']}>
          {say(reportsWords.leakAllowedBy, { who: nameOf(desk, allowed.by), on: allowed.on, reason: allowed.reason })}
        </p>
      )}
      <ul>
        {leaks.map((leak, index) => (
          <li key={index}>
            <p>
              <LeakTag state={leak.weight === 'forbidden' ? 'forbidden' : open.has(leak) ? 'open' : 'allowed'} />
              <b>{say(leak.label)}</b> <q className="digits">{leak.text}</q>{' '}
              <small className="soft">{say(leakPlace(leak))}</small>
            </p>
            <Button size="small" onClick={() => toPassage(leak.passage)}>
              {say(reportsWords.jump)}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
