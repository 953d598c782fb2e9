import { Empty } from 'antd'
import { chinaTime } from '../../../kernel/china-time.ts'
import { type Column, Rows } from '../../list/rows.tsx'
import { Loaded } from '../../page/loaded.tsx'
import { Page, Sheet } from '../../page/page.tsx'
import { Go } from '../../shell/go.tsx'
import { roomWords } from '../../words/rooms.table.ts'
import { useWords } from '../../words/use-words.tsx'
import { HandIn } from './hand-in.tsx'
import { type ImportBatch, type ImportJob, isMoving, useImports } from './import-data.ts'
import { ImportProgress } from './import-progress.tsx'
import { batchStateOf, StateMark } from './state-mark.tsx'
import { importKindWords, importsWords } from './imports-words.table.ts'
import { UndoImport } from './undo-import.tsx'
import styles from './imports.module.css'

/** Hand in an old ledger; what waits and runs; what came in before. */
export function ImportsRoom() {
  const { say } = useWords()
  const query = useImports()
  return (
    <Page title={roomWords.imports} lead={importsWords.lead}>
      <HandIn />
      <Loaded query={query} rows={4}>
        {({ jobs, batches }) => (
          <>
            <AtHand jobs={jobs.filter(isAtHand)} />
            <Sheet title={say(importsWords.earlier)}>
              {batches.length === 0 ? (
                <div className={styles['empty']}>
                  <Empty image={Empty.PRESENTED_IMAGE_SIMPLE} description={say(importsWords.none)} />
                  <p className="soft">{say(importsWords.noneTodo)}</p>
                </div>
              ) : (
                <Batches batches={batches} jobs={jobs} />
              )}
            </Sheet>
          </>
        )}
      </Loaded>
    </Page>
  )
}

/** What somebody may still do something about. */
const isAtHand = (job: ImportJob): boolean => isMoving(job) || (job.state !== 'done' && job.kept)

function AtHand({ jobs }: { readonly jobs: readonly ImportJob[] }) {
  const { say } = useWords()
  if (jobs.length === 0) return null
  return (
    <Sheet title={say(importsWords.atHand)}>
      <ul className={styles['jobs']}>
        {jobs.map((job) => (
          <li key={job.importId}>
            <div>
              <Go to={`/imports/${job.importId}`}>{job.name}</Go> <StateMark state={job.state} />
              <div className="soft">
                {say(importKindWords[job.kind].label)} ·{' '}
                {say(importsWords.begunBy, { by: job.by, at: chinaTime(job.at) })}
              </div>
            </div>
            {isMoving(job) && <ImportProgress job={job} />}
          </li>
        ))}
      </ul>
    </Sheet>
  )
}

function Batches({ batches, jobs }: { readonly batches: readonly ImportBatch[]; readonly jobs: readonly ImportJob[] }) {
  const { say } = useWords()
  const kinds: Readonly<Record<string, (typeof importKindWords)[keyof typeof importKindWords]>> = importKindWords
  const jobOf = ({ batch }: ImportBatch) => jobs.find((job) => job.batch?.batch === batch)
  const columns: readonly Column<ImportBatch>[] = [
    {
      key: 'file',
      title: say(importsWords.file),
      show: (batch) => {
        const job = jobOf(batch)
        const kind = kinds[batch.kind]
        return (
          <>
            {job ? <Go to={`/imports/${job.importId}`}>{batch.name}</Go> : batch.name}
            {kind && <div className="soft">{say(kind.label)}</div>}
          </>
        )
      },
    },
    {
      key: 'state',
      title: say(importsWords.state),
      show: (batch) => <StateMark state={batchStateOf(batch, jobOf(batch))} />,
    },
    {
      key: 'came',
      title: say(importsWords.came),
      className: 'digits nowrap',
      show: ({ good, done, total, state }) =>
        state === 'running' ? say(importsWords.rowsOf, { done, total }) : say(importsWords.rows, { count: good }),
    },
    {
      key: 'out',
      title: say(importsWords.out),
      className: 'digits nowrap',
      show: ({ faulty }) => (faulty === 0 ? '—' : say(importsWords.rows, { count: faulty })),
    },
    {
      key: 'when',
      title: say(importsWords.when),
      className: 'digits',
      show: ({ at, by }) => (
        <>
          {chinaTime(at)}
          <div className="soft">{by}</div>
        </>
      ),
    },
    {
      key: 'acts',
      title: say(importsWords.acts),
      show: (batch) => {
        const job = jobOf(batch)
        return batch.state === 'undone' || (job && isMoving(job)) ? (
          '—'
        ) : (
          <UndoImport name={batch.name} batch={batch} size="small" />
        )
      },
    },
  ]
  return <Rows caption={say(importsWords.earlier)} rows={batches} keyOf={({ batch }) => batch} columns={columns} />
}
