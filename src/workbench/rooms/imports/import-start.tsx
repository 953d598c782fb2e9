import { Button, Checkbox, Radio } from 'antd'
import { useState } from 'react'
import { act } from '../../calls/call.ts'
import { useAct } from '../../calls/use-act.ts'
import { Sheet } from '../../page/page.tsx'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { useGo } from '../../shell/go.tsx'
import { useWords } from '../../words/use-words.tsx'
import { type ImportJob, type ImportPreview, type Mapping, useImportsChanged } from './import-data.ts'
import styles from './imports.module.css'
import { importsWords } from './imports-words.table.ts'
import { stillMissing, unsettledColumns } from './missing-fields.ts'

interface StartAsked {
  readonly job: ImportJob
  readonly preview: ImportPreview
  readonly mapping: Mapping
}

/** All rows or only the good ones; begins it, or says why it cannot begin yet. */
export function ImportStart({ job, preview, mapping }: StartAsked) {
  const { say } = useWords()
  const go = useGo()
  const changed = useImportsChanged()
  const { rows, good } = preview
  const bad = rows - good
  const halfIn = job.state === 'cancelled' && job.batch?.state === 'running'
  const cameBefore = preview.before.some(({ state }) => state === 'done' || state === 'undone-in-part')
  const [chosen, choose] = useState<boolean>()
  const [again, setAgain] = useState(false)
  const rowByRow = halfIn || (chosen ?? bad > 0)
  const why = useWhyNot({ preview, mapping, rowByRow, again: again || halfIn, cameBefore })
  const start = useAct({
    send: (body: { mapping: Mapping; rowByRow: boolean; again: boolean }, key) =>
      act('/imports/{id}/run', { params: { id: job.importId }, body, key }),
    done: () => void changed(),
  })
  const discard = useAct({
    send: (id: string, key) => act('/imports/{id}/stop', { params: { id }, body: {}, key }),
    done: () => {
      void changed()
      go({ to: '/imports' })
    },
  })
  return (
    <Sheet title={say(importsWords.manner)}>
      {!halfIn && (
        <Radio.Group
          className={styles['manners'] ?? ''}
          aria-label={say(importsWords.manner)}
          value={rowByRow}
          onChange={({ target }) => choose(target.value as boolean)}
        >
          <Radio value={false}>
            <b>{say(importsWords.whole)}</b>
            <span className="soft">{say(importsWords.wholeSays)}</span>
          </Radio>
          <Radio value={true}>
            <b>{say(importsWords.byRow)}</b>
            <span className="soft">{say(importsWords.byRowSays, { bad })}</span>
          </Radio>
        </Radio.Group>
      )}
      {cameBefore && !halfIn && (
        <p>
          <Checkbox checked={again} onChange={({ target }) => setAgain(target.checked)}>
            {say(importsWords.onceMore)}
          </Checkbox>
        </p>
      )}
      <div role="status" className={why.length > 0 ? styles['note'] : undefined}>
        {why.length > 0 && <b>{say(importsWords.cannotStart)}</b>}
        {why.map((words) => (
          <p key={words}>{words}</p>
        ))}
      </div>
      {(start.error ?? discard.error) && <TroubleNotice error={start.error ?? discard.error} />}
      <div className={styles['acts']}>
        <Button
          type="primary"
          disabled={why.length > 0}
          loading={start.isPending}
          onClick={() => start.mutate({ mapping, rowByRow, again })}
        >
          {say(halfIn ? importsWords.resume : importsWords.start, { count: good })}
        </Button>
        {job.state === 'held' && (
          <Button loading={discard.isPending} onClick={() => discard.mutate(job.importId)}>
            {say(importsWords.discard)}
          </Button>
        )}
      </div>
    </Sheet>
  )
}

interface WhyAsked {
  readonly preview: ImportPreview
  readonly mapping: Mapping
  readonly rowByRow: boolean
  readonly again: boolean
  readonly cameBefore: boolean
}

/** Everything that keeps it from beginning. */
function useWhyNot({ preview, mapping, rowByRow, again, cameBefore }: WhyAsked): readonly string[] {
  const { say, language } = useWords()
  const { rows, good } = preview
  const columns = unsettledColumns(preview)
  const missing = stillMissing(preview, mapping).map(({ label }) => say(label))
  const names = missing.join(language === 'zh' ? '、' : ', ')
  return [
    ...(columns > 0 ? [say(importsWords.settleColumns, { count: columns })] : []),
    ...(missing.length > 0 ? [say(importsWords.settleMissing, { names })] : []),
    ...(good === 0 ? [say(importsWords.noneFits)] : []),
    ...(!rowByRow && good < rows ? [say(importsWords.allMustFit, { bad: rows - good })] : []),
    ...(cameBefore && !again ? [say(importsWords.tickAgain)] : []),
  ]
}
