import { Button, Progress } from 'antd'
import { act } from '../../calls/call.ts'
import { useAct } from '../../calls/use-act.ts'
import { TroubleNotice } from '../../page/trouble-notice.tsx'
import { useWords } from '../../words/use-words.tsx'
import { type ImportBatch, useImportsChanged } from './import-data.ts'
import styles from './imports.module.css'
import { importsWords } from './imports-words.table.ts'

/** How far the taking back of an import is; stopped, nothing of it was done. */
export function UndoProgress({ undoing }: { readonly undoing: NonNullable<ImportBatch['undoing']> }) {
  const { say } = useWords()
  const changed = useImportsChanged()
  const { undoId, state, done, total } = undoing
  const stop = useAct({
    send: (id: string, key) => act('/imports/{id}/stop', { params: { id }, body: {}, key }),
    done: () => void changed(),
  })
  const says = say(total > 0 ? importsWords.undoneOf : importsWords[state === 'waiting' ? 'waiting' : 'undoLooking'], {
    done,
    total,
  })
  return (
    <div className={styles['progress']}>
      <span role="status" className="digits">
        {says}
      </span>
      <Progress
        aria-label={say(importsWords.undoProgress)}
        percent={total > 0 ? Math.floor((done / total) * 100) : 0}
        status="active"
        size="small"
      />
      <p className="soft">{say(importsWords.undoLeave)}</p>
      <Button size="small" loading={stop.isPending || stop.isSuccess} onClick={() => stop.mutate(undoId)}>
        {say(stop.isSuccess ? importsWords.stopping : importsWords.stop)}
      </Button>
      {stop.error && <TroubleNotice error={stop.error} />}
    </div>
  )
}
