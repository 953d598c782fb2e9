import { Alert } from 'antd'
import type { AnswerOf } from '../../calls/answers.ts'
import { Go } from '../../shell/go.tsx'
import { useWords } from '../../words/use-words.tsx'
import { logWords } from './log-words.table.ts'
import styles from './log.module.css'

type Result = NonNullable<AnswerOf<'get', '/log/verifications'>['verifications'][number]['result']>

/** What a verification found, in plain words, with a way to each history that is concerned. */
export function VerificationResult({ result }: { readonly result: Result }) {
  const { say } = useWords()
  const { events, streams, days, problemsInAll, problems } = result
  const read = say(logWords.goodMore, { events, streams, days })
  if (problemsInAll === 0) return <Alert type="success" showIcon title={say(logWords.good)} description={read} />
  return (
    <>
      <Alert
        type="error"
        showIcon
        role="alert"
        title={say(logWords.bad, { count: problemsInAll })}
        description={
          <div className={styles['found']}>
            <p>{read}</p>
            <p>{say(logWords.badTodo)}</p>
          </div>
        }
      />
      <ol className={styles['problems']}>
        {problems.map(({ kind, stream, seq, day, says }) => (
          <li key={`${kind} ${stream ?? day ?? ''} ${seq ?? ''}`}>
            {stream === undefined ? say(says) : <Go to={`/log/streams/${encodeURIComponent(stream)}`}>{say(says)}</Go>}
          </li>
        ))}
      </ol>
      {problemsInAll > problems.length && <p className="soft">{say(logWords.badShown, { shown: problems.length })}</p>}
    </>
  )
}
