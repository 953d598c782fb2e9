import { Alert } from 'antd'
import { chinaTime } from '../../../kernel/china-time.ts'
import { marks } from '../../../kernel/marks.table.ts'
import { Loaded } from '../../page/loaded.tsx'
import { Sheet } from '../../page/page.tsx'
import { useWords } from '../../words/use-words.tsx'
import { DownloadFaulty } from './download-faulty.tsx'
import { FaultRows } from './fault-rows.tsx'
import { FirstRows } from './first-rows.tsx'
import { type ImportJob, type ImportPreview, useImportPreview } from './import-data.ts'
import { ImportStart } from './import-start.tsx'
import styles from './imports.module.css'
import { importsWords } from './imports-words.table.ts'
import { SettleColumns } from './settle-columns.tsx'
import { SettleMissing } from './settle-missing.tsx'
import { SettleWords } from './settle-words.tsx'
import { useMapping } from './use-mapping.ts'
import { YearsCounted } from './years-counted.tsx'
import { batchStateOf, type ImportState } from './state-mark.tsx'

/** What an import would bring, what must be settled first, and the way to begin it. */
export function ImportPrepare({ job }: { readonly job: ImportJob }) {
  const { say } = useWords()
  const settling = useMapping(job)
  const { mapping } = settling
  const query = useImportPreview(job.importId, mapping)
  return (
    <>
      {query.isPending && <p className="soft">{say(importsWords.reading)}</p>}
      <Loaded query={query} rows={8}>
        {(preview) => (
          <div className={styles['prepare']} aria-busy={query.isFetching}>
            <Tally preview={preview} />
            <Before preview={preview} />
            <SettleColumns preview={preview} settling={settling} />
            <SettleMissing preview={preview} settling={settling} />
            <SettleWords preview={preview} settling={settling} />
            {preview.faults.length > 0 && (
              <Sheet title={say(importsWords.faults)}>
                <DownloadFaulty importId={job.importId} name={job.name} mapping={mapping} />
                <FaultRows preview={preview} />
              </Sheet>
            )}
            <FirstRows preview={preview} />
            <YearsCounted preview={preview} />
            <ImportStart job={job} preview={preview} mapping={mapping} />
          </div>
        )}
      </Loaded>
    </>
  )
}

interface PreviewAsked {
  readonly preview: ImportPreview
}

function Tally({ preview: { rows, good, rowsSkipped, sheetsPassedOver } }: PreviewAsked) {
  const { say } = useWords()
  const tiles = [
    ['total', rows, ''],
    ['good', good, 'isGood'],
    ['bad', rows - good, rows === good ? '' : 'isWrong'],
    ['skipped', rowsSkipped, ''],
  ] as const
  return (
    <>
      <ul className={styles['tiles']}>
        {tiles.map(([word, count, tone]) => (
          <li key={word} className={styles[tone] ?? ''}>
            <strong>{count}</strong>
            <span>{say(importsWords[word])}</span>
          </li>
        ))}
      </ul>
      {sheetsPassedOver.length > 0 && (
        <p className="soft">{say(importsWords.sheetsOver, { names: sheetsPassedOver.join(say(marks.list)) })}</p>
      )}
    </>
  )
}

function Before({ preview: { before } }: PreviewAsked) {
  const { say } = useWords()
  const came = before.filter(({ state }) => state === 'done' || state === 'undone-in-part')
  return came.map(({ batch, at, state }) => (
    <Alert
      key={batch}
      className="trouble"
      type="warning"
      showIcon
      title={say(importsWords.before)}
      description={say(importsWords.beforeSays, {
        at: chinaTime(at),
        state: say(importsWords[batchStateOf({ state: state as 'done' }, undefined) satisfies ImportState]),
      })}
    />
  ))
}
