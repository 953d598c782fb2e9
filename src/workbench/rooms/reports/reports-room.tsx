import { useQuery } from '@tanstack/react-query'
import { read } from '../../calls/call.ts'
import { Loaded } from '../../page/loaded.tsx'
import { Page } from '../../page/page.tsx'
import { Go } from '../../shell/go.tsx'
import { roomWords } from '../../words/rooms.table.ts'
import { useWords } from '../../words/use-words.tsx'
import type { Card } from './desk-data.ts'
import { DeadlineNote } from './deadline-note.tsx'
import styles from './reports.module.css'
import { reportsWords } from './reports-words.table.ts'

/** Choose the year: where each report stands, its last day, what the rules find. */
export function ReportsRoom() {
  const query = useQuery({ queryKey: ['reports'], queryFn: ({ signal }) => read('/reports', { signal }) })
  return (
    <Page title={roomWords.reports}>
      <Loaded query={query}>
        {({ reports }) => (
          <ul className={styles['cards']}>
            {reports.map((card) => (
              <li key={card.year}>
                <YearCard card={card} />
              </li>
            ))}
          </ul>
        )}
      </Loaded>
    </Page>
  )
}

function YearCard({ card }: { readonly card: Card }) {
  const { say } = useWords()
  const { year, stage, stageWords, correcting, deadline, versions, findings } = card
  return (
    <article className={`sheet ${styles['card']}`}>
      <h2>
        <Go to={`/reports/${year}`}>{say(reportsWords.year, { year })}</Go>
      </h2>
      <p>
        <span className={`${styles['stage']} ${styles[`stage-${stage}`] ?? ''}`}>{say(stageWords)}</span>{' '}
        {correcting && <span className={styles['stage']}>{say(reportsWords.correcting)}</span>}{' '}
        {versions > 1 && <span className="soft">{say(reportsWords.versions, { count: versions })}</span>}
      </p>
      <DeadlineNote deadline={deadline} />
      <p className="soft">
        {stage === 'none'
          ? say(reportsWords.notAssessed)
          : findings &&
            (findings.faults + findings.open === 0 ? (
              say(reportsWords.clean)
            ) : (
              <>
                {findings.faults > 0 && (
                  <span className={styles['wrong']}>{say(reportsWords.faults, { count: findings.faults })}</span>
                )}{' '}
                {findings.open > 0 && (
                  <span className={styles['warn']}>{say(reportsWords.doubts, { count: findings.open })}</span>
                )}
              </>
            ))}
      </p>
    </article>
  )
}
