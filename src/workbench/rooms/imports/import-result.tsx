import { Alert } from 'antd'
import { Sheet } from '../../page/page.tsx'
import { Go } from '../../shell/go.tsx'
import { useWords } from '../../words/use-words.tsx'
import { DownloadFaulty } from './download-faulty.tsx'
import type { ImportJob } from './import-data.ts'
import styles from './imports.module.css'
import { importsWords } from './imports-words.table.ts'
import { UndoImport } from './undo-import.tsx'

const places = { requests: '/cases', disputes: '/ledgers', ledgers: '/ledgers' } as const

/** What an import came to, what stayed out, and the way to take it back. */
export function ImportResult({ job }: { readonly job: ImportJob }) {
  const { say } = useWords()
  const { result, batch, kept, kind, name, mapping = {} } = job
  const out = result ? result.rows - result.good : 0
  if (batch?.state === 'undone') return <Alert type="info" showIcon title={say(importsWords.wasUndone)} />
  return (
    <Sheet title={say(importsWords.done)}>
      {batch?.state === 'undone-in-part' && (
        <Alert className="trouble" type="warning" showIcon title={say(importsWords.wasUndonePart)} />
      )}
      <p className={styles['big']}>{say(importsWords.doneSays, { good: result?.good ?? 0 })}</p>
      {out > 0 && (
        <>
          <p>{say(importsWords.doneOut, { bad: out })}</p>
          {kept ? (
            <DownloadFaulty importId={job.importId} name={name} mapping={mapping} />
          ) : (
            <p className="soft">{say(importsWords.goneTodo)}</p>
          )}
        </>
      )}
      <p className={styles['acts']}>
        <Go to={places[kind]} {...(kind === 'requests' ? {} : { search: { all: 'true' } })}>
          {say(importsWords.see)}
        </Go>
        {batch && <UndoImport name={name} batch={batch} />}
      </p>
    </Sheet>
  )
}
