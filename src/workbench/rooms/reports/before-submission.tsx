import { Button } from 'antd'
import { useMemo } from 'react'
import { weigh } from '../../../annual-report/desk/weighed-findings.ts'
import { assumedIn, isOver } from '../../../annual-report/desk/working-draft.ts'
import { useWords } from '../../words/use-words.tsx'
import { type Desk, type Made, mayNow } from './desk-data.ts'
import styles from './reports.module.css'
import { reportsWords } from './reports-words.table.ts'
import type { CheckAnswer } from './use-checked.ts'
import { useLeaks } from './use-leaks.ts'

interface ReadyAsked {
  readonly desk: Desk
  /** As it is saved: what is being typed is not submitted. */
  readonly made: Made
  readonly checked: CheckAnswer | undefined
  readonly toFindings: () => void
  readonly toPartOne: () => void
}

/** What is missing before the report can be submitted, each with the way there; for whoever may submit it. */
export function BeforeSubmission({ desk, made, checked, toFindings, toPartOne }: ReadyAsked) {
  const { say } = useWords()
  const assumed = useMemo(() => assumedIn(made.additions, made.basis), [made])
  const leaks = useLeaks(checked?.manuscript)
  if (!mayNow(desk, 'submit') || !checked) return undefined
  const { faults, open } = weigh(checked.findings, made.explained)
  const missing = [
    { words: reportsWords.missingFaults, way: reportsWords.toFaults, count: faults.length, go: toFindings },
    { words: reportsWords.missingAssumed, way: reportsWords.toPartOne, count: assumed.length, go: toPartOne },
    { words: reportsWords.missingDoubts, way: reportsWords.toDoubts, count: open.length, go: toFindings },
    { words: reportsWords.missingLeaks, way: reportsWords.toFaults, count: leaks.length, go: toFindings },
  ].filter(({ count }) => count > 0)
  const isEarly = !isOver(desk.year, made.today)
  return (
    <section className={styles['ready']} aria-label={say(reportsWords.beforeSubmission)}>
      {isEarly && <p>{say(reportsWords.running)}</p>}
      {missing.length > 0 ? (
        <>
          <h2>{say(reportsWords.beforeSubmission)}</h2>
          <ul>
            {missing.map(({ words, way, count, go }) => (
              <li key={words.en}>
                {say(words, { count })}{' '}
                <Button type="link" size="small" onClick={go}>
                  {say(way)}
                </Button>
              </li>
            ))}
          </ul>
        </>
      ) : (
        !isEarly && <p className={styles['good']}>{say(reportsWords.nothingMissing)}</p>
      )}
    </section>
  )
}
