import { useWords } from '../../words/use-words.tsx'
import type { ImportBatch } from './import-data.ts'
import { HowFar } from './import-progress.tsx'
import { importsWords } from './imports-words.table.ts'
import { StopJob } from './stop-job.tsx'

/** How far the taking back of an import is; stopped, nothing of it was done. */
export function UndoProgress({ undoing }: { readonly undoing: NonNullable<ImportBatch['undoing']> }) {
  const { say } = useWords()
  const { undoId, state, done, total } = undoing
  const says = say(total > 0 ? importsWords.undoneOf : importsWords[state === 'waiting' ? 'waiting' : 'undoLooking'], {
    done,
    total,
  })
  return (
    <HowFar says={says} label={say(importsWords.undoProgress)} done={done} total={total}>
      <p className="soft">{say(importsWords.undoLeave)}</p>
      <StopJob id={undoId} size="small" />
    </HowFar>
  )
}
