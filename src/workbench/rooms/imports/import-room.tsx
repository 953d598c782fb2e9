import { Alert, Button } from 'antd'
import { chinaTime } from '../../../kernel/china-time.ts'
import { LoadedPage } from '../../page/loaded-page.tsx'
import { Page, Sheet } from '../../page/page.tsx'
import { Go, useGo, useRoomParams } from '../../shell/go.tsx'
import { roomWords } from '../../words/rooms.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { type ImportJob, isMoving, useImport } from './import-data.ts'
import { ImportPrepare } from './import-prepare.tsx'
import { ImportProgress } from './import-progress.tsx'
import { ImportResult } from './import-result.tsx'
import styles from './imports.module.css'
import { importKindWords, importsWords } from './imports-words.table.ts'
import { batchStateOf, StateMark } from './state-mark.tsx'
import { UndoImport } from './undo-import.tsx'
import { StopJob } from './stop-job.tsx'

/** One import, whatever its state: settled, running, or over. Its state is the server's, so that it is here again after a reload. */
export function ImportRoom() {
  const { importId } = useRoomParams()
  const query = useImport(importId ?? '')
  return (
    <LoadedPage title={roomWords.import} query={query}>
      {(job) => <ImportPage key={job.importId} job={job} />}
    </LoadedPage>
  )
}

function ImportPage({ job }: { readonly job: ImportJob }) {
  const { say } = useWords()
  return (
    <Page title={job.name} side={<Go to="/imports">{say(importsWords.all)}</Go>}>
      <p className={styles['head']}>
        <StateMark state={job.batch && job.state === 'done' ? batchStateOf(job.batch, job) : job.state} />
        <span>{say(importKindWords[job.kind].label)}</span>
        <span className="soft">{say(importsWords.begunBy, { by: job.by, at: chinaTime(job.at) })}</span>
      </p>
      <Within job={job} />
    </Page>
  )
}

function Within({ job }: { readonly job: ImportJob }) {
  if (isMoving(job)) return <Running job={job} />
  if (job.state === 'done') return <ImportResult job={job} />
  return (
    <>
      <Stopped job={job} />
      {job.kept ? <ImportPrepare job={job} /> : <Gone />}
    </>
  )
}

function Running({ job }: { readonly job: ImportJob }) {
  const { say } = useWords()
  return (
    <Sheet title={say(importsWords[job.state])}>
      <ImportProgress job={job} />
      <p className="soft">{say(importsWords.leave)}</p>
      <StopJob id={job.importId} danger />
    </Sheet>
  )
}

/** Why it is not in yet, where it was begun before. */
function Stopped({ job }: { readonly job: ImportJob }) {
  const { say } = useWords()
  const { state, refusal, batch, name } = job
  if (state === 'refused' && refusal)
    return (
      <Alert className="trouble" type="warning" showIcon title={say(refusal.says)} description={say(refusal.todo)} />
    )
  if (state === 'failed')
    return (
      <Alert
        className="trouble"
        type="error"
        showIcon
        title={say(importsWords.failedSays)}
        description={say(importsWords.failedTodo)}
      />
    )
  if (state !== 'cancelled') return null
  if (batch?.state === 'running')
    return (
      <Alert
        className="trouble"
        type="warning"
        showIcon
        title={say(importsWords.stoppedPart, { done: batch.done, total: batch.total })}
        action={<UndoImport name={name} batch={batch} size="small" />}
      />
    )
  const over = batch?.state === 'undone' ? importsWords.wasUndone : importsWords.stoppedNone
  return job.kept && <Alert className="trouble" type="info" showIcon title={say(over)} />
}

function Gone() {
  const { say } = useWords()
  const go = useGo()
  return (
    <Alert
      type="info"
      showIcon
      title={say(importsWords.gone)}
      description={say(importsWords.goneTodo)}
      action={<Button onClick={() => go({ to: '/imports' })}>{say(importsWords.again)}</Button>}
    />
  )
}
